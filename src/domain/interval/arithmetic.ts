import type { Interval } from './interval.ts';
import { intervalOf } from './interval-of.ts';

/** ∞ − ∞ and 0 × ∞ say nothing about the true number, so an end that is not a number opens to the side given. */
const end = (value: number, open: number): number => (Number.isNaN(value) ? open : value);

/**
 * The sums that two intervals allow: [a.low + b.low, a.high + b.high].
 * @example add({ low: 1, high: 2 }, { low: 10, high: 20 }) // { low: 11, high: 22 }
 */
export function add(a: Interval, b: Interval): Interval {
  return { low: end(a.low + b.low, -Infinity), high: end(a.high + b.high, Infinity) };
}

/**
 * The differences that two intervals allow: [a.low − b.high, a.high − b.low].
 * @example subtract({ low: 4179.5, high: 4180.5 }, { low: 924.5, high: 925.5 }) // { low: 3254, high: 3256 }
 */
export function subtract(a: Interval, b: Interval): Interval {
  return { low: end(a.low - b.high, -Infinity), high: end(a.high - b.low, Infinity) };
}

/**
 * The products that two intervals allow. 0 × ∞ opens the end.
 * @example multiply({ low: 2, high: 3 }, { low: -1, high: 4 }) // { low: -3, high: 12 }
 */
export function multiply(a: Interval, b: Interval): Interval {
  const products = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  if (products.some(Number.isNaN)) return { low: -Infinity, high: Infinity };
  return { low: Math.min(...products), high: Math.max(...products) };
}

/**
 * The quotients that two intervals allow; `undefined` where the divisor can be 0, because then nothing is known.
 * @example divide({ low: 4179.5, high: 4180.5 }, { low: 0.3735, high: 0.3745 }) // { low: 11160.2…, high: 11192.7… }
 */
export function divide(a: Interval, b: Interval): Interval | undefined {
  if (b.low <= 0 && b.high >= 0) return undefined;
  const quotients = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high];
  if (quotients.some(Number.isNaN)) return undefined;
  return intervalOf(Math.min(...quotients), Math.max(...quotients));
}
