import { monthOf } from '../../domain/period/month-of.ts';
import { periodOf } from '../../domain/period/period-of.ts';
import type { Period } from '../../domain/period/period.ts';
import type { CompareChoice } from '../../url/compare-query.ts';

/**
 * The period that an address asks to be read: its month in the year chosen to be in focus, where one is; `undefined` where it names none.
 * @example askedPeriod(periodOf(2023, 5), { ...choice, focusYear: 2024 }) // '2024-05'
 */
export function askedPeriod(period: Period | undefined, { focusYear }: CompareChoice): Period | undefined {
  return period === undefined || focusYear === undefined ? period : periodOf(focusYear, monthOf(period));
}
