import type { Interval } from '../interval/interval.ts';
import type { Bound } from './measure.ts';

/**
 * What the truth can be when a number is printed with `decimals` places under a bound, in the unit printed (contract.md):
 * exact ± half of the last printed digit; at-least [v, ∞); at-most (−∞, v] – no floor of 0, because a month can be a
 * negative correction; about: ± half of the place of its last digit that is not zero ("khoảng 12.600" is 12.550…12.650),
 * never narrower than exact.
 * @example figureInterval(37.4, 1, 'exact') // { low: 37.35, high: 37.45 }
 * @example figureInterval(59.75, 2, 'at-least') // { low: 59.75, high: Infinity }
 */
export function figureInterval(value: number, decimals: number, bound: Bound): Interval {
  if (bound === 'at-least') return { low: value, high: Infinity };
  if (bound === 'at-most') return { low: -Infinity, high: value };
  const half = bound === 'about' ? 0.5 * Math.max(10 ** -decimals, lastDigitPlace(value, decimals)) : 0.5 * 10 ** -decimals;
  return { low: cleaned(value - half), high: cleaned(value + half) };
}

/** Size of the place of the last digit that is not zero; 12600 → 100, 37.4 → 0.1. */
function lastDigitPlace(value: number, decimals: number): number {
  let digits = Math.round(Math.abs(value) * 10 ** decimals);
  let place = 10 ** -decimals;
  while (digits !== 0 && digits % 10 === 0) {
    digits /= 10;
    place *= 10;
  }
  return place;
}

/** 37.4 − 0.05 is 37.349999999999994 in binary; the sum of two decimals is printed with at most 12 places. */
function cleaned(value: number): number {
  return Number(value.toFixed(12));
}
