import type { GrowthBasis } from '../../domain/figure/measure.ts';
import { periodOf } from '../../domain/period/period-of.ts';
import type { Period } from '../../domain/period/period.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import type { Series } from '../../domain/reconcile/series.ts';

/**
 * What an index starts from where the reader chose nothing: of the years, the one whose total most of the series have, printed rather than computed back, else the
 * earliest; where months do not add up to a year, the first month of those years that most of them have.
 * @example defaultBase([retail], [2022, 2023, 2024], 'month') // 2022
 */
export function defaultBase(series: readonly Series[], years: readonly number[], basis: GrowthBasis): number | Period | undefined {
  const [own] = series;
  if (basis === 'month' && own !== undefined && own.indicator.aggregation !== 'sum') {
    return best(own.periods.filter((period) => years.includes(yearOf(period))), (period) => scoreOf(series, 'month', period));
  }
  return best(years, (year) => scoreOf(series, 'year-to-date', periodOf(year, 12)));
}

/** How many of the series have the number; of as many, more of them printed. */
function scoreOf(series: readonly Series[], kind: GrowthBasis, period: Period): number {
  return series.reduce((score, each) => {
    const found = each.lookup({ kind }, period);
    return found.known ? score + series.length + 1 + Number(found.observation.origin.kind === 'reported') : score;
  }, 0);
}

/** The first of those with the highest score. */
function best<T>(items: readonly T[], score: (item: T) => number): T | undefined {
  return items.reduce<{ readonly item: T; readonly score: number } | undefined>((found, item) => {
    const own = score(item);
    return found === undefined || own > found.score ? { item, score: own } : found;
  }, undefined)?.item;
}
