import { expect, test } from 'vitest';
import { unitSeries } from '../../../src/domain/assessment/unit-assessment.ts';
import { chosenSeries } from '../../../src/features/compare/chosen-series.ts';
import { defaultCompareChoice } from '../../../src/url/compare-query.ts';
import { committedCatalog, committedUnit } from '../../support/committed-data.ts';

const catalog = await committedCatalog();
const data = await committedUnit('thanh-liem');

test('the same choice of the same unit is the same list, in the order chosen; another choice or another day is another', () => {
  const all = unitSeries(catalog, data);
  const [first, second] = all;
  if (first === undefined || second === undefined) throw new Error('two series are needed');
  const choice = { ...defaultCompareChoice, indicatorIds: [second.indicator.id, first.indicator.id] };
  expect(chosenSeries(choice, all)).toEqual([second, first]);
  expect(chosenSeries({ ...choice, measure: 'month' }, all)).toBe(chosenSeries(choice, all));
  expect(chosenSeries(defaultCompareChoice, all)).toEqual([first]);
  const asOf = unitSeries(catalog, data, '2022-12-31');
  expect(chosenSeries(defaultCompareChoice, asOf)).toEqual(asOf.slice(0, 1));
});
