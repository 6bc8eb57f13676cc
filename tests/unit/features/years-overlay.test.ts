import { expect, test } from 'vitest';
import { chartName } from '../../../src/charts/a11y/chart-name.ts';
import { buildOverlay } from '../../../src/charts/model/build-overlay.ts';
import type { OverlayInput } from '../../../src/charts/model/overlay-chart.ts';
import { unitSeries } from '../../../src/domain/assessment/unit-assessment.ts';
import { comparedYears } from '../../../src/features/compare/compared-years.ts';
import { yearSources } from '../../../src/features/compare/drawn/year-sources.ts';
import { yearsOverlay } from '../../../src/features/compare/years-overlay.ts';
import { type CompareChoice, defaultCompareChoice } from '../../../src/url/compare-query.ts';
import { committedCatalog, committedUnit } from '../../support/committed-data.ts';

const data = await committedUnit('thanh-liem');
const catalog = await committedCatalog();
const [series] = unitSeries(catalog, data);
if (series === undefined) throw new Error('a series is needed');
const own = series;

/** As the page makes it: every part anew. */
function input(change: Partial<CompareChoice> = {}, other: Partial<OverlayInput> = {}): OverlayInput {
  const choice = { ...defaultCompareChoice, ...change };
  const years = comparedYears(choice, [own]);
  if (years === undefined) throw new Error('a series has figures');
  return { name: chartName('Công nghiệp'), sources: yearSources(choice, own, years, data.unit), measure: choice.measure, language: 'vi', ...other };
}

test('the same choice is the same chart, so that it is not drawn again', () => {
  expect(yearsOverlay(own, input())).toBe(yearsOverlay(own, input()));
});

test.each([
  ['measure', input({ measure: 'index' })],
  ['base', input({ measure: 'index', base: 2021 })],
  ['Tết apart', input({ measure: 'year-on-year', joinTet: false })],
  ['growth of the year to date', input({ measure: 'year-on-year', growthBasis: 'year-to-date' })],
  ['year in focus', input({ focusYear: 2021 })],
  ['years', input({ years: [2020, 2021] })],
  ['name', input({}, { name: chartName('Khác') })],
  ['language', input({}, { language: 'en' })],
  ['axis', input({}, { axis: { min: 0, max: 9e9, ticks: [0, 9e9] } })],
])('another %s is another chart, built as if for the first time', (_what, other) => {
  yearsOverlay(own, input());
  expect(yearsOverlay(own, other)).toEqual(buildOverlay(other));
});
