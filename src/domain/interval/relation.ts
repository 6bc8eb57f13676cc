import type { Interval } from './interval.ts';

/** Relative slack for binary arithmetic, so that 0.1 + 0.2 does not contradict 0.3. */
const slack = 1e-9;

/**
 * How far two intervals lie apart, in their own unit; 0 where they touch or overlap, counting binary rounding as touching.
 * @example gapBetween({ low: 1, high: 2 }, { low: 5, high: 6 }) // 3
 */
export function gapBetween(a: Interval, b: Interval): number {
  const gap = Math.max(a.low - b.high, b.low - a.high);
  const size = Math.max(1e-6, ...[a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs));
  return gap > size * slack ? gap : 0;
}

/**
 * What both intervals allow; where they only touch within binary rounding, the touching point. Callers ask `gapBetween` first:
 * intervals that lie apart give a RangeError.
 * @example intersect({ low: 1, high: 3 }, { low: 2, high: 9 }) // { low: 2, high: 3 }
 */
export function intersect(a: Interval, b: Interval): Interval {
  if (gapBetween(a, b) > 0) throw new RangeError('intervals that lie apart have nothing in common');
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  return low <= high ? { low, high } : { low: high, high: low };
}
