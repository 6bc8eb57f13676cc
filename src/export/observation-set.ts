import type { Report } from '../domain/figure/report.ts';
import type { UnitData } from '../domain/figure/unit-data.ts';
import type { Series } from '../domain/reconcile/series.ts';
import { vintageOf } from '../domain/reconcile/vintage-of.ts';
import type { ObservationRow } from './observation-row.ts';
import { observationRows } from './observation-rows.ts';

/** What a file of observations holds: the numbers, the reports they rest on, and the day as of which all of it is known. */
export interface ObservationSet {
  readonly data: UnitData;
  readonly series: readonly Series[];
  readonly rows: readonly ObservationRow[];
  /** Reports that any of the numbers rests on, in order of publication. */
  readonly reports: readonly Report[];
  /** "YYYY-MM-DD": the as-of day the series were made for, else the day of the unit's latest report. */
  readonly knownOn: string;
}

/** Gathers what a file of these series holds; `asOf` is the day they were reconciled for. */
export function observationSet(series: readonly Series[], data: UnitData, asOf?: string): ObservationSet {
  const rows = observationRows(series, data.unit);
  const used = new Set(rows.flatMap((row) => row.reports));
  const known = data.reports.filter((report) => used.has(report.id)).toSorted((a, b) => (vintageOf(a) < vintageOf(b) ? -1 : 1));
  return { data, series, rows, reports: known, knownOn: asOf ?? data.reports.map(vintageOf).toSorted().at(-1) ?? '' };
}
