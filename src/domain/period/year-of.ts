import type { Period } from './period.ts';

/**
 * Calendar year of a period.
 * @example yearOf(periodOf(2024, 5)) // 2024
 */
export function yearOf(period: Period): number {
  return Number(period.slice(0, 4));
}
