import { describe, expect, test } from 'vitest';
import { unitSeries } from '../../src/domain/assessment/unit-assessment.ts';
import { comparedAt } from '../../src/domain/comparison/compared-at.ts';
import { addMonths } from '../../src/domain/period/add-months.ts';
import { committedCatalog, committedUnit } from '../support/committed-data.ts';
import { at } from '../support/published.ts';

const catalog = await committedCatalog();
const all = (await Promise.all(catalog.units.map(async ({ id }) => unitSeries(catalog, await committedUnit(id))))).flat();
const retail = all.find(({ indicator, unitId }) => unitId === 'viet-nam' && indicator.id === 'retail-sales');

describe('a month as the difference of two cumulatives', () => {
  test('is near the base that the next year implies for it, wherever both are known: no restatement falls on one month', () => {
    let seen = 0;
    const apart: string[] = [];
    for (const series of all) {
      for (const period of series.periods) {
        const month = series.lookup({ kind: 'month' }, period);
        const base = series.lookup({ kind: 'implied-base', basis: 'month' }, addMonths(period, 12));
        if (!month.known || !base.known || month.observation.origin.kind !== 'derived' || month.observation.origin.formula !== 'year-to-date-difference') continue;
        seen += 1;
        if (Math.abs(month.observation.value / base.observation.value - 1) > 0.01) apart.push(`${series.unitId} ${series.indicator.id} ${period}`);
      }
    }
    expect(seen).toBeGreaterThan(5);
    expect(apart).toEqual([]);
  });

  test('is unknown where one is printed and the other implied by the next year’s growth', () => {
    expect(['2018-06', '2018-11'].map((period) => retail?.lookup({ kind: 'month' }, at(period)).known)).toEqual([false, false]);
    expect(['2018-06', '2018-11'].map((period) => retail?.lookup({ kind: 'year-to-date' }, at(period)).known)).toEqual([true, true]);
  });
});

test('growth of a value that the next year implies, on a base of its own time, says that the two are of different vintages', () => {
  if (retail === undefined) throw new Error('no retail sales');
  const growth = (period: string) => comparedAt(retail, at(period), { measure: 'year-on-year', growthBasis: 'year-to-date', joinTet: false });
  for (const period of ['2018-03', '2018-04']) expect(growth(period)).toMatchObject({ known: true, cautions: expect.arrayContaining(['vintage-mismatch']) });
  expect(growth('2023-12')).toMatchObject({ known: true, cautions: expect.not.arrayContaining(['vintage-mismatch']) });
});
