import { expect, test } from 'vitest';
import { unitSeries } from '../../src/domain/assessment/unit-assessment.ts';
import { findRestatedBases } from '../../src/domain/checks/find-restated-bases.ts';
import { committedCatalog, committedUnit } from '../support/committed-data.ts';
import { at } from '../support/published.ts';

test.each([
  ['2024-05', 2527074.7],
  ['2024-12', 6231828.1],
])('the base of %s is quoted as the statistics office printed it, not as a newspaper rounded it', async (text, expected) => {
  const data = await committedUnit('viet-nam');
  const series = unitSeries(await committedCatalog(), data).find(({ indicator }) => indicator.id === 'retail-sales');
  if (series === undefined) throw new Error('the country has retail sales');
  const period = at(text);
  const found = findRestatedBases({ series, period, periods: [period], figures: data.figures, reports: data.reports });
  expect(found.find(({ cell }) => cell?.quantity.kind === 'implied-base' && cell.quantity.basis === 'year-to-date')?.numbers['publishedBase']).toBe(expected);
});
