import { yearOf } from '../../domain/period/year-of.ts';
import type { IndexBase } from '../../url/compare-query.ts';

/**
 * The year of what an index starts from.
 * @example baseYear(periodOf(2022, 3)) // 2022
 */
export function baseYear(base: IndexBase): number {
  return typeof base === 'number' ? base : yearOf(base);
}
