import type { Period } from './period.ts';

/**
 * Month number of a period, 1…12.
 * @example monthOf(periodOf(2024, 5)) // 5
 */
export function monthOf(period: Period): number {
  return Number(period.slice(5, 7));
}
