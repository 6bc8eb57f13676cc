import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { findingOf } from './finding-of.ts';

/**
 * Months without month and year to date, neither printed nor derived, that lie between two months of the year that have one.
 * Information, one finding a month. Numbers: none.
 * @example findGaps(input).map((finding) => finding.period) // ['2023-09']
 */
export function findGaps({ series, periods }: CheckInput): readonly Finding[] {
  const known = periods.filter((period) => series.lookup({ kind: 'month' }, period).known || series.lookup({ kind: 'year-to-date' }, period).known);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return [];
  return periods.filter((period) => period > first && period < last && !known.includes(period)).map((period) => findingOf(series, 'gap', 'information', { period }));
}
