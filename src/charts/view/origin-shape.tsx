import type { ReactElement } from 'react';
import type { OriginMark } from '../model/origin-mark.ts';

/**
 * The shape of a provenance mark around (x, y): filled circle published, half circle estimate, diamond derived, dashed circle illustrative;
 * an anomaly is hollow whatever its origin. `radius` in px.
 * @example <OriginShape mark="derived" x={10} y={10} radius={5} />
 */
export function OriginShape({ mark, x, y, radius, anomaly = false, tone = 'actual' }: { readonly mark: OriginMark; readonly x: number; readonly y: number; readonly radius: number; readonly anomaly?: boolean; readonly tone?: 'actual' | 'prior' | 'text' }): ReactElement {
  const ring = radius * 0.3;
  if (anomaly) return <circle className={`td-mark td-mark-hollow td-tone-${tone}`} cx={x} cy={y} r={radius + 1} />;
  switch (mark) {
    case 'published':
      return <circle className={`td-mark td-tone-${tone}`} cx={x} cy={y} r={radius} />;
    case 'derived':
      return <path className={`td-mark td-tone-${tone}`} d={`M${x} ${y - radius - 1}L${x + radius + 1} ${y}L${x} ${y + radius + 1}L${x - radius - 1} ${y}Z`} />;
    case 'illustrative':
      return <circle className={`td-mark td-mark-dashed td-tone-${tone}`} cx={x} cy={y} r={radius - ring / 2} />;
    case 'estimated':
      return (
        <g className={`td-mark-half td-tone-${tone}`}>
          <circle className="td-mark-ring" cx={x} cy={y} r={radius} />
          <path className="td-mark-fill" d={`M${x} ${y - radius}A${radius} ${radius} 0 0 0 ${x} ${y + radius}Z`} />
        </g>
      );
  }
}
