import type { ReactElement } from 'react';
import type { CumulativeChartModel } from '../model/cumulative-chart.ts';
import { textWidth } from '../model/text-width.ts';
import { valueAt } from '../model/value-at.ts';
import { Blossom } from './blossom.tsx';
import type { CumulativeLayout } from './cumulative-layout.ts';
import { OriginShape } from './origin-shape.tsx';

/** Where the name of the plan's path is tied to it. */
const paceMonth = 8.5;

/** Everything of a cumulative chart that stands over its lines: marks, gap bracket, labels, blossoms. */
export function CumulativeLabels({ model, layout }: { readonly model: CumulativeChartModel; readonly layout: CumulativeLayout }): ReactElement {
  const { plot, latest } = layout;
  const ends = plot.x(12);
  const paceValue = model.plan === undefined ? undefined : valueAt(model.plan.corners, paceMonth);
  const paceTop = paceValue === undefined ? 0 : plot.y(paceValue);
  const paceX = plot.x(paceMonth);
  // Beside another path its name stands below every line, so that it is read as no other line's, tied to its own by a leader; where the latest point's words
  // are there already, close below its own line.
  const isTaken = latest !== undefined && !latest.above && latest.x > paceX + 12;
  const fan = model.projection === undefined ? [] : [model.projection.from, { month: 12, value: model.projection.low }];
  const under = [fan, ...(isTaken ? [] : [...model.stretches, ...(model.prior?.stretches ?? [])].map(({ corners }) => corners))].flatMap((corners) => valueAt(corners, paceMonth) ?? []);
  const paceFloor = Math.max(paceTop, ...under.map((value) => plot.y(value))) + 20;
  const evenTop = model.evenPath === undefined || model.plan === undefined ? undefined : ((model.evenPath.corners.at(-1)?.value ?? 0) * 9.5) / 12;
  // Two texts over each other say nothing: the latest point's comes first.
  const evenHidden = evenTop !== undefined && latest !== undefined && latest.anchor === 'end' && latest.x > plot.x(9.5) - 12 - textWidth(`${model.evenPath?.label ?? ''} · · ·`, layout.fontSize) && latest.x - latest.wide < plot.x(9.5) && plot.y(evenTop) - 8 > latest.y - 16 && plot.y(evenTop) - 24 < latest.y + latest.lines.length * 18;
  return (
    <g className="td-labels" style={{ fontSize: layout.fontSize }}>
      {(model.prior?.points ?? []).filter((point) => point.month === model.latestMonth || point.month === 12 || model.prior?.points.length === 1).map((point) => <OriginShape key={point.key} mark={point.mark} x={plot.x(point.month)} y={plot.y(point.value)} radius={3} tone="prior" />)}
      {model.gap === undefined ? null : <path className="td-gap" d={`M${plot.x(model.gap.month) - 4} ${plot.y(model.gap.expected)}h8M${plot.x(model.gap.month)} ${plot.y(model.gap.expected)}V${plot.y(model.gap.actual)}`} data-short={model.gap.short} />}
      {latest === undefined || model.latest === undefined || !latest.above || latest.x <= plot.x(model.latest.point.month) + 1 || plot.y(model.latest.point.value) - latest.y < 90 ? null : <path className="td-leader" d={`M${latest.x - latest.wide / 2} ${latest.y + latest.lines.length * 18 - 12}L${plot.x(model.latest.point.month) + 5} ${plot.y(model.latest.point.value) - 7}`} />}
      {latest === undefined || model.latest === undefined || !latest.above || layout.brief || latest.x > plot.x(model.latest.point.month) + 1 ? null : <path className="td-leader" d={`M${latest.x + 4} ${latest.y - 5}H${plot.x(model.latest.point.month)}V${Math.min(plot.y(model.latest.point.value) - 9, plot.y(model.gap?.expected ?? model.latest.point.value) - 3)}`} />}
      {model.points.map((point) => <OriginShape key={point.key} mark={point.mark} anomaly={point.anomaly} x={plot.x(point.month)} y={plot.y(point.value)} radius={point.month === model.latestMonth ? 6 : plot.width < 300 ? 3 : 4} />)}
      {model.points.filter((point) => point.bound === 'at-least').map((point) => <path key={`${point.key}-bound`} className="td-open" d={`M${plot.x(point.month)} ${plot.y(point.value) - 10}v-16m-4 5l4 -5l4 5`} />)}
      {paceValue === undefined || model.plan === undefined || layout.brief ? null : model.evenPath === undefined ? <text className="td-halo td-ink" x={paceX - 12} y={paceTop - 8} textAnchor="end">{model.plan.label}</text> : (
        <>
          {isTaken || paceFloor - paceTop <= 26 ? null : <path className="td-leader" d={`M${paceX} ${paceTop}L${paceX + 9} ${paceFloor - 5}`} />}
          <text className="td-halo td-ink" x={paceX + 12} y={paceFloor} textAnchor="start">{`${model.plan.label} – – –`}</text>
        </>
      )}
      {evenTop === undefined || model.evenPath === undefined || layout.brief || evenHidden ? null : <text className="td-halo td-ink2" x={plot.x(9.5) - 12} y={plot.y(evenTop) - 8} textAnchor="end">{`${model.evenPath.label} · · ·`}</text>}
      {latest === undefined ? null : latest.lines.map((line, index) => <text key={line} className={`td-halo ${index === 0 ? 'td-latest' : model.gap?.short === true ? 'td-short' : 'td-over'}`} x={latest.x} y={latest.y + index * 18} textAnchor={latest.anchor}>{line}</text>)}
      {layout.labels.map(({ label, value, aside, y, from }) => (
        <g key={label.role} className={`td-end td-end-${label.role}`}>
          {Math.abs(y - from) > 6 ? <path className="td-leader" d={`M${ends + 1} ${from}L${ends + 7} ${y}`} /> : null}
          {layout.twoLine
            ? <text className="td-halo" x={ends + 9} y={y - 4}><tspan>{label.name}</tspan><tspan className="td-strong" x={ends + 9} dy={16}>{value}</tspan></text>
            : <text className="td-halo" x={ends + 9} y={y + 4.5}>{label.name} <tspan className="td-strong">{value}</tspan>{aside === '' ? '' : ` ${aside}`}</text>}
        </g>
      ))}
      {model.tet.map((tet) => <g key={tet.year}><Blossom x={plot.x(tet.position)} y={plot.top + plot.height + 37} tone={tet.year === model.year ? 'actual' : 'prior'} /></g>)}
      {model.tet.length === 0 ? null : <text className="td-tick" x={Math.max(...model.tet.map((tet) => plot.x(tet.position))) + 10} y={plot.top + plot.height + 41.5}>{`${model.tetWord}: ${model.tet.map((tet) => tet.day).join(', ')}`}</text>}
    </g>
  );
}
