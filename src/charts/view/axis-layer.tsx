import type { ReactElement } from 'react';
import type { NiceAxis } from '../model/nice-axis.ts';
import { textWidth } from '../model/text-width.ts';
import type { Plot } from './plot.ts';

/** Gridlines, value labels and the twelve month ticks. `at` end: ticks stand at month ends (cumulative); `middle`: labels centred in bands. */
export function AxisLayer({ plot, axis, axisTexts, unitText, months, latestMonth, at, inside }: {
  readonly plot: Plot; readonly axis: NiceAxis; readonly axisTexts: readonly string[]; readonly unitText: string; readonly months: readonly string[];
  readonly latestMonth: number; readonly at: 'end' | 'middle'; readonly inside: boolean;
}): ReactElement {
  const step = plot.width / 12;
  const widest = Math.max(...months.map((month) => textWidth(month, 13))) + 6;
  const every = Math.max(1, Math.ceil(widest / step));
  // Label every n-th month counted from the latest, so that the latest is always labelled.
  const labelled = months.map((text, index) => ({ text, month: index + 1 })).filter(({ month }) => (month - latestMonth) % every === 0);
  const base = plot.y(Math.max(axis.min, 0));
  const foot = plot.top + plot.height;
  return (
    <g className="td-axis">
      {axis.ticks.map((tick, index) => {
        const y = plot.y(tick);
        const text = axisTexts[index] ?? '';
        const isTop = index === axis.ticks.length - 1;
        return (
          <g key={tick}>
            {tick === 0 ? null : <line className="td-grid" x1={plot.left} x2={plot.left + plot.width} y1={y} y2={y} />}
            {inside
              ? tick === 0 ? null : <text className="td-tick" x={plot.left} y={y - 6}>{isTop ? `${text} ${unitText}` : text}</text>
              : <text className="td-tick" x={plot.left - 8} y={y + 4.5} textAnchor="end">{text}</text>}
          </g>
        );
      })}
      {!inside && unitText !== '' ? <text className="td-tick" x={0} y={plot.top - 12}>{unitText}</text> : null}
      <line className="td-baseline" x1={plot.left} x2={plot.left + plot.width} y1={base} y2={base} />
      {at === 'end' ? Array.from({ length: 13 }, (_, month) => <line key={month} className="td-baseline" x1={plot.x(month)} x2={plot.x(month)} y1={base} y2={base + 5} />) : null}
      {labelled.map(({ text, month }) => (
        <text key={month} className={month === latestMonth ? 'td-tick td-tick-latest' : 'td-tick'} x={plot.x(at === 'end' ? month : month - 0.5)} y={foot + 20} textAnchor="middle">{text}</text>
      ))}
    </g>
  );
}
