import { describe, expect, test } from 'vitest';
import { unitSeries } from '../../src/domain/assessment/unit-assessment.ts';
import { growthBases, planKinds } from '../../src/domain/figure/measure.ts';
import type { Quantity } from '../../src/domain/reconcile/quantity.ts';
import { committedCatalog, committedUnit } from '../support/committed-data.ts';
import { at } from '../support/published.ts';

const catalog = await committedCatalog();
const quantities: readonly Quantity[] = [
  { kind: 'month' },
  { kind: 'year-to-date' },
  { kind: 'month-on-month' },
  ...planKinds.flatMap((plan): readonly Quantity[] => [{ kind: 'annual-plan', plan }, { kind: 'plan-achievement', plan }]),
  ...growthBases.flatMap((basis): readonly Quantity[] => [{ kind: 'year-on-year', basis }, { kind: 'implied-base', basis }]),
];

describe.each(catalog.units.map(({ id }) => id))('%s', (unitId) => {
  test('every value lies in its interval', async () => {
    let read = 0;
    const outside: string[] = [];
    for (const series of unitSeries(catalog, await committedUnit(unitId))) {
      for (const period of series.periods) {
        for (const quantity of quantities) {
          const found = series.lookup(quantity, period);
          if (!found.known) continue;
          read += 1;
          const { value, interval } = found.observation;
          if (!(interval.low <= value && value <= interval.high)) outside.push(`${series.indicator.id} ${period} ${JSON.stringify(quantity)}: ${value} in ${interval.low}…${interval.high}`);
        }
      }
    }
    expect(read).toBeGreaterThan(0);
    expect(outside).toEqual([]);
  });
});

test('a reprint one last digit away is a revision: the later print is in use with its own rounding', async () => {
  const series = unitSeries(catalog, await committedUnit('huyen-mau')).find(({ indicator }) => indicator.id === 'budget-revenue');
  const found = series?.lookup({ kind: 'month' }, at('2023-01'));
  if (found?.known !== true) throw new Error('January 2023 is published');
  expect(found.observation).toMatchObject({ value: 78.4, interval: { low: 78.35, high: 78.45 } });
  expect(found.observation.revisions.map(({ from, to }) => [from.value, to.value])).toEqual([[78.5, 78.4]]);
});
