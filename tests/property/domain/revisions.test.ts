import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { typicalRevision } from '../../../src/domain/comparison/typical-revision.ts';
import { vintageSteps } from '../../../src/domain/comparison/vintage-steps.ts';
import { addMonths } from '../../../src/domain/period/add-months.ts';
import { reconcile } from '../../../src/domain/reconcile/reconcile.ts';
import { at, flow, printed, reportOf } from '../../support/published.ts';

const start = at('2023-01');

/** Months printed once, each printed again in the next report at a multiple of it. */
const restated = fc.array(fc.record({ value: fc.integer({ min: 1000, max: 90_000 }), factor: fc.constantFrom(1, 1, 0.9, 0.95, 1.02, 1.3) }), { minLength: 1, maxLength: 11 });

const seriesOf = (months: readonly { readonly value: number; readonly factor: number }[]) =>
  reconcile(flow, 'unit', months.flatMap(({ value, factor }, index) => {
    const period = addMonths(start, index);
    return [printed(reportOf(period), 'month', value, { decimals: 0 }), printed(reportOf(addMonths(period, 1)), 'month', Math.round(value * factor), { period, decimals: 0 })];
  }));

test('exactly the numbers that changed count as revised, by direction, and the typical size lies among theirs', () => {
  fc.assert(fc.property(restated, (months) => {
    const { spokenOfAgain, revised, up, down, medianSize, largest } = typicalRevision(seriesOf(months), 'month');
    const changes = months.map(({ value, factor }) => Math.round(value * factor) / value - 1).filter((change) => change !== 0);
    expect(spokenOfAgain).toBe(months.length);
    expect([revised, up, down]).toEqual([changes.length, changes.filter((change) => change > 0).length, changes.filter((change) => change < 0).length]);
    const sizes = changes.map(Math.abs);
    if (sizes.length === 0) expect([medianSize, largest]).toEqual([undefined, undefined]);
    else {
      expect(medianSize).toBeGreaterThanOrEqual(Math.min(...sizes) - 1e-12);
      expect(medianSize).toBeLessThanOrEqual(Math.max(...sizes) + 1e-12);
      expect(Math.abs(largest?.relativeChange ?? 0)).toBeCloseTo(Math.max(...sizes), 12);
    }
  }));
});

test('the steps of a number lead from its first print to the number in use', () => {
  fc.assert(fc.property(restated, (months) => {
    const series = seriesOf(months);
    months.forEach(({ value, factor }, index) => {
      const steps = vintageSteps(series, 'month', addMonths(start, index));
      expect(steps[0]).toMatchObject({ kind: 'first-print', statement: { value } });
      expect(steps.filter(({ inUse }) => inUse)).toHaveLength(1);
      const sum = steps.reduce((total, { change = 0 }) => total + change, value);
      expect(sum).toBeCloseTo(Math.round(value * factor), 6);
      expect(steps.some(({ change }) => change !== undefined)).toBe(Math.round(value * factor) !== value);
    });
  }));
});

test('steps come in order of publication', () => {
  fc.assert(fc.property(restated, (months) => {
    const series = seriesOf(months);
    months.forEach((_, index) => {
      const vintages = vintageSteps(series, 'month', addMonths(start, index)).map(({ statement }) => statement.vintage);
      expect(vintages).toEqual(vintages.toSorted());
    });
  }));
});
