import { monthOf } from '../period/month-of.ts';
import { periodOf } from '../period/period-of.ts';
import type { Period } from '../period/period.ts';
import { yearOf } from '../period/year-of.ts';
import type { Series } from '../reconcile/series.ts';
import type { Finding } from './finding.ts';

/**
 * A year to date certainly below the one known before it in its year. `numbers`: before, after (values), beforeMonth (1…11).
 */
export function cumulativeFalls(series: Series, period: Period): readonly Finding[] {
  const found: Finding[] = [];
  let last: { value: number; low: number; month: number } | undefined;
  for (let month = 1; month <= monthOf(period); month += 1) {
    const at = periodOf(yearOf(period), month);
    const lookup = series.lookup({ kind: 'year-to-date' }, at);
    if (!lookup.known) continue;
    const { value, interval, vintages } = lookup.observation;
    if (last !== undefined && interval.high < last.low) {
      found.push({ rule: 'cumulative-falls', severity: 'warning', unitId: series.unitId, indicatorId: series.indicator.id, period: at, numbers: { before: last.value, after: value, beforeMonth: last.month }, figures: vintages.flatMap((statement) => (statement.origin.kind === 'reported' ? [statement.origin.figure] : [])) });
    }
    last = { value, low: interval.low, month };
  }
  return found;
}
