import { createRoot } from 'react-dom/client';
import type { ReactElement } from 'react';
import '../../../src/ui/tokens.css';
import '../../../src/charts/charts.css';
import { buildBoardAxis } from '../../../src/charts/model/build-board-axis.ts';
import { buildCumulativeChart } from '../../../src/charts/model/build-cumulative-chart.ts';
import { buildMonthlyChart } from '../../../src/charts/model/build-monthly-chart.ts';
import { buildMonthlyLevel } from '../../../src/charts/model/build-monthly-level.ts';
import { buildPlanGauge } from '../../../src/charts/model/build-plan-gauge.ts';
import { buildYearOnYear } from '../../../src/charts/model/build-year-on-year.ts';
import { buildHeatMap } from '../../../src/charts/model/heat-map.ts';
import { buildIntervalLine } from '../../../src/charts/model/interval-line.ts';
import { buildNeededStrip } from '../../../src/charts/model/needed-strip.ts';
import { BoardAxis } from '../../../src/charts/view/board-axis.tsx';
import { CumulativeChart } from '../../../src/charts/view/cumulative-chart.tsx';
import { HeatMap } from '../../../src/charts/view/heat-map.tsx';
import { IntervalLine } from '../../../src/charts/view/interval-line.tsx';
import { MonthChart } from '../../../src/charts/view/month-chart.tsx';
import { NeededStrip } from '../../../src/charts/view/needed-strip.tsx';
import { PlanGauge } from '../../../src/charts/view/plan-gauge.tsx';
import { chartStates } from '../charts-states.ts';

const query = new URLSearchParams(location.search);
const width = Number(query.get('w') ?? 376);
const kind = query.get('kind') ?? 'cumulative';
const theme = query.get('theme');
if (theme !== null) document.documentElement.dataset['theme'] = theme;
document.body.style.cssText = 'margin:0;padding:16px;background:var(--paper);color:var(--ink);font:400 14px/1.5 var(--font-text)';

function Gallery(): ReactElement {
  const states = Object.entries(chartStates);
  const gauges = states.map(([key, input]) => ({ key, model: buildPlanGauge(input) }));
  return (
    <div style={{ display: 'grid', gridTemplateColumns: `repeat(auto-fill, ${width}px)`, gap: 36 }}>
      {kind === 'gauge' ? <div><BoardAxis width={width} model={buildBoardAxis(gauges.filter(({ model }) => model.axisMax === 1.2).map(({ model }) => model), 'vi')} /></div> : null}
      {states.map(([key, input]) => {
        const strip = buildNeededStrip(input);
        return (
          <section key={key}>
            <p style={{ margin: '0 0 8px', fontWeight: 600 }}>{key}</p>
            {kind === 'cumulative' ? <CumulativeChart id={key} model={buildCumulativeChart(input)} width={width} height={Math.round(width * (width > 600 ? 0.57 : 0.64))} /> : null}
            {kind === 'level' ? <MonthChart id={key} model={buildMonthlyLevel(input)} width={width} height={210} /> : null}
            {kind === 'monthly' ? <MonthChart id={key} model={buildMonthlyChart(input)} width={width} height={300} /> : null}
            {kind === 'growth' ? <MonthChart id={key} model={buildYearOnYear(input)} width={width} height={300} /> : null}
            {kind === 'gauge' ? <PlanGauge id={key} model={buildPlanGauge(input)} width={width} /> : null}
            {kind === 'small' ? <>{strip === undefined ? null : <NeededStrip id={`${key}-s`} model={strip} width={width} />}<HeatMap id={`${key}-h`} model={buildHeatMap({ ...input, years: [2022, 2023, 2024] })} /><IntervalLine id={`${key}-i`} width={220} model={buildIntervalLine({ name: input.name, value: 11176, interval: { low: 11160.2, high: 11192.8 }, decimals: 0, language: 'vi' })} /></> : null}
          </section>
        );
      })}
    </div>
  );
}

const root = document.querySelector('#root');
if (root !== null) createRoot(root).render(<Gallery />);
