import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparedAt } from '../../../src/domain/comparison/compared-at.ts';
import { contributionsOf } from '../../../src/domain/comparison/contributions.ts';
import { growthAt } from '../../../src/domain/comparison/growth-at.ts';
import { periodOf } from '../../../src/domain/period/period-of.ts';
import { reconcile } from '../../../src/domain/reconcile/reconcile.ts';
import { flow, printed, reportOf } from '../../support/published.ts';

/** Two years of true months; which of them a report prints, as month or as year to date. */
const history = fc.record({
  months: fc.array(fc.integer({ min: 100, max: 9999 }), { minLength: 24, maxLength: 24 }),
  known: fc.array(fc.constantFrom('month', 'year-to-date', 'none'), { minLength: 24, maxLength: 24 }),
});
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

const month = (index: number) => periodOf(2023 + Math.floor(index / 12), (index % 12) + 1);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const cumulative = (months: readonly number[], index: number): number => sum(months.slice(index - (index % 12), index + 1));

function seriesOf({ months, known }: History) {
  const figures = known.flatMap((kind, index) => (kind === 'none' ? [] : [printed(reportOf(month(index)), kind, kind === 'month' ? (months[index] ?? 0) : cumulative(months, index))]));
  return reconcile(flow, 'unit', figures);
}

describe('comparison', () => {
  test('growth holds the true growth, and a joined one is that of both months', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 12, max: 23 }), fc.constantFrom('month', 'year-to-date'), fc.boolean(), (given, index, basis, joinTet) => {
        const found = growthAt(seriesOf(given), month(index), { basis, joinTet });
        if (!found.known) return;
        const at = found.joined ? 13 : index;
        const amount = (of: number): number => (basis === 'month' && !found.joined ? (given.months[of] ?? 0) : cumulative(given.months, of));
        const truth = amount(at) / amount(at - 12) - 1;
        expect(found.interval.low).toBeLessThanOrEqual(truth + 1e-9);
        expect(found.interval.high).toBeGreaterThanOrEqual(truth - 1e-9);
        expect(found.interval.low).toBeLessThanOrEqual(found.value + 1e-12);
        expect(found.interval.high).toBeGreaterThanOrEqual(found.value - 1e-12);
      }),
    );
  });

  test('contributions and the rest add up to the change, whatever is missing', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 12 }), fc.boolean(), (given, until, joinTet) => {
        const { total, months, rest } = contributionsOf(seriesOf(given), 2024, until, joinTet);
        if (!total.known || !rest.known) return;
        const parts = sum(months.map(({ share }) => (share.known ? share.value : 0)));
        expect(parts + rest.value).toBeCloseTo(total.value, 9);
        if (months.every(({ share }) => share.known)) expect(rest.interval.low <= 1e-9 && rest.interval.high >= -1e-9).toBe(true);
      }),
    );
  });

  test('an index is 1 at its base month and scales with the value', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 23 }), (given, from, to) => {
        const series = seriesOf(given);
        const index = (at: number) => comparedAt(series, month(at), { measure: 'index', growthBasis: 'month', joinTet: true, base: month(from) });
        const [own, other] = [index(from), index(to)];
        if (own.known) expect(own.value).toBeCloseTo(1, 12);
        if (!other.known) return;
        const truth = (given.months[to] ?? 0) / (given.months[from] ?? 1);
        expect(other.interval.low).toBeLessThanOrEqual(truth + 1e-9);
        expect(other.interval.high).toBeGreaterThanOrEqual(truth - 1e-9);
      }),
    );
  });
});
