import { csvCell } from '../i18n/csv-cell.ts';
import type { ObservationRow } from './observation-rows.ts';

/** Tidy observations as CSV, one line a number. */
export function observationCsv(rows: readonly ObservationRow[]): string {
  const header = ['unit', 'sample', 'indicator', 'unit_of_measure', 'period', 'measure', 'basis', 'plan', 'value', 'low', 'high', 'origin', 'formula', 'status', 'bound', 'revisions', 'conflicts', 'reports', 'published_on', 'sources'];
  return lines(header, rows.map((row) => [row.unit, row.sample, row.indicator, row.unitOfMeasure, row.period, row.measure, row.basis, row.plan, row.value, row.low, row.high, row.origin, row.formula, row.status, row.bound, row.revisions, row.conflicts, row.reports.join(' '), row.publishedOn, row.sources.join(' ')]));
}

/** SDMX observation status: estimated E, provisional P, else normal A. */
const observationStatus: Readonly<Record<string, string>> = { estimated: 'E', provisional: 'P', final: 'A' };

/** Tidy observations as SDMX-CSV 1.0: a dataflow, the dimensions, OBS_VALUE and the attributes. */
export function observationSdmxCsv(rows: readonly ObservationRow[]): string {
  const header = ['DATAFLOW', 'FREQ', 'REF_AREA', 'INDICATOR', 'MEASURE', 'BASIS', 'PLAN', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS', 'UNIT_MEASURE', 'LOW', 'HIGH', 'ORIGIN', 'FORMULA', 'SAMPLE', 'SOURCE'];
  return lines(header, rows.map((row) => ['TIENDO:OBSERVATIONS(1.0)', 'M', row.unit, row.indicator, row.measure, row.basis === '' ? '_Z' : row.basis, row.plan === '' ? '_Z' : row.plan, row.period, row.value, observationStatus[row.status] ?? 'A', row.unitOfMeasure, row.low, row.high, row.origin, row.formula, row.sample, row.sources.join(' ')]));
}

function lines(header: readonly string[], rows: readonly (readonly (string | number | boolean | null)[])[]): string {
  return [header, ...rows].map((cells) => cells.map((cell) => csvCell(cell === null ? '' : String(cell))).join(',')).join('\r\n');
}
