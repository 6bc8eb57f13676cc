import { add, divide } from '../interval/arithmetic.ts';
import { monthOf } from '../period/month-of.ts';
import type { Assessment, Computed } from './assessment.ts';
import { missing } from './computed.ts';

/** Where the year ends if each remaining month brings one amount: arithmetic, no projection. */
export interface WhatIf {
  /** C + rate × (12 − k), in the indicator's unit of measure. */
  readonly total: Computed;
  /** That total ÷ plan, a ratio. */
  readonly share: Computed;
}

/**
 * "If each remaining month brings `rate`": the year's total and its share of the plan, rounding carried. Reasons: those of what is missing, `year-complete` in December.
 * @example whatIf(assess(series, periodOf(2024, 5)), 1000).total // { known: true, value: 11180, … }
 */
export function whatIf(assessment: Assessment, rate: number): WhatIf {
  const { yearToDate, plan, period, indicator } = assessment;
  const left = 12 - monthOf(period);
  const reason = indicator.aggregation !== 'sum' ? 'not-additive' : left === 0 ? 'year-complete' : yearToDate.known ? undefined : yearToDate.reason;
  if (reason !== undefined || !yearToDate.known) return { total: missing(reason ?? 'not-published'), share: missing(reason ?? 'not-published') };
  const rest = rate * left;
  const interval = add(yearToDate.observation.interval, { low: rest, high: rest });
  const total = { known: true, value: yearToDate.observation.value + rest, interval } as const;
  if (!plan.known) return { total, share: missing(plan.reason) };
  const quotient = plan.observation.interval.low > 0 ? divide(interval, plan.observation.interval) : undefined;
  return { total, share: quotient === undefined ? missing('one-sided') : { known: true, value: total.value / plan.observation.value, interval: quotient } };
}
