import type { Interval } from './interval.ts';

/**
 * An interval of two ends, sorted. Throws a RangeError on NaN: a programming mistake, never bad input.
 * @example intervalOf(2, 1) // { low: 1, high: 2 }
 */
export function intervalOf(a: number, b: number = a): Interval {
  if (Number.isNaN(a) || Number.isNaN(b)) throw new RangeError('an interval end is not a number');
  return a <= b ? { low: a, high: b } : { low: b, high: a };
}
