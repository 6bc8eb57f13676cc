import { headlinePace } from '../pace/headline-pace.ts';
import { periodOf } from '../period/period-of.ts';
import type { Period } from '../period/period.ts';
import { yearOf } from '../period/year-of.ts';
import type { Series } from '../reconcile/series.ts';
import { historyOf } from './prior-years.ts';

/**
 * The expected share of the year at the end of each month 1…12 by the headline pace, ratios, for the plan's path on a chart.
 * The prior years are those of the period shown, so that the path does not change its rule between months.
 * @example headlineShares(series, periodOf(2024, 5))[4] // 0.396
 */
export function headlineShares(series: Series, period: Period): readonly number[] {
  const years = historyOf(series, period).years.length;
  return Array.from({ length: 12 }, (_, index) => {
    if (index === 11) return 1;
    const shares = historyOf(series, periodOf(yearOf(period), index + 1)).years.slice(0, years).map((year) => year.cumulative / year.total);
    return headlinePace(index + 1, shares, series.indicator.profile).share;
  });
}
