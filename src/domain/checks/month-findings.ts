import type { Report } from '../figure/report.ts';
import { addMonths } from '../period/add-months.ts';
import { monthOf } from '../period/month-of.ts';
import { monthsBetween } from '../period/months-between.ts';
import { parsePeriod } from '../period/parse-period.ts';
import { periodOf } from '../period/period-of.ts';
import type { Period } from '../period/period.ts';
import { yearOf } from '../period/year-of.ts';
import type { Series } from '../reconcile/series.ts';
import type { Finding, FindingRule, Severity } from './finding.ts';

/** A month this far (ratio) from the mean of the earlier months of its year is out of line; investment and other irregular money has no profile-like rhythm and is left out. */
const outOfLine = 0.25;
const staleMonths = 2;

function finding(series: Series, period: Period, rule: FindingRule, severity: Severity, numbers: Readonly<Record<string, number>>): Finding {
  return { rule, severity, unitId: series.unitId, indicatorId: series.indicator.id, period, numbers, figures: [] };
}

/**
 * The month of `period` against the mean of the earlier months of its year, for indicators whose plan is a result and whose rhythm is
 * steady (a `target` plan and a profile). From the second month of knowledge on; `numbers`: month, mean, relative (month ÷ mean − 1, ratio),
 * months (how many earlier months). Told from 25 % away at both ends of the intervals, and not in January to March, when Tết moves months.
 */
export function outOfLineMonth(series: Series, period: Period): readonly Finding[] {
  const k = monthOf(period);
  const { indicator } = series;
  if (k < 4 || indicator.aggregation !== 'sum' || indicator.planIsCeiling || indicator.profile === undefined) return [];
  const month = series.lookup({ kind: 'month' }, period);
  const before = series.lookup({ kind: 'year-to-date' }, addMonths(period, -1));
  if (!month.known || !before.known || before.observation.interval.low <= 0 || !Number.isFinite(before.observation.interval.high)) return [];
  const mean = before.observation.value / (k - 1);
  const high = (month.observation.interval.high * (k - 1)) / before.observation.interval.low - 1;
  const low = (month.observation.interval.low * (k - 1)) / before.observation.interval.high - 1;
  if (high > -outOfLine && low < outOfLine) return [];
  const figures = month.observation.origin.kind === 'reported' ? [month.observation.origin.figure] : [];
  return [{ ...finding(series, period, 'out-of-line-month', 'warning', { month: month.observation.value, mean, relative: month.observation.value / mean - 1, months: k - 1 }), figures }];
}

/**
 * Months of the year up to `period` for which neither a month nor a year to date is known, though an earlier one is. `numbers`: first, last
 * (month numbers), count.
 */
export function gaps(series: Series, period: Period): readonly Finding[] {
  const known = (month: number): boolean => {
    const at = periodOf(yearOf(period), month);
    return series.lookup({ kind: 'month' }, at).known || series.lookup({ kind: 'year-to-date' }, at).known;
  };
  const missing: number[] = [];
  let hasBegun = false;
  let open: number[] = [];
  for (let month = 1; month <= monthOf(period); month += 1) {
    if (known(month)) {
      if (hasBegun) missing.push(...open);
      hasBegun = true;
      open = [];
    } else if (hasBegun) open.push(month);
  }
  const [first] = missing;
  const last = missing.at(-1);
  return first === undefined || last === undefined ? [] : [finding(series, period, 'gap', 'information', { first, last, count: missing.length })];
}

/**
 * The indicator's latest cumulative is older than `period` (the reporting period shown) or than today allows: two months or more.
 * `numbers`: months (how many periods late), year and month (of the latest figure).
 */
export function stale(series: Series, period: Period, context: { readonly reports: readonly Report[]; readonly today?: string }): readonly Finding[] {
  const latest = series.periods.findLast((at) => at <= period && series.lookup({ kind: 'year-to-date' }, at).known && yearOf(at) === yearOf(period));
  if (latest === undefined) return [];
  const newest = context.reports.reduce((max: Period, report) => (report.period > max && report.period <= period ? report.period : max), latest);
  const today = context.today === undefined ? undefined : parsePeriod(context.today.slice(0, 7));
  const isNewest = series.periods.every((at) => at <= period);
  const late = Math.max(monthsBetween(latest, newest), today === undefined || !isNewest ? 0 : monthsBetween(latest, today) - 1);
  return late < staleMonths ? [] : [finding(series, latest, 'stale', 'information', { months: late, year: yearOf(latest), month: monthOf(latest) })];
}

/** No plan of the year is printed or implied though a cumulative is known. `numbers`: year. */
export function planMissing(series: Series, period: Period): readonly Finding[] {
  const year = yearOf(period);
  const hasValue = series.periods.some((at) => yearOf(at) === year && at <= period);
  return hasValue && series.indicator.aggregation === 'sum' && series.planKinds(year).length === 0 ? [finding(series, period, 'plan-missing', 'information', { year })] : [];
}

/** Fewer than two months of the year are known by the second half of the year. `numbers`: known, month. */
export function thinYear(series: Series, period: Period): readonly Finding[] {
  const known = series.periods.filter((at) => yearOf(at) === yearOf(period) && at <= period && series.lookup({ kind: 'month' }, at).known).length;
  return monthOf(period) >= 6 && known < 2 && series.periods.some((at) => yearOf(at) === yearOf(period) && at <= period) ? [finding(series, period, 'thin-year', 'information', { known, month: monthOf(period) })] : [];
}
