import { monthOf } from './month-of.ts';
import type { Period } from './period.ts';
import { yearOf } from './year-of.ts';

/**
 * How many months `to` lies after `from`; negative when before.
 * @example monthsBetween(periodOf(2023, 12), periodOf(2024, 2)) // 2
 */
export function monthsBetween(from: Period, to: Period): number {
  return (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
}
