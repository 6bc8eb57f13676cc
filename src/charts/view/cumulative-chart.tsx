import type { ReactElement } from 'react';
import { Area, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import type { CumulativeChartModel } from '../model/cumulative-chart.ts';
import type { Corner, Stretch } from '../model/stretch.ts';
import { AxisLayer } from './axis-layer.tsx';
import { ChartFigure } from './chart-figure.tsx';
import { cumulativeLayout } from './cumulative-layout.ts';
import { CumulativeLabels } from './cumulative-labels.tsx';
import { PointReader } from './point-reader.tsx';

// The surface is an SVG: it has no tag of its own that says "image".
const picture = { role: 'img' } as const;

type Row = { month: number; band?: readonly [number, number]; outer?: readonly [number, number] } & Record<string, number | readonly [number, number] | undefined>;

/** One column of values per line, so that each stretch has its own stroke. */
function rowsOf(lines: readonly { readonly key: string; readonly corners: readonly Corner[] }[], projection: CumulativeChartModel['projection']): Row[] {
  return Array.from({ length: 13 }, (_, month) => {
    const row: Row = { month };
    for (const { key, corners } of lines) {
      const corner = corners.find((candidate) => candidate.month === month);
      if (corner !== undefined) row[key] = corner.value;
    }
    if (projection !== undefined && month === projection.from.month) row.band = [projection.from.value, projection.from.value];
    if (projection !== undefined && month === 12) row.band = [projection.low, projection.high];
    if (projection?.outer !== undefined && month === projection.from.month) row.outer = [projection.from.value, projection.from.value];
    if (projection?.outer !== undefined && month === 12) row.outer = [projection.outer.low, projection.outer.high];
    return row;
  });
}

const named = (prefix: string, stretches: readonly Stretch[] | undefined): { key: string; corners: readonly Corner[]; known: boolean }[] => (stretches ?? []).map((stretch, index) => ({ key: `${prefix}${index}`, ...stretch }));

/**
 * Draws a cumulative chart at a numeric size in px. `id` must be unique on the page. `onSelect` hears the key of a chosen point ("2024-05/year-to-date").
 * Below 340 px wide the end labels take two lines; below 480 the gap is brief.
 */
export function CumulativeChart({ id, model, width, height, onSelect }: { readonly id: string; readonly model: CumulativeChartModel; readonly width: number; readonly height: number; readonly onSelect?: (key: string) => void }): ReactElement {
  const layout = cumulativeLayout(model, width, height);
  const { plot, margin } = layout;
  const actual = named('actual', model.stretches);
  const prior = named('prior', model.prior?.stretches);
  const plan = [...(model.plan === undefined ? [] : [{ key: 'plan', corners: model.plan.corners }]), ...(model.evenPath === undefined ? [] : [{ key: 'even', corners: model.evenPath.corners }])];
  const edges = model.projection === undefined ? [] : [{ key: 'low', corners: [model.projection.from, { month: 12, value: model.projection.low }] }, { key: 'high', corners: [model.projection.from, { month: 12, value: model.projection.high }] }];
  const rows = rowsOf([...actual, ...prior, ...plan, ...edges], model.projection);
  // Drawn in the order written: Recharts' own layers are portals, which browsers let the keyboard stop at.
  const still = { zIndex: 0, type: 'linear', isAnimationActive: false, dot: false, activeDot: false, connectNulls: true, legendType: 'none' } as const;
  return (
    <ChartFigure id={id} model={model} width={width} height={height}>
      <ComposedChart id={id} width={width} height={height} margin={margin} data={rows} accessibilityLayer={false} {...picture} title={model.name} desc={model.summary}>
        <XAxis dataKey="month" type="number" domain={[0, 12]} hide height={0} />
        <YAxis type="number" domain={[model.axis.min, model.axis.max]} hide width={0} />
        <AxisLayer plot={plot} axis={model.axis} axisTexts={model.axisTexts} unitText={model.unitText} months={model.months} latestMonth={model.latestMonth} at="end" inside />
        {model.projection?.outer === undefined ? null : <Area {...still} id={`${id}-outer`} dataKey="outer" className="td-band-outer" stroke="none" fill="var(--proj-band)" fillOpacity={0.4} />}
        <Area {...still} id={`${id}-band`} dataKey="band" className="td-band" stroke="none" fill="var(--proj-band)" fillOpacity={1} />
        {prior.map((line) => <Line {...still} key={line.key} id={`${id}-${line.key}`} dataKey={line.key} className={line.known ? 'td-prior' : 'td-prior td-unknown'} stroke="var(--prior)" strokeWidth={2} {...(line.known ? {} : { strokeDasharray: '0.1 5', strokeLinecap: 'round' as const })} />)}
        {model.evenPath === undefined ? null : <Line {...still} id={`${id}-even`} dataKey="even" className="td-even" stroke="var(--plan)" strokeWidth={1} strokeDasharray="2 4" />}
        {model.plan === undefined ? null : <Line {...still} id={`${id}-plan`} dataKey="plan" className="td-plan" stroke="var(--plan)" strokeWidth={1.75} strokeDasharray="7 5" />}
        {edges.map((edge) => <Line {...still} key={edge.key} id={`${id}-${edge.key}`} dataKey={edge.key} className="td-edge" stroke="var(--proj)" strokeWidth={1.5} strokeDasharray="3 3" />)}
        {actual.map((line) => <Line {...still} key={line.key} id={`${id}-${line.key}`} dataKey={line.key} className={line.known ? 'td-actual' : 'td-actual td-unknown'} stroke="var(--actual)" strokeWidth={line.known ? 3 : 2} strokeLinecap={line.known ? 'butt' : 'round'} {...(line.known ? { strokeLinejoin: 'round' as const } : { strokeDasharray: '0.1 5' })} />)}
        <CumulativeLabels model={model} layout={layout} />
      </ComposedChart>
      <PointReader
        id={id}
        width={width}
        label={`${model.name}. ${model.keys}`}
        targets={[...(model.prior?.points ?? []), ...model.points].map((point) => ({ key: point.key, x: plot.x(point.month), y: plot.y(point.value), announcement: point.announcement }))}
        {...(onSelect === undefined ? {} : { onSelect })}
      />
    </ChartFigure>
  );
}
