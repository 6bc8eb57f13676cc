/**
 * Right end of a gauge axis that shows all the shares (ratios of plan): 1.2, then 1.6, then 2, then the next whole plan.
 * @example gaugeAxisMax([0.374, 1.432]) // 1.6
 * @example gaugeAxisMax([6.08]) // 7
 */
export function gaugeAxisMax(shares: readonly number[]): number {
  const highest = Math.max(0, ...shares.filter(Number.isFinite));
  const steps = [1.2, 1.6, 2];
  return steps.find((step) => highest <= step) ?? Math.ceil(highest + 0.02);
}
