import type { Figure } from '../figure/figure.ts';
import type { Period } from '../period/period.ts';
import type { Cell } from '../reconcile/quantity.ts';

/** What the checks can find in published figures. Each has a severity and words in i18n. */
export const findingRules = [
  'conflict', // two figures of one report exclude each other beyond rounding
  'implied-revision', // a report's own year to date minus its month differs from the cumulative printed before
  'restated', // a later report prints another value for a period
  'plan-changed', // the plan printed or implied moves within the year
  'scale-slip', // a value ten-to-thousand-fold off what its share, plan or neighbours say
  'corrected', // the editor corrected a misprint; both values are shown
  'out-of-line-month', // the month lies far from the mean of the earlier months of its year
  'gap', // a month between two published ones has no figure
  'stale', // the latest figure is older than the unit's latest report, or than today allows
  'plan-missing', // no plan is printed or implied
  'growth-base-restated', // published growth implies another prior-year value than was published then
  'cumulative-falls', // a year to date below the one before it
  'thin-year', // fewer than two months of the year are known
] as const;
export type FindingRule = (typeof findingRules)[number];

export type Severity = 'conflict' | 'warning' | 'information';

/** A finding of the data-quality checks about one indicator; it never changes a value or a status. */
export interface Finding {
  readonly rule: FindingRule;
  readonly severity: Severity;
  readonly unitId: string;
  readonly indicatorId: string;
  readonly period: Period;
  readonly cell?: Cell;
  /** Numbers the words need, in the indicator's unit of measure or ratios; keys are documented with each rule's function. */
  readonly numbers: Readonly<Record<string, number>>;
  /** The figures it speaks of. */
  readonly figures: readonly Figure[];
}
