import { monthOf } from './month-of.ts';
import { periodOf } from './period-of.ts';
import type { Period } from './period.ts';
import { yearOf } from './year-of.ts';

/**
 * The period `months` later (negative: earlier), by integer arithmetic.
 * @example addMonths(periodOf(2024, 1), -1) // '2023-12'
 */
export function addMonths(period: Period, months: number): Period {
  const index = yearOf(period) * 12 + monthOf(period) - 1 + months;
  return periodOf(Math.floor(index / 12), (index % 12) + 1);
}
