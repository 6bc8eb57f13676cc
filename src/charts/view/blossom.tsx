import type { ReactElement } from 'react';

/** The blossom of Tết around (x, y), about 10 px wide. `tone` prior is grey. */
export function Blossom({ x, y, tone = 'actual' }: { readonly x: number; readonly y: number; readonly tone?: 'actual' | 'prior' }): ReactElement {
  const petals = [0, 1, 2, 3, 4].map((petal) => ({ petal, angle: ((petal * 72 - 90) * Math.PI) / 180 }));
  return (
    <g className={`td-blossom td-tone-${tone}`}>
      {petals.map(({ petal, angle }) => <circle key={petal} cx={Number((x + 3 * Math.cos(angle)).toFixed(2))} cy={Number((y + 3 * Math.sin(angle)).toFixed(2))} r={2.3} />)}
      <circle className="td-blossom-heart" cx={x} cy={y} r={1.3} />
    </g>
  );
}
