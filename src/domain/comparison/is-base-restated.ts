import { gapBetween } from '../interval/relation.ts';
import { addMonths } from '../period/add-months.ts';
import type { Period } from '../period/period.ts';
import type { Series } from '../reconcile/series.ts';
import { restatementToTell } from './restatement-to-tell.ts';

/**
 * Whether the year-to-date growth that a report prints for `period` implies a base other than the one known for the year before, by at least `restatementToTell`
 * and beyond rounding: the two years are then of different vintages. `undefined` where no report tells.
 * @example isBaseRestated(retail, periodOf(2024, 5)) // true: 8.65 % printed, 2.1 % on what was printed in 2023
 */
export function isBaseRestated(series: Series, period: Period): boolean | undefined {
  const growth = series.lookup({ kind: 'year-on-year', basis: 'year-to-date' }, period);
  if (!growth.known || growth.observation.origin.kind !== 'reported') return undefined;
  const implied = series.lookup({ kind: 'implied-base', basis: 'year-to-date' }, period);
  const base = series.lookup({ kind: 'year-to-date' }, addMonths(period, -12));
  if (!implied.known || !base.known || base.observation.value <= 0) return undefined;
  const restatement = Math.abs(implied.observation.value / base.observation.value - 1);
  return restatement >= restatementToTell && gapBetween(implied.observation.interval, base.observation.interval) > 0;
}
