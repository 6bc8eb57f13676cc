import type { Finding } from '../checks/finding.ts';
import type { Indicator } from '../figure/indicator.ts';
import type { PlanKind } from '../figure/measure.ts';
import type { Interval } from '../interval/interval.ts';
import type { Pace, Status } from '../pace/pace-status.ts';
import type { Period } from '../period/period.ts';
import type { Projection } from '../projection/projection.ts';
import type { MissingReason } from '../reconcile/missing-reason.ts';
import type { Lookup } from '../reconcile/observation.ts';

/** A computed number with its interval, or the reason there is none. In the indicator's unit of measure unless said otherwise. */
export type Computed = { readonly known: true; readonly value: number; readonly interval: Interval } | { readonly known: false; readonly reason: MissingReason };

/** Everything the product says about one indicator of one unit at one reporting period; computed, never stored. */
export interface Assessment {
  readonly indicator: Indicator;
  readonly unitId: string;
  readonly period: Period;
  readonly month: Lookup;
  readonly yearToDate: Lookup;
  /** The plan that pace and status use, and its kind; other kinds of the same year in `otherPlans`. */
  readonly planKind: PlanKind;
  readonly plan: Lookup;
  readonly planAchievement: Lookup;
  readonly otherPlans: readonly { readonly planKind: PlanKind; readonly plan: Lookup; readonly planAchievement: Lookup; readonly status: Status }[];
  /** Growth of the year to date on the same period, published or computed. */
  readonly yearToDateGrowth: Lookup;
  readonly monthGrowth: Lookup;
  /** Last year's cumulative of the same months: published then, or implied by this year's growth. */
  readonly priorYearToDate: Lookup;
  /** Last year's cumulative as a share of this year's plan, a ratio. */
  readonly priorShareOfPlan: Computed;
  /** The headline pace and the even one, always there for additive indicators. */
  readonly pace: Pace | undefined;
  readonly evenPace: Pace | undefined;
  readonly status: Status;
  /** Status by the even pace, labelled "theo nhịp đều"; never far-behind. */
  readonly evenStatus: Status;
  /** C − P·s at the headline pace and at the even pace: how far off in the unit of measure; negative is short. */
  readonly distance: Computed;
  readonly evenDistance: Computed;
  /** (P − C) ÷ months left. */
  readonly neededPerMonth: Computed;
  /** C ÷ k, the mean of the months so far. */
  readonly meanSoFar: Computed;
  /** Mean of the months before the latest, (C − M) ÷ (k − 1). */
  readonly meanBefore: Computed;
  /** (T₁ − C₁) ÷ (12 − k), last year's mean over the months that remain. */
  readonly priorRemainingMean: Computed;
  /** (P − C)/(T₁ − C₁) − 1, a ratio. */
  readonly neededGrowth: Computed;
  /** P/T₁ − 1: the growth the plan requires of the year, a ratio. */
  readonly planGrowth: Computed;
  readonly projection: Projection;
  /** Probability of reaching the plan, both ends of the plan's interval, 0…1. */
  readonly planProbability: Computed;
  readonly findings: readonly Finding[];
}
