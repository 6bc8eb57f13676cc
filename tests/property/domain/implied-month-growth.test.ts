import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodOf } from '../../../src/domain/period/period-of.ts';
import type { Origin } from '../../../src/domain/reconcile/observation.ts';
import { reconcile } from '../../../src/domain/reconcile/reconcile.ts';
import { flow, printed, reportOf } from '../../support/published.ts';

const amounts = fc.array(fc.integer({ min: 1000, max: 9999 }), { minLength: 12, maxLength: 12 });
const sum = (values: readonly number[], until: number): number => values.slice(0, until).reduce((total, value) => total + value, 0);

/** Decimals of the amounts and of the growth in per cent. */
type Decimals = readonly [amount: number, growth: number];

/** Last year as first printed, restated since; this year prints its months, cumulatives and their growth on the restated year. */
const seriesOf = (first: readonly number[], restated: readonly number[], months: readonly number[], [amount, decimals]: Decimals) =>
  reconcile(flow, 'unit', [
    ...first.map((value, index) => printed(reportOf(periodOf(2023, index + 1)), 'month', value, { decimals: amount })),
    ...months.flatMap((value, index) => {
      const report = reportOf(periodOf(2024, index + 1));
      const growth = 100 * (sum(months, index + 1) / sum(restated, index + 1) - 1);
      return [
        printed(report, 'month', value, { decimals: amount }),
        printed(report, 'year-to-date', sum(months, index + 1), { decimals: amount }),
        printed(report, 'year-on-year', Number(growth.toFixed(decimals)), { basis: 'year-to-date', decimals }),
      ];
    }),
  ]);
const growthAt = (series: ReturnType<typeof seriesOf>, month: number) => {
  const found = series.lookup({ kind: 'year-on-year', basis: 'month' }, periodOf(2024, month));
  if (!found.known) throw new Error(found.reason);
  return found.observation;
};
/** Period of the base that the growth stands on: last year's month, or this year's where its own report implies it. */
const baseOf = (origin: Origin) => (origin.kind === 'derived' ? origin.parents[1]?.cell.period : undefined);
const truth = (months: readonly number[], base: readonly number[], month: number): number => (months[month - 1] ?? 0) / (base[month - 1] ?? 1) - 1;
/** Last year's months in per cent of their first print, and that print. */
const restatement = fc.integer({ min: 80, max: 95 });
const firstPrints = (restated: readonly number[], percent: number): readonly number[] => restated.map((value) => Math.round((value * 100) / percent));
const february = fc.integer({ min: 2, max: 12 });

describe('growth of a month that no report prints', () => {
  test('with exact data it is the true growth on the restated base', () => {
    fc.assert(
      fc.property(amounts, restatement, amounts, february, (restated, percent, months, month) => {
        const { value } = growthAt(seriesOf(firstPrints(restated, percent), restated, months, [3, 9]), month);
        expect(value).toBeCloseTo(truth(months, restated, month), 6);
      }),
    );
  });

  test('with rounded data its interval holds the true growth and its value, and is never wider than two points', () => {
    fc.assert(
      fc.property(amounts, restatement, amounts, february, fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 6 }), (restated, percent, months, month, amount, decimals) => {
        const { value, interval, origin } = growthAt(seriesOf(firstPrints(restated, percent), restated, months, [amount, decimals]), month);
        expect(interval.low).toBeLessThanOrEqual(value);
        expect(interval.high).toBeGreaterThanOrEqual(value);
        if (baseOf(origin) === periodOf(2023, month)) return;
        expect(interval.low).toBeLessThanOrEqual(truth(months, restated, month) + 1e-9);
        expect(interval.high).toBeGreaterThanOrEqual(truth(months, restated, month) - 1e-9);
        expect(interval.high - interval.low).toBeLessThanOrEqual(0.02);
      }),
    );
  });

  test('where last year was not restated, it is that on last year’s month', () => {
    fc.assert(
      fc.property(amounts, amounts, february, fc.integer({ min: 0, max: 8 }), (prior, months, month, decimals) => {
        const { value, origin } = growthAt(seriesOf(prior, prior, months, [0, decimals]), month);
        expect(value).toBeCloseTo(truth(months, prior, month), 9);
        expect(baseOf(origin)).toBe(periodOf(2023, month));
      }),
    );
  });

  test('a growth rounded to whole per cents is too coarse: last year’s print stays', () => {
    const restated = Array.from({ length: 12 }, () => 1000);
    const first = restated.map((value) => value * 1.05);
    const { origin } = growthAt(seriesOf(first, restated, restated.map((value) => value * 1.08), [0, 0]), 6);
    expect(baseOf(origin)).toBe('2023-06');
  });
});
