import { expect, test } from 'vitest';
import { unitSeries } from '../../src/domain/assessment/unit-assessment.ts';
import { periodOf } from '../../src/domain/period/period-of.ts';
import { yearOf } from '../../src/domain/period/year-of.ts';
import { committedCatalog, committedUnit } from '../support/committed-data.ts';
import { at } from '../support/published.ts';

const catalog = await committedCatalog();

test('each month or year to date that a chart can draw in the years of a series is one of its periods, so tables and files have it too', async () => {
  const without: string[] = [];
  let seen = 0;
  for (const { id } of catalog.units) {
    for (const series of unitSeries(catalog, await committedUnit(id))) {
      for (const year of new Set(series.periods.map(yearOf))) {
        for (const period of Array.from({ length: 12 }, (_, index) => periodOf(year, index + 1))) {
          if (!(['month', 'year-to-date'] as const).some((kind) => series.lookup({ kind }, period).known)) continue;
          seen += 1;
          if (!series.periods.includes(period)) without.push(`${id} ${series.indicator.id} ${period}`);
        }
      }
    }
  }
  expect(seen).toBeGreaterThan(500);
  expect(without).toEqual([]);
});

test('the country’s retail sales of 2018, implied by 2019’s growth, have twelve rows', async () => {
  const retail = unitSeries(catalog, await committedUnit('viet-nam')).find(({ indicator }) => indicator.id === 'retail-sales');
  expect(retail?.periods.filter((period) => yearOf(period) === 2018)).toHaveLength(12);
  const january = retail?.lookup({ kind: 'month' }, at('2018-01'));
  expect(january?.known === true ? january.observation.origin : january).toMatchObject({ kind: 'derived', formula: 'january-is-year-to-date', parents: [{ origin: { formula: 'value-over-growth' } }] });
});
