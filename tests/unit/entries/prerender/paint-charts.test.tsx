import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { buildCumulativeChart } from '../../../../src/charts/model/build-cumulative-chart.ts';
import { buildMonthlyChart } from '../../../../src/charts/model/build-monthly-chart.ts';
import { ChartPainter } from '../../../../src/charts/view/chart-painter.ts';
import { LazyCumulativeChart, LazyMonthChart } from '../../../../src/charts/view/lazy-charts.tsx';
import { ResponsiveChart } from '../../../../src/charts/view/responsive-chart.tsx';
import { pagePainter } from '../../../../src/entries/prerender/paint-charts.ts';
import { chartStates } from '../../../support/charts-states.ts';

const height = { ratio: 0.6, min: 200, max: 400 };
const [input] = Object.values(chartStates);
if (input === undefined) throw new Error('no states');
const model = buildCumulativeChart(input);

it('puts the picture of the chart where the chart will stand, and a narrow one beside a wide one', async () => {
  const painter = pagePainter();
  const body = await painter.paint(renderToString(
    <ChartPainter value={painter.order}>
      <ResponsiveChart defaultWidth={376} height={height}>{(width, high) => <LazyCumulativeChart id="a" model={model} width={width} height={high} />}</ResponsiveChart>
      <ResponsiveChart defaultWidth={800} height={height}>{(width, high) => <LazyCumulativeChart id="b" model={model} width={width} height={high} />}</ResponsiveChart>
    </ChartPainter>,
  ));
  expect([...body.matchAll(/viewBox="0 0 (\d+ \d+)"/gu)].map(([, size]) => size)).toEqual(['376 226', '800 400', '376 226']);
  expect(body.match(/<svg class="[^"]*td-wide/gu)).toHaveLength(1);
  expect(body.match(/<svg class="[^"]*td-narrow/gu)).toHaveLength(1);
  expect(body).toContain(`<title>${model.name}</title>`);
  expect(body).not.toContain('<!--chart');
  const ids = [...body.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
}, 30_000);

it('leaves the place empty where nobody paints, and says an empty state in words', async () => {
  const unpainted = renderToString(<ResponsiveChart defaultWidth={376} height={height}>{(width, high) => <LazyCumulativeChart id="a" model={model} width={width} height={high} />}</ResponsiveChart>);
  expect(unpainted).toContain('<div class="td-painted"></div>');
  const bare = chartStates['at-least-no-plan'];
  if (bare === undefined) throw new Error('no such state');
  const empty = buildMonthlyChart(bare);
  const said = renderToString(<ResponsiveChart defaultWidth={376} height={height}>{(width, high) => <LazyMonthChart id="a" model={empty} width={width} height={high} />}</ResponsiveChart>);
  expect(said).toContain(empty.empty);
});
