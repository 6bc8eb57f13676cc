import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { buildCumulativeChart } from '../../../../../src/charts/model/build-cumulative-chart.ts';
import { buildMonthlyChart } from '../../../../../src/charts/model/build-monthly-chart.ts';
import { CumulativeChart } from '../../../../../src/charts/view/cumulative-chart.tsx';
import { MonthChart } from '../../../../../src/charts/view/month-chart.tsx';
import { chartRenderer, styledClasses } from '../../../../../src/entries/prerender/svg/chart-renderer.ts';
import { chartStates } from '../../../../support/charts-states.ts';

const draw = await chartRenderer();
const size = { width: 600, height: 340 };

beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});
afterEach(() => {
  expect(console.error).not.toHaveBeenCalled();
  expect(console.warn).not.toHaveBeenCalled();
});

it.each(Object.entries(chartStates))('draws %s with the component of the application: lines, labels, name, description and role, in few bytes', (name, input) => {
  const model = buildCumulativeChart(input);
  const svg = draw(<CumulativeChart id={name} model={model} {...size} />, size, 'c');
  expect(svg).toMatch(/^<svg [^>]*role="img"[^>]* viewBox="0 0 600 340"><title>/u);
  expect(svg).toContain(`<title>${model.name}</title>`);
  expect(svg.replaceAll('\u00a0', ' ')).toContain(`<desc>${model.summary.replaceAll('\u00a0', ' ')}</desc>`);
  for (const text of model.axisTexts.slice(1)) expect(svg).toContain(`>${text}`);
  for (const { name: label, value, shortValue } of model.endLabels) expect([value, shortValue].some((text) => svg.includes(`${label} <tspan class="td-strong">${text}<`))).toBe(true);
  expect(svg).not.toMatch(/recharts|style=|\d\.\d{4}|NaN|undefined|tabindex/u);
  for (const [, classes = ''] of svg.matchAll(/class="([^"]*)"/gu)) for (const one of classes.split(' ')) expect(styledClasses).toContain(one);
  expect(brotliCompressSync(svg).length).toBeLessThan(1740);
});

it('draws the same text again, whatever was drawn in between', () => {
  const [first, second] = Object.values(chartStates);
  if (first === undefined || second === undefined) throw new Error('no states');
  const one = (): string => draw(<CumulativeChart id="one" model={buildCumulativeChart(first)} {...size} />, size, 'c');
  const before = one();
  draw(<MonthChart id="two" model={buildMonthlyChart(second)} {...size} />, size, 'm');
  expect(one()).toBe(before);
});

it('draws bars for the months, and nothing where the component shows its empty state', () => {
  const full = chartStates['full-history'];
  const bare = chartStates['at-least-no-plan'];
  if (full === undefined || bare === undefined) throw new Error('no states');
  const model = buildMonthlyChart(full);
  expect(model.bars.length).toBeGreaterThan(3);
  const svg = draw(<MonthChart id="m" model={model} {...size} />, size, 'm');
  expect(svg.match(/<g class="td-bar[^"]*">/gu)).toHaveLength(model.bars.length);
  expect(draw(<MonthChart id="m" model={buildMonthlyChart(bare)} {...size} />, size, 'm')).toBe('');
});
