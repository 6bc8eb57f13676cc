import { divide, subtract } from '../interval/arithmetic.ts';
import type { Interval } from '../interval/interval.ts';
import { addMonths } from '../period/add-months.ts';
import { monthOf } from '../period/month-of.ts';
import { periodOf } from '../period/period-of.ts';
import type { Period } from '../period/period.ts';
import { yearOf } from '../period/year-of.ts';
import type { Lookup } from '../reconcile/observation.ts';
import type { Series } from '../reconcile/series.ts';
import type { Assessment, Computed } from './assessment.ts';
import { missing, ratioOf, scaled } from './computed.ts';
import { priorYearFigures } from './prior-years.ts';

/**
 * What each remaining month must bring, beside what months have brought (method §4). Amounts per month in the indicator's unit
 * of measure. Reasons: `unit-ended` where the unit does not see December, `year-complete` in December, `plan-reached` where C ≥ P for certain, `vintage-mismatch` where
 * last year's C₁ and T₁ are known from different releases only, else those of what is missing.
 * @example yearFacts(series, periodOf(2024, 7), yearToDate, plan, prior).neededGrowth // { known: false, reason: 'vintage-mismatch' }
 */
export function yearFacts(series: Series, period: Period, yearToDate: Lookup, plan: Lookup, prior: Lookup, hasEnded = false): Pick<Assessment, 'neededPerMonth' | 'meanSoFar' | 'meanBefore' | 'priorRemainingMean' | 'neededGrowth' | 'planGrowth'> {
  const k = monthOf(period);
  const additive = series.indicator.aggregation === 'sum';
  const lastTotal = series.lookup({ kind: 'year-to-date' }, periodOf(yearOf(period) - 1, 12));
  const left = hasEnded && k < 12 ? missing('unit-ended') : remaining(yearToDate, plan, k, additive);
  const priorLeft = additive ? lastYearLeft(series, period, lastTotal, prior) : missing('not-additive');
  const growth = ratioOf(plan, lastTotal);
  return {
    neededPerMonth: per(left, 12 - k),
    meanSoFar: !additive ? missing('not-additive') : yearToDate.known ? per({ known: true, value: yearToDate.observation.value, interval: yearToDate.observation.interval }, k) : missing(yearToDate.reason),
    meanBefore: k === 1 || !additive ? missing('too-early') : meanBefore(series, period, k),
    priorRemainingMean: per(priorLeft, 12 - k),
    neededGrowth: growthNeeded(left, priorLeft),
    planGrowth: growth.known ? { known: true, value: growth.value - 1, interval: { low: growth.interval.low - 1, high: growth.interval.high - 1 } } : missing(plan.known ? 'no-prior-year' : 'no-plan'),
  };
}

/** P − C, or why nothing is left to bring. */
function remaining(yearToDate: Lookup, plan: Lookup, k: number, additive: boolean): Computed {
  if (!additive) return missing('not-additive');
  if (!yearToDate.known) return missing(yearToDate.reason);
  if (!plan.known) return missing(plan.reason);
  if (k === 12) return missing('year-complete');
  const interval = subtract(plan.observation.interval, yearToDate.observation.interval);
  if (interval.high <= 0) return missing('plan-reached');
  if (interval.low === -Infinity || interval.high === Infinity) return missing('one-sided');
  return { known: true, value: plan.observation.value - yearToDate.observation.value, interval };
}

/** T₁ − C₁ of one vintage: a base that this year's growth implies was restated after last year's total was published. */
function lastYearLeft(series: Series, period: Period, lastTotal: Lookup, prior: Lookup): Computed {
  if (monthOf(period) === 12) return missing('year-complete');
  if (!lastTotal.known || !prior.known) return missing('no-prior-year');
  const figures = priorYearFigures(series, lastTotal.observation.cell.period, prior.observation.cell.period);
  if (figures === undefined) return missing(isBound(lastTotal) || isBound(prior) ? 'one-sided' : 'vintage-mismatch');
  const { total, cumulative } = figures;
  return { known: true, value: total.value - cumulative.value, interval: subtract(total.interval, cumulative.interval) };
}

function isBound(found: Lookup): boolean {
  return found.known && (found.observation.interval.low === -Infinity || found.observation.interval.high === Infinity);
}

function per(amount: Computed, months: number): Computed {
  if (!amount.known || months <= 0) return amount.known ? missing('year-complete') : amount;
  return { known: true, value: amount.value / months, interval: scaled(amount.interval, 1 / months) };
}

/** (C − M) ÷ (k − 1): the cumulative before this month, as its own report implies it or as published. */
function meanBefore(series: Series, period: Period, k: number): Computed {
  const before = series.lookup({ kind: 'year-to-date' }, addMonths(period, -1));
  if (!before.known) return missing(before.reason);
  return per({ known: true, value: before.observation.value, interval: before.observation.interval }, k - 1);
}

function growthNeeded(left: Computed, prior: Computed): Computed {
  if (!left.known) return left;
  if (!prior.known) return prior;
  const interval: Interval | undefined = prior.interval.low > 0 ? divide(left.interval, prior.interval) : undefined;
  if (interval === undefined || prior.value <= 0) return missing('zero-base');
  return { known: true, value: left.value / prior.value - 1, interval: { low: interval.low - 1, high: interval.high - 1 } };
}
