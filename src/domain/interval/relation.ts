import type { Interval } from './interval.ts';

/** Relative slack for binary arithmetic, so that 0.1 + 0.2 does not contradict 0.3. */
const slack = 1e-9;

/**
 * How far two intervals lie apart, in their own unit; 0 where they touch or overlap, counting binary rounding as touching.
 * @example gapBetween({ low: 1, high: 2 }, { low: 5, high: 6 }) // 3
 */
export function gapBetween(a: Interval, b: Interval): number {
  const gap = Math.max(a.low - b.high, b.low - a.high);
  return gap > sizeOf(a, b) * slack ? gap : 0;
}

function sizeOf(a: Interval, b: Interval): number {
  return Math.max(1e-6, ...[a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs));
}

/**
 * Whether two intervals of some width have no more than one point in common: true numbers lie there so rarely that the
 * intervals do not confirm each other. False where they lie apart (`gapBetween`) or where one is itself a point.
 * @example onlyTouch({ low: 78.45, high: 78.55 }, { low: 78.35, high: 78.45 }) // true
 */
export function onlyTouch(a: Interval, b: Interval): boolean {
  if (gapBetween(a, b) > 0) return false;
  const noise = slack * sizeOf(a, b);
  const common = intersect(a, b);
  return common.high - common.low <= noise && Math.min(a.high - a.low, b.high - b.low) > noise;
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
