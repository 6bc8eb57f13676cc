import type { ReactElement } from 'react';
import type { Interval } from '../../../domain/interval/interval.ts';

const width = 200;
const height = 22;
const edge = 8;

/** A number and its interval on the scale that all releases of a figure share; decorative, the text beside it says the same. */
export function RevisionStrip({ value, interval, scale, isInUse }: { readonly value: number; readonly interval: Interval; readonly scale: Interval; readonly isInUse: boolean }): ReactElement {
  const span = scale.high - scale.low || 1;
  const x = (at: number): number => Number((edge + (Math.min(Math.max(at, scale.low), scale.high) - scale.low) / span * (width - 2 * edge)).toFixed(1));
  return (
    <svg className="revision-strip" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line className="revision-axis" x1={edge} x2={width - edge} y1={height / 2} y2={height / 2} />
      <line className="revision-interval" x1={x(interval.low)} x2={x(interval.high)} y1={height / 2} y2={height / 2} />
      <circle className={isInUse ? 'revision-dot revision-dot-used' : 'revision-dot'} cx={x(value)} cy={height / 2} r={5} />
    </svg>
  );
}
