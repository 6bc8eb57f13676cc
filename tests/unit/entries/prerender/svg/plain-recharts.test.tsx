import { expect, it, vi } from 'vitest';
import { buildCumulativeChart } from '../../../../../src/charts/model/build-cumulative-chart.ts';
import { buildMonthlyChart } from '../../../../../src/charts/model/build-monthly-chart.ts';
import { buildYearOnYear } from '../../../../../src/charts/model/build-year-on-year.ts';
import { CumulativeChart } from '../../../../../src/charts/view/cumulative-chart.tsx';
import { MonthChart } from '../../../../../src/charts/view/month-chart.tsx';
import { drawPlain } from '../../../../../src/entries/prerender/embed/draw-embed.tsx';
import { chartRenderer } from '../../../../../src/entries/prerender/svg/chart-renderer.ts';
import { chartStates } from '../../../../support/charts-states.ts';

const draw = await chartRenderer();
vi.resetModules();
vi.doMock('recharts', async () => import('../../../../../src/entries/prerender/svg/plain-recharts.tsx'));
const plain = { ...(await import('../../../../../src/charts/view/cumulative-chart.tsx')), ...(await import('../../../../../src/charts/view/month-chart.tsx')) };

const number = /-?\d+(?:\.\d+)?/gu;

/** The same drawing, letter by letter, its numbers to the tenth of a pixel that they are rounded to. */
function expectSameDrawing(plainly: string, drawn: string): void {
  expect(plainly.replace(number, '#')).toBe(drawn.replace(number, '#'));
  const [ours, theirs] = [plainly, drawn].map((svg) => (svg.match(number) ?? []).map(Number));
  const apart = (ours ?? []).map((value, index) => Math.abs(value - (theirs?.[index] ?? Number.NaN)));
  expect(Math.max(0, ...apart)).toBeLessThan(0.1001);
}

it.each(Object.entries(chartStates))('draws %s as Recharts does', (_, input) => {
  expect(plain.CumulativeChart).not.toBe(CumulativeChart);
  const size = { width: 400, height: 280 };
  const cumulative = buildCumulativeChart(input);
  const drawn = draw(<CumulativeChart id="a" model={cumulative} {...size} />, size, 'a');
  expect(drawn).toMatch(/<path[^>]* d="M/u);
  expectSameDrawing(drawPlain(<plain.CumulativeChart id="a" model={cumulative} {...size} />, size, 'a'), drawn);
  for (const model of [buildMonthlyChart(input), buildYearOnYear(input)]) expectSameDrawing(drawPlain(<plain.MonthChart id="b" model={model} {...size} />, size, 'b'), draw(<MonthChart id="b" model={model} {...size} />, size, 'b'));
});
