import type { ReactElement } from 'react';
import type { ChartPoint } from '../model/chart-point.ts';
import type { MonthlyChartModel } from '../model/monthly-chart.ts';
import type { MonthlyLevelModel } from '../model/monthly-level.ts';
import type { YearOnYearModel } from '../model/year-on-year-chart.ts';
import { textWidth } from '../model/text-width.ts';
import { AxisLayer } from './axis-layer.tsx';
import { Blossom } from './blossom.tsx';
import { OriginShape } from './origin-shape.tsx';
import type { Plot } from './plot.ts';

type BarModel = MonthlyLevelModel | MonthlyChartModel | YearOnYearModel;

/** Class of a bar: latest is solid, earlier ones lighter, illustrative dashed, anomaly hollow, negative growth orange. */
export function barClass(point: ChartPoint, latestMonth: number, isGrowth: boolean): string {
  const role = isGrowth ? (point.value < 0 ? 'td-bar-fall' : 'td-bar-rise') : point.month === latestMonth ? 'td-bar-latest' : 'td-bar';
  return `${role}${point.anomaly ? ' td-bar-hollow' : ''}${point.mark === 'illustrative' ? ' td-bar-dashed' : ''}`;
}

/** A text in as few lines of `room` px as it takes. */
function wrap(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, 12.5) * 1.05 <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The label of the line: behind its last point, or, where there is no room, over all that stands there. */
function toDatePlace(model: YearOnYearModel, label: string, last: ChartPoint, plot: Plot, width: number): { readonly x: number; readonly y: number } {
  const wide = textWidth(label, 13);
  const behind = plot.x(last.month) + 6;
  if (behind + wide <= width) return { x: behind, y: plot.y(last.value) + 4.5 };
  const x = width - wide;
  const under = (point: ChartPoint): boolean => plot.x(point.month) > x - 6;
  const tops = [...model.bars.filter((bar) => under(bar) && bar.value >= 0).map((bar) => plot.y(bar.value) - 20), ...model.toDate.filter(under).map((point) => plot.y(point.value) - 6)];
  return { x, y: Math.max(plot.top + 4, Math.min(...tops) - 6) };
}

/** Axes and words over and under the bars of a month chart. */
export function MonthBlocks({ model, plot, width }: { readonly model: BarModel; readonly plot: Plot; readonly width: number }): ReactElement {
  const isGrowth = model.kind === 'year-on-year';
  const step = plot.width / 12;
  const needed = model.kind === 'year-on-year' ? undefined : model.needed;
  const mean = model.kind === 'monthly-level' ? model.mean : undefined;
  const anomaly = model.kind === 'monthly-level' ? model.anomaly : undefined;
  const neededRoom = needed === undefined ? 0 : plot.x(12) - plot.x(needed.from - 1) - 8;
  const neededText = needed === undefined ? '' : textWidth(needed.text, 12.5) <= neededRoom ? needed.text : textWidth(needed.short, 12.5) <= neededRoom ? needed.short : '';
  const toDate = model.kind === 'year-on-year' ? model.toDate : [];
  const lastToDate = toDate.at(-1);
  const isEarly = anomaly !== undefined && plot.x(anomaly.month) < width / 2;
  const anomalyLines = anomaly === undefined ? [] : wrap(anomaly.text, isEarly ? width - plot.x(anomaly.month) - 8 : plot.x(anomaly.month));
  // Every bar is labelled where the widest label fits its band; else the latest alone.
  const all = model.bars.length > 0 && Math.max(...model.bars.map((bar) => textWidth(bar.valueText, 12))) + 2 < step;
  return (
    <g className="td-labels td-small">
      {toDate.map((point) => <circle key={point.key} className="td-todate-dot" cx={plot.x(point.month - 0.5)} cy={plot.y(point.value)} r={3} />)}
      {model.kind === 'monthly' ? model.prior.map((point) => <path key={point.key} className="td-prior-bar" d={`M${plot.x(point.month - 0.88)} ${plot.y(point.value)}H${plot.x(point.month - 0.12)}`} />) : null}
      {mean === undefined ? null : <path className="td-mean-top" d={`M${plot.x(mean.from - 1)} ${plot.y(mean.value)}H${plot.x(mean.to - 0.06)}`} />}
      {model.bars.filter((bar) => all || bar.month === model.latestMonth || (isGrowth && bar.value < 0 && step > 26)).map((bar) => {
        const down = bar.value < 0;
        const clearOf = (of: ChartPoint): number => {
          // A grey tick just above the bar would strike its label through.
          const tick = model.kind === 'monthly' ? model.prior.find((point) => point.month === of.month) : undefined;
          const y = plot.y(of.value);
          return tick !== undefined && plot.y(tick.value) < y && y - plot.y(tick.value) < 24 ? plot.y(tick.value) - 1 : y;
        };
        return <text key={bar.key} className={`td-halo ${down ? 'td-short td-strong' : 'td-latest'}`} x={Math.min(plot.x(bar.month - 0.5), width - textWidth(bar.valueText, 12.5) / 2 + 2)} y={down ? plot.y(bar.value) + 16 : clearOf(bar) - 7} textAnchor="middle">{bar.valueText}</text>;
      })}
      {mean === undefined ? null : plot.x(mean.to) - plot.x(mean.from - 1) > textWidth(mean.text, 12) + 26 ? (
        <g><OriginShape mark="derived" x={plot.x(mean.from - 1) + 13} y={plot.y(mean.value) + 18} radius={4} /><text className="td-latest" x={plot.x(mean.from - 1) + 24} y={plot.y(mean.value) + 22.5}>{mean.text}</text></g>
      ) : null}
      {neededText === '' || needed === undefined ? null : <text className="td-halo td-ink td-strong" x={(plot.x(needed.from - 1) + plot.x(12)) / 2} y={model.kind === 'monthly-level' ? plot.y(needed.value) + 21 : plot.y(needed.value) - 8} textAnchor="middle">{neededText}</text>}
      {anomaly === undefined ? null : (
        <g className="td-anomaly">
          <path d={`M${plot.x(anomaly.month - 1)} ${plot.y(anomaly.reference)}H${plot.x(anomaly.month)}`} strokeDasharray="3 3" />
          {anomalyLines.map((line, index) => <text key={line} className="td-halo" x={plot.x(anomaly.month) + (isEarly ? 8 : 0)} y={plot.y(Math.max(anomaly.reference, needed?.value ?? 0)) - 10 - (anomalyLines.length - 1 - index) * 16} textAnchor={isEarly ? 'start' : 'end'}>{line}</text>)}
        </g>
      )}
      {model.kind === 'monthly' && model.prior.length > 0 ? <text className="td-tick" x={plot.left} y={plot.top + plot.height + 44}><tspan className="td-prior-key">━ </tspan>{model.priorLabel}</text> : null}
      {model.kind === 'year-on-year' && model.toDateLabel !== undefined && lastToDate !== undefined ? <text className="td-halo td-ink td-strong" {...toDatePlace(model, model.toDateLabel, lastToDate, plot, width)}>{model.toDateLabel}</text> : null}
      {model.kind === 'monthly-level' ? null : model.tet.map((tet) => <Blossom key={tet.year} x={plot.x(tet.month - 0.5) + textWidth(model.months[tet.month - 1] ?? '', 12) / 2 + 6} y={plot.top + plot.height + 15.5} />)}
    </g>
  );
}

/** The axes under the bars; the level chart has no gridlines, as its areas are labelled. */
export function MonthAxes({ model, plot }: { readonly model: BarModel; readonly plot: Plot }): ReactElement {
  const level = model.kind === 'monthly-level';
  return <AxisLayer plot={plot} axis={level ? { min: 0, max: model.axis.max, ticks: [0] } : model.axis} axisTexts={level ? [''] : model.axisTexts} unitText={model.kind === 'monthly' ? model.unitText : ''} months={model.months} latestMonth={model.latestMonth} at="middle" inside={level} />;
}
