import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { figuresOf, findingOf } from './finding-of.ts';

/**
 * Statements that exclude each other beyond rounding (threshold: any excess > 0 that binary rounding does not explain).
 * Listed at the later of the two reports' periods. Numbers, in the unit of the cell: `a`, `b` the values, `excess` the gap between their intervals.
 * @example findConflicts(input)[0]?.numbers // { a: 1000, b: 900, excess: 99 }
 */
export function findConflicts({ series, periods }: CheckInput): readonly Finding[] {
  return series.conflicts.flatMap(({ cell, a, b, excess }) => {
    const period = a.report.period > b.report.period ? a.report.period : b.report.period;
    return periods.includes(period) ? [findingOf(series, 'conflict', 'conflict', { period, cell, numbers: { a: a.value, b: b.value, excess }, figures: figuresOf(a, b) })] : [];
  });
}
