import type { Interval } from '../interval/interval.ts';
import { methodConstants } from '../pace/method-constants.ts';

/**
 * Probability of reaching a plan, 0…1 (method §5): F(1.533·ln(T̂/P)/(w·V)), F the distribution function of Student's t with
 * 4 degrees of freedom. `logHalfWidth` is w·V > 0; `projected` and `plan` > 0 in one unit of measure.
 * @example planProbability(10556, 11176, 0.103) // 0.22…
 */
export function planProbability(projected: number, plan: number, logHalfWidth: number): number {
  const x = (methodConstants.studentPoint * Math.log(projected / plan)) / logHalfWidth;
  const u = 1 + (x * x) / 4;
  const probability = 0.5 + 0.375 * (x / Math.sqrt(u)) * (1 - (x * x) / (12 * u));
  return Math.max(0, Math.min(1, probability));
}

/**
 * The probability at both ends of a plan known as an interval, sorted.
 * @example planProbabilityRange(10556, { low: 11160, high: 11193 }, 0.103) // { low: 0.21…, high: 0.22… }
 */
export function planProbabilityRange(projected: number, plan: Interval, logHalfWidth: number): Interval {
  return { low: planProbability(projected, plan.high, logHalfWidth), high: planProbability(projected, plan.low, logHalfWidth) };
}
