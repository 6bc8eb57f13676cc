import { addMonths } from '../period/add-months.ts';
import { monthOf } from '../period/month-of.ts';
import { periodOf } from '../period/period-of.ts';
import type { Period } from '../period/period.ts';
import { yearOf } from '../period/year-of.ts';
import { methodConstants } from '../pace/method-constants.ts';
import { isUsable, type PriorYear } from '../projection/prior-year.ts';
import type { MonthlyYears } from '../projection/volatility.ts';
import type { Observation } from '../reconcile/observation.ts';
import type { Series } from '../reconcile/series.ts';

/** History as pace and projection see it at a period. */
export interface History {
  /** Complete prior years of published cumulatives, latest first, without a break. */
  readonly years: readonly PriorYear[];
  /** Last year's total where its cumulative of the same vintage is not published. */
  readonly lastTotal: number | undefined;
  readonly monthly: MonthlyYears;
}

/**
 * The prior years that serve a period of a series (method: C_h and T_h of one vintage, H counted back from last year to the
 * first gap). A cumulative that is only implied by this year's growth is of another vintage than last year's total, so it does
 * not make a year; a bound does not either.
 */
export function historyOf(series: Series, period: Period): History {
  const month = monthOf(period);
  const years: PriorYear[] = [];
  let lastTotal: number | undefined;
  for (let back = 1; back <= methodConstants.mostYears; back += 1) {
    const total = published(series, periodOf(yearOf(period) - back, 12));
    const cumulative = published(series, addMonths(period, -12 * back));
    if (back === 1) lastTotal = total;
    if (total === undefined || cumulative === undefined || (month < 12 && !isUsable({ cumulative, total }))) break;
    years.push({ cumulative, total });
  }
  const monthsOf = (year: number, last: number): readonly (number | undefined)[] => Array.from({ length: last }, (_, index) => monthValue(series, periodOf(year, index + 1)));
  return {
    years,
    lastTotal,
    monthly: { thisYear: monthsOf(yearOf(period), month), priorYears: years.map((_, index) => monthsOf(yearOf(period) - index - 1, 12)) },
  };
}

/** Year to date as printed or as it follows from amounts printed, not from growth and not a bound. */
function published(series: Series, period: Period): number | undefined {
  const found = series.lookup({ kind: 'year-to-date' }, period);
  if (!found.known || !isTwoSided(found.observation) || restsOnGrowth(found.observation)) return undefined;
  return found.observation.value;
}

function monthValue(series: Series, period: Period): number | undefined {
  const found = series.lookup({ kind: 'month' }, period);
  return found.known && isTwoSided(found.observation) ? found.observation.value : undefined;
}

function isTwoSided(observation: Observation): boolean {
  return Number.isFinite(observation.interval.low) && Number.isFinite(observation.interval.high);
}

function restsOnGrowth(observation: Observation): boolean {
  return observation.origin.kind === 'derived' && observation.origin.formula === 'value-over-growth';
}
