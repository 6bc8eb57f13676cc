/**
 * A closed interval [low, high] of what a number can truly be, in the number's own unit. An end may be ±Infinity
 * ("trên 59,75" is [59.75, ∞]). `low <= high` always; neither is NaN.
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
