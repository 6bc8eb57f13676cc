import { addMonths } from '../period/add-months.ts';
import { monthOf } from '../period/month-of.ts';
import { periodOf } from '../period/period-of.ts';
import type { Period } from '../period/period.ts';
import { yearOf } from '../period/year-of.ts';
import { methodConstants } from '../pace/method-constants.ts';
import { isUsable, type PriorYear } from '../projection/prior-year.ts';
import type { MonthlyYears } from '../projection/volatility.ts';
import { mergeStatements } from '../reconcile/merge-statements.ts';
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
 * first gap). Both as published in that year's own reports, else both as restated by reports of one later year. A cumulative
 * that is only implied by this year's growth is of another vintage than last year's total, so it does not make a year; a bound does not either.
 */
export function historyOf(series: Series, period: Period): History {
  const month = monthOf(period);
  const years: PriorYear[] = [];
  let lastTotal: number | undefined;
  for (let back = 1; back <= methodConstants.mostYears; back += 1) {
    const [december, then] = [periodOf(yearOf(period) - back, 12), addMonths(period, -12 * back)];
    if (back === 1) lastTotal = yearTotal(series, yearOf(period) - 1)?.value;
    const year = priorYear(series, december, then);
    if (year === undefined || (month < 12 && !isUsable(year))) break;
    years.push(year);
  }
  const monthsOf = (year: number, last: number): readonly (number | undefined)[] => Array.from({ length: last }, (_, index) => monthValue(series, periodOf(year, index + 1)));
  return {
    years,
    lastTotal,
    monthly: { thisYear: monthsOf(yearOf(period), month), priorYears: years.map((_, index) => monthsOf(yearOf(period) - index - 1, 12)) },
  };
}

/**
 * The total of a year as its own reports published it, else as later reports restate it; nothing where it is a bound or rests on growth alone.
 * @example yearTotal(series, 2023)?.value // 6_231_831
 */
export function yearTotal(series: Series, year: number): Observation | undefined {
  const december = periodOf(year, 12);
  return publishedIn(series, december, year) ?? published(series, december);
}

/** Cumulative to `then` and total of its year, of one vintage. */
export function priorYear(series: Series, december: Period, then: Period): PriorYear | undefined {
  const found = priorYearFigures(series, december, then);
  return found === undefined ? undefined : { cumulative: found.cumulative.value, total: found.total.value };
}

/**
 * Cumulative to `then` and total of its year as observations of one vintage: as that year's own reports published both, else as reports of one later year
 * restate both; nothing where only figures of different vintages, a bound or a base that growth implies are known.
 * @example priorYearFigures(series, periodOf(2023, 12), periodOf(2023, 7))?.total.value // 7_618.2
 */
export function priorYearFigures(series: Series, december: Period, then: Period): { readonly cumulative: Observation; readonly total: Observation } | undefined {
  const year = yearOf(december);
  const own = [publishedIn(series, then, year), publishedIn(series, december, year)] as const;
  if (own[0] !== undefined && own[1] !== undefined) return { cumulative: own[0], total: own[1] };
  const [cumulative, total] = [published(series, then), published(series, december)];
  if (cumulative === undefined || total === undefined || yearOf(cumulative.report.period) !== yearOf(total.report.period)) return undefined;
  return { cumulative, total };
}

/** The year to date as the reports of one year have it. */
function publishedIn(series: Series, period: Period, year: number): Observation | undefined {
  const found = series.lookup({ kind: 'year-to-date' }, period);
  if (!found.known) return undefined;
  const own = found.observation.vintages.filter((statement) => yearOf(statement.report.period) === year && !restsOnGrowth(statement));
  if (own.length === 0) return undefined;
  const merged = own.length === found.observation.vintages.length ? found.observation : mergeStatements(own, []);
  return isTwoSided(merged) ? merged : undefined;
}

/** Year to date as printed or as it follows from amounts printed, not from growth and not a bound. */
function published(series: Series, period: Period): Observation | undefined {
  const found = series.lookup({ kind: 'year-to-date' }, period);
  return !found.known || !isTwoSided(found.observation) || restsOnGrowth(found.observation) ? undefined : found.observation;
}

function monthValue(series: Series, period: Period): number | undefined {
  const found = series.lookup({ kind: 'month' }, period);
  return found.known && isTwoSided(found.observation) ? found.observation.value : undefined;
}

function isTwoSided(observation: Observation): boolean {
  return Number.isFinite(observation.interval.low) && Number.isFinite(observation.interval.high);
}

function restsOnGrowth(observation: Pick<Observation, 'origin'>): boolean {
  return observation.origin.kind === 'derived' && observation.origin.formula === 'value-over-growth';
}
