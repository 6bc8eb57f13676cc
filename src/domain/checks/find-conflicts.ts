import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { figuresOf, findingOf } from './finding-of.ts';

/** What a secondary source prints must differ by more than this part of the value: the press rounds in its own ways. */
const secondaryTolerance = 1e-3;

/**
 * Statements that exclude each other beyond rounding (threshold: any excess > 0 that binary rounding does not explain; where one is of a secondary
 * source, more than 0.1 % of the value, and then a warning). Listed at the later of the two reports' periods.
 * Numbers, in the unit of the cell: `a`, `b` the values, `excess` the gap between their intervals.
 * @example findConflicts(input)[0]?.numbers // { a: 1000, b: 900, excess: 99 }
 */
export function findConflicts({ series, periods }: CheckInput): readonly Finding[] {
  return series.conflicts.flatMap(({ cell, a, b, excess }) => {
    const period = a.report.period > b.report.period ? a.report.period : b.report.period;
    const isSecondary = a.report.secondary || b.report.secondary;
    if (!periods.includes(period) || (isSecondary && excess <= Math.abs(a.value) * secondaryTolerance)) return [];
    return [findingOf(series, 'conflict', isSecondary ? 'warning' : 'conflict', { period, cell, numbers: { a: a.value, b: b.value, excess }, figures: figuresOf(a, b) })];
  });
}
