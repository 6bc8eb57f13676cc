import { divide } from '../interval/arithmetic.ts';
import type { Interval } from '../interval/interval.ts';
import type { MissingReason } from '../reconcile/missing-reason.ts';
import type { Lookup } from '../reconcile/observation.ts';
import type { Computed } from './assessment.ts';

/**
 * A number that cannot be computed, with its reason.
 * @example missing('no-plan') // { known: false, reason: 'no-plan' }
 */
export function missing(reason: MissingReason): Computed {
  return { known: false, reason };
}

/**
 * An interval times a positive number.
 * @example scaled({ low: 1, high: 2 }, 0.5) // { low: 0.5, high: 1 }
 */
export function scaled(interval: Interval, factor: number): Interval {
  return { low: interval.low * factor, high: interval.high * factor };
}

/**
 * One observation ÷ another, a ratio; the reason of the first that is missing; `zero-base` where the divisor can be 0 or less.
 * @example ratioOf(priorYearToDate, plan) // { known: true, value: 0.317, interval: … }
 */
export function ratioOf(part: Lookup, whole: Lookup): Computed {
  if (!part.known) return missing(part.reason === 'not-published' ? 'no-prior-year' : part.reason);
  if (!whole.known) return missing(whole.reason);
  const interval = whole.observation.interval.low > 0 ? divide(part.observation.interval, whole.observation.interval) : undefined;
  if (interval === undefined || whole.observation.value <= 0) return missing('zero-base');
  return { known: true, value: part.observation.value / whole.observation.value, interval };
}
