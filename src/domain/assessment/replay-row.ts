import type { PaceRule, StatusName } from '../pace/pace-status.ts';
import type { Period } from '../period/period.ts';
import type { ProjectionMethod } from '../projection/projection.ts';
import type { MissingReason } from '../reconcile/missing-reason.ts';

/** A status as it was said: one name where certain, two where undecided, none with its reason. */
export interface SaidStatus {
  readonly names: readonly StatusName[];
  /** Middle of the gap to the pace, a ratio of the plan. */
  readonly gap?: number;
  readonly reason?: MissingReason;
}

/** What the product said of one indicator at one reporting period, from what had been published by `asOf`. Amounts in the indicator's unit of measure, shares and growth as ratios. */
export interface Said {
  readonly yearToDate: number;
  readonly plan?: number;
  readonly share?: number;
  readonly rule?: PaceRule;
  /** Expected share of the year by that rule. */
  readonly pace?: number;
  readonly status: SaidStatus;
  readonly evenStatus: SaidStatus;
  readonly method?: ProjectionMethod;
  readonly projected?: number;
  readonly low80?: number;
  readonly high80?: number;
  readonly low95?: number;
  readonly high95?: number;
  /** Why nothing was projected. */
  readonly noProjection?: MissingReason;
  readonly probability?: number;
  readonly neededPerMonth?: number;
  /** (P − C)/(T₁ − C₁) − 1. */
  readonly neededGrowth?: number;
}

/** How the year ended, by all that is known now. */
export interface Came {
  /** The year's total as its own reports published it. */
  readonly total?: number;
  /** Whether the plan known then was reached; absent where rounding leaves it open. */
  readonly reached?: boolean;
  /** (T − C)/(12 − k): what each remaining month brought. */
  readonly perMonth?: number;
  /** (T − C)/(T₁ − C₁) − 1. */
  readonly growth?: number;
  /** The statuses that would have been said, had the plan been exactly the total that came: "behind" is then a false alarm. */
  readonly ifPlanned?: { readonly status: StatusName; readonly even: StatusName };
}

/** One month of the accuracy ledger. */
export interface ReplayRow {
  readonly unitId: string;
  readonly indicatorId: string;
  readonly period: Period;
  /** The day whose knowledge was used: that of the report of the period. */
  readonly asOf: string;
  readonly said: Said;
  readonly came: Came;
}
