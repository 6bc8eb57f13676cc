import { monthsBetween } from '../period/months-between.ts';
import { parsePeriod } from '../period/parse-period.ts';
import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { findingOf } from './finding-of.ts';

/** A month is reported in the month after it; one month more is grace. */
const monthsAllowedToday = 2;

/**
 * The indicator's latest figure is older than the unit's latest report up to `period` (by a month or more), or, at the unit's
 * latest report, more than 2 months older than `today`. Warning. Numbers, in months: `behindReport` (0 where only today
 * speaks) and `behindToday` where `today` is given. The finding's period is that of the latest figure.
 * @example findStale(input)[0]?.numbers // { behindReport: 2 }
 */
export function findStale({ series, figures, reports, period, today }: CheckInput): readonly Finding[] {
  const latest = figures.filter((figure) => figure.measure !== 'annual-plan').map((figure) => figure.period).toSorted().at(-1);
  const ofUnit = reports.map((report) => report.period).toSorted();
  const latestReport = ofUnit.filter((other) => other <= period).at(-1);
  if (latest === undefined || latestReport === undefined) return [];
  const behindReport = Math.max(0, monthsBetween(latest, latestReport));
  const thisMonth = today === undefined || latestReport !== ofUnit.at(-1) ? undefined : parsePeriod(today.slice(0, 7));
  const behindToday = thisMonth === undefined ? undefined : monthsBetween(latest, thisMonth);
  if (behindReport === 0 && (behindToday ?? 0) <= monthsAllowedToday) return [];
  return [findingOf(series, 'stale', 'warning', { period: latest, numbers: { behindReport, ...(behindToday === undefined ? {} : { behindToday }) } })];
}
