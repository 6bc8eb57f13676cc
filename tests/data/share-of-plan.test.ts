import { describe, expect, test } from 'vitest';
import { unitSeries } from '../../src/domain/assessment/unit-assessment.ts';
import { divide } from '../../src/domain/interval/arithmetic.ts';
import { planKinds } from '../../src/domain/figure/measure.ts';
import { committedCatalog, committedUnit } from '../support/committed-data.ts';
import { at } from '../support/published.ts';

const catalog = await committedCatalog();

describe.each(catalog.units.map(({ id }) => id))('%s', (unitId) => {
  test('a derived share is the year to date over the plan of the same month; a printed one stays as printed', async () => {
    for (const series of unitSeries(catalog, await committedUnit(unitId))) {
      for (const period of series.periods) {
        for (const plan of planKinds) {
          const share = series.lookup({ kind: 'plan-achievement', plan }, period);
          if (!share.known) continue;
          const { observation } = share;
          const printed = observation.vintages.filter(({ origin }) => origin.kind === 'reported');
          if (printed.length > 0) {
            expect(printed.map(({ value }) => value)).toContain(observation.value);
            continue;
          }
          const total = series.lookup({ kind: 'year-to-date' }, period);
          const whole = series.lookup({ kind: 'annual-plan', plan }, period);
          if (!total.known || !whole.known) throw new Error(`${series.indicator.id} ${period}: a share of nothing`);
          expect(observation.interval).toEqual(divide(total.observation.interval, whole.observation.interval));
        }
      }
    }
  });
});

test.each([
  ['2019-02', 0.2087],
  ['2019-08', 0.7802],
])('the share printed for Thái Bình in %s is shown, though a later report has another plan', async (period, expected) => {
  const shares = unitSeries(catalog, await committedUnit('thai-binh')).map((series) => series.lookup({ kind: 'plan-achievement', plan: 'annual' }, at(period)));
  expect(shares.flatMap((share) => (share.known ? [Number(share.observation.value.toFixed(6))] : []))).toContain(expected);
});
