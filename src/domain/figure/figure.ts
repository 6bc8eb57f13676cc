import type { Interval } from '../interval/interval.ts';
import type { Period } from '../period/period.ts';
import type { Localized } from './localized.ts';
import type { Bound, FigureStatus, GrowthBasis, Measure, PlanKind } from './measure.ts';
import type { Report } from './report.ts';
import type { UnitOfMeasure } from './unit-of-measure.ts';

/** One number that one report states, exactly as printed, with what its rounding and wording allow it to be. */
export interface Figure {
  /** Unique within its unit and stable over edits elsewhere: report id, indicator, period, measure, basis or plan kind. */
  readonly id: string;
  readonly indicatorId: string;
  readonly period: Period;
  readonly measure: Measure;
  /** Only on growth measures. */
  readonly basis?: GrowthBasis;
  /** Only on plan measures. */
  readonly plan?: PlanKind;
  /** The digits printed, in `printedIn` (percent for shares and growth). */
  readonly printed: number;
  /** Decimal places printed. */
  readonly decimals: number;
  /** The unit of measure the report used; for percentages `percent`. */
  readonly printedIn: UnitOfMeasure;
  /** The value used: printed or corrected, in the indicator's unit of measure; for percentages a ratio (37.4 % is 0.374). */
  readonly value: number;
  /** What the truth can be given rounding and bound, in the unit of `value`. */
  readonly interval: Interval;
  readonly bound: Bound;
  readonly status: FigureStatus;
  /** An editor's correction of a misprint; `printed` stays and both are shown. In the unit of `printedIn`. */
  readonly correction?: { readonly value: number; readonly reason: Localized };
  readonly report: Report;
}
