import { assess } from '../../domain/assessment/assess.ts';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import { periodOf } from '../../domain/period/period-of.ts';
import type { Period } from '../../domain/period/period.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import type { Lookup } from '../../domain/reconcile/observation.ts';
import type { Series } from '../../domain/reconcile/series.ts';

/** Columns of the indicator's table that are numbers with an origin. */
export const tableColumns = ['month', 'yearToDate', 'share', 'prior', 'growth'] as const;
export type TableColumn = (typeof tableColumns)[number];

/** One month of the table. */
export interface TableRow {
  readonly period: Period;
  readonly assessment: Assessment;
  readonly cells: Readonly<Record<TableColumn, Lookup>>;
}

/** The months of the year of `period` up to it, newest first, each as assessed then; months with nothing known stay, as gaps. */
export function tableRows(series: Series, period: Period): readonly TableRow[] {
  return Array.from({ length: monthOf(period) }, (_, index) => periodOf(yearOf(period), monthOf(period) - index)).map((at) => {
    const assessment = assess(series, at);
    return { period: at, assessment, cells: { month: assessment.month, yearToDate: assessment.yearToDate, share: assessment.planAchievement, prior: assessment.priorYearToDate, growth: assessment.yearToDateGrowth } };
  });
}
