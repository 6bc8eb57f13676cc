import type { ReactElement } from 'react';
import type { CumulativeChartModel } from '../model/cumulative-chart.ts';
import type { Corner } from '../model/stretch.ts';
import { AxisLayer } from './axis-layer.tsx';
import { ChartFigure } from './chart-figure.tsx';
import { CumulativeLabels } from './cumulative-labels.tsx';
import { cumulativeLayout } from './cumulative-layout.ts';

/**
 * The cumulative chart as a still picture: the same marks and labels as `CumulativeChart`, without points to walk through, in plain SVG that is
 * whole before any script runs. For paper, screens in a meeting and files. `id` must be unique on the page.
 */
export function CumulativePicture({ id, model, width, height }: { readonly id: string; readonly model: CumulativeChartModel; readonly width: number; readonly height: number }): ReactElement {
  const layout = cumulativeLayout(model, width, height);
  const { plot } = layout;
  const path = (corners: readonly Corner[]): string => corners.map(({ month, value }, index) => `${index === 0 ? 'M' : 'L'}${plot.x(month).toFixed(1)} ${plot.y(value).toFixed(1)}`).join('');
  const { projection, prior, plan, evenPath } = model;
  const edges = projection === undefined ? [] : [projection.low, projection.high].map((value) => [projection.from, { month: 12, value }]);
  return (
    <ChartFigure id={id} model={model} width={width} height={height}>
      <svg id={id} className="td-picture" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${model.name}. ${model.summary}`}>
        <AxisLayer plot={plot} axis={model.axis} axisTexts={model.axisTexts} unitText={model.unitText} months={model.months} latestMonth={model.latestMonth} at="end" inside />
        {projection === undefined ? null : <path className="td-picture-band" d={`${path([projection.from, { month: 12, value: projection.high }, { month: 12, value: projection.low }])}Z`} />}
        {(prior?.stretches ?? []).map((line) => <path key={line.corners[0]?.month} className={line.known ? 'td-picture-prior' : 'td-picture-prior td-picture-unknown'} d={path(line.corners)} />)}
        {evenPath === undefined ? null : <path className="td-picture-even" d={path(evenPath.corners)} />}
        {plan === undefined ? null : <path className="td-picture-plan" d={path(plan.corners)} />}
        {edges.map((edge) => <path key={edge[1]?.value} className="td-picture-edge" d={path(edge)} />)}
        {model.stretches.map((line) => <path key={line.corners[0]?.month} className={line.known ? 'td-picture-actual' : 'td-picture-actual td-picture-unknown'} d={path(line.corners)} />)}
        <CumulativeLabels model={model} layout={layout} />
      </svg>
    </ChartFigure>
  );
}
