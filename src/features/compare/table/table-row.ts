import type { Period } from '../../../domain/period/period.ts';
import type { Series } from '../../../domain/reconcile/series.ts';

/** One row: an indicator at a period. What stands in its cells is looked up when it is drawn or sorted by. */
export interface TableRow {
  readonly key: string;
  readonly series: Series;
  readonly period: Period;
}

/** Every period of every series, newest first; at one period the series in their order. */
export function tableRows(series: readonly Series[]): readonly TableRow[] {
  return series
    .flatMap((each) => each.periods.map((period): TableRow => ({ key: `${each.indicator.id}|${period}`, series: each, period })))
    .toSorted((a, b) => (a.period === b.period ? 0 : a.period < b.period ? 1 : -1));
}
