import type { Assessment } from '../../domain/assessment/assessment.ts';

/** A projection is shown up to here; beyond it the gauge leaves its end open, so that one wide projection does not shrink all gauges of a board. */
const farthestProjection = 2;

/**
 * The shares of plan (ratios) that the gauge of this indicator must have room for: the published one with its rounding, that of the same period last year and
 * the ends of the 80 % projection.
 * @example gaugeAxisMax(assessments.flatMap(gaugeShares)) // 1.6 where a projection reaches 128,5 %
 */
export function gaugeShares({ planAchievement, plan, projection, priorShareOfPlan }: Assessment): readonly number[] {
  if (!planAchievement.known) return [];
  const band = projection.known ? projection.interval80 : undefined;
  const { interval, value } = planAchievement.observation;
  const exact = Number.isFinite(interval.high);
  return [
    exact ? interval.high : value,
    ...(priorShareOfPlan.known ? [priorShareOfPlan.value] : []),
    ...(exact && Number.isFinite(interval.low) && band !== undefined && plan.known ? [Math.min(farthestProjection, band.high / plan.observation.value)] : []),
  ];
}
