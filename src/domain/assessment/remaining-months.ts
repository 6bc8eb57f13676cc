import { subtract } from '../interval/arithmetic.ts';
import type { Interval } from '../interval/interval.ts';
import { addMonths } from '../period/add-months.ts';
import { monthOf } from '../period/month-of.ts';
import { periodOf } from '../period/period-of.ts';
import type { Period } from '../period/period.ts';
import { yearOf } from '../period/year-of.ts';
import type { Lookup, Observation } from '../reconcile/observation.ts';
import type { Series } from '../reconcile/series.ts';
import type { Assessment, Computed } from './assessment.ts';
import { missing, scaled } from './computed.ts';
import { headlineShares } from './headline-shares.ts';
import { priorYear } from './prior-years.ts';

/** What one remaining month must bring, in the indicator's unit of measure. */
interface RemainingMonth {
  readonly period: Period;
  /** By the headline pace: (P − C)(s_m − s_(m−1))/(1 − s_k). */
  readonly seasonal: Computed;
  /** (P − C)/(12 − k), the same each month. */
  readonly even: Computed;
  /** Growth that the seasonal amount would be on the same month last year, a ratio. */
  readonly growth: Computed;
  /** The same month last year. */
  readonly lastYear: Lookup;
}

/** The months k+1…12 of one earlier year as a whole, beside those of the year before it. */
export interface Stretch {
  readonly year: number;
  /** T − C, in the indicator's unit of measure. */
  readonly amount: number;
  /** What that amount can be given rounding. */
  readonly interval: Interval;
  /** (T − C) ÷ (T₁ − C₁) − 1, a ratio. */
  readonly growth: number;
  /** The cumulatives it is computed from: to month k and of the whole year, of that year and of the year before. */
  readonly parents: readonly Observation[];
}

/** What it takes to reach the plan in the months that remain. */
export interface RemainingMonths {
  readonly months: readonly RemainingMonth[];
  /** The best growth of these months on record, and how many years it was sought in. */
  readonly best: Stretch | undefined;
  readonly yearsCompared: number;
}

/**
 * What the remaining months must bring, one by one (by the headline pace and evenly), beside the same months last year and the best
 * such stretch on record (method §4). No months where `neededPerMonth` has none; its reason stands there.
 * @example remainingMonths(series, assess(series, periodOf(2024, 5))).months.length // 7
 */
export function remainingMonths(series: Series, assessment: Assessment): RemainingMonths {
  const { period, neededPerMonth, yearToDate, plan } = assessment;
  const k = monthOf(period);
  const stretches = k === 12 ? [] : earlierStretches(series, period);
  const best = stretches.reduce<Stretch | undefined>((top, stretch) => (top === undefined || stretch.growth > top.growth ? stretch : top), undefined);
  if (!neededPerMonth.known || !yearToDate.known || !plan.known) return { months: [], best, yearsCompared: stretches.length };
  const left = { value: plan.observation.value - yearToDate.observation.value, interval: subtract(plan.observation.interval, yearToDate.observation.interval) };
  const shares = headlineShares(series, period);
  const rest = 1 - (shares[k - 1] ?? 1);
  const months = Array.from({ length: 12 - k }, (_, index): RemainingMonth => {
    const at = periodOf(yearOf(period), k + 1 + index);
    const weight = rest > 0 ? Math.max(0, (shares[k + index] ?? 1) - (shares[k + index - 1] ?? 1)) / rest : 0;
    const lastYear = series.lookup({ kind: 'month' }, addMonths(at, -12));
    const seasonal: Computed = { known: true, value: left.value * weight, interval: scaled(left.interval, weight) };
    return { period: at, seasonal, even: neededPerMonth, growth: growthOn(seasonal, lastYear), lastYear };
  });
  return { months, best, yearsCompared: stretches.length };
}

function growthOn(amount: Extract<Computed, { known: true }>, base: Lookup): Computed {
  if (!base.known) return missing('no-prior-year');
  const { value, interval } = base.observation;
  if (interval.low <= 0) return missing('zero-base');
  return { known: true, value: amount.value / value - 1, interval: { low: amount.interval.low / interval.high - 1, high: amount.interval.high / interval.low - 1 } };
}

/** Every earlier year whose months k+1…12, and those of the year before it, are known from published cumulatives. */
function earlierStretches(series: Series, period: Period): readonly Stretch[] {
  const years = [...new Set(series.periods.map(yearOf))].filter((year) => year < yearOf(period));
  const k = monthOf(period);
  return years.flatMap((year): readonly Stretch[] => {
    const [own, before] = [year, year - 1].map((of) => ({ year: priorYear(series, periodOf(of, 12), periodOf(of, k)), parents: [periodOf(of, k), periodOf(of, 12)].flatMap((at) => observed(series, at)) }));
    if (own?.year === undefined || before?.year === undefined) return [];
    const [amount, base] = [own.year.total - own.year.cumulative, before.year.total - before.year.cumulative];
    if (amount <= 0 || base <= 0) return [];
    const [toDate, whole] = own.parents;
    const interval = toDate === undefined || whole === undefined ? { low: amount, high: amount } : subtract(whole.interval, toDate.interval);
    return [{ year, amount, interval: { low: Math.min(interval.low, amount), high: Math.max(interval.high, amount) }, growth: amount / base - 1, parents: [...own.parents, ...before.parents] }];
  });
}

function observed(series: Series, period: Period): readonly Observation[] {
  const found = series.lookup({ kind: 'year-to-date' }, period);
  return found.known ? [found.observation] : [];
}
