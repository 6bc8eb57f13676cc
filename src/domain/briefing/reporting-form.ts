import { addMonths } from '../period/add-months.ts';
import type { Period } from '../period/period.ts';
import type { Indicator } from '../figure/indicator.ts';
import type { Lookup } from '../reconcile/observation.ts';
import type { Series } from '../reconcile/series.ts';

/** One row of the official reporting form: amounts in the indicator's unit of measure, growths as ratios (the form prints 1 + growth, per cent). */
export interface ReportingRow {
  readonly indicator: Indicator;
  readonly previousMonth: Lookup;
  readonly month: Lookup;
  readonly yearToDate: Lookup;
  readonly sameMonthLastYear: Lookup;
  readonly yearToDateLastYear: Lookup;
  readonly onPreviousMonth: Lookup;
  readonly onSameMonth: Lookup;
  readonly onYearToDate: Lookup;
}

/**
 * A series in the columns of the monthly form of the statistics offices: previous month, this month, year to date, the same two of last
 * year, and three growths. In January the month before is last December.
 * @example reportingRow(industry, periodOf(2024, 5)).month // { known: true, observation: 925 … }
 */
export function reportingRow(series: Series, period: Period): ReportingRow {
  const before = addMonths(period, -12);
  return {
    indicator: series.indicator,
    previousMonth: series.lookup({ kind: 'month' }, addMonths(period, -1)),
    month: series.lookup({ kind: 'month' }, period),
    yearToDate: series.lookup({ kind: 'year-to-date' }, period),
    sameMonthLastYear: series.lookup({ kind: 'month' }, before),
    yearToDateLastYear: series.lookup({ kind: 'year-to-date' }, before),
    onPreviousMonth: series.lookup({ kind: 'month-on-month' }, period),
    onSameMonth: series.lookup({ kind: 'year-on-year', basis: 'month' }, period),
    onYearToDate: series.lookup({ kind: 'year-on-year', basis: 'year-to-date' }, period),
  };
}
