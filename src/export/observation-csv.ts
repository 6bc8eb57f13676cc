import { delimited } from './delimited.ts';
import type { ObservationRow } from './observation-row.ts';

/** Tidy observations as CSV, one line a number; columns are only ever added at the end. */
export function observationCsv(rows: readonly ObservationRow[], options: { readonly byteOrderMark: boolean } = { byteOrderMark: false }): string {
  const header = ['unit', 'sample', 'indicator', 'unit_of_measure', 'period', 'measure', 'basis', 'plan', 'value', 'low', 'high', 'origin', 'formula', 'status', 'bound', 'revisions', 'conflicts', 'reports', 'published_on', 'sources', 'titles', 'vintage', 'printed_value', 'correction'];
  return delimited(header, rows.map((row) => [row.unit, row.sample, row.indicator, row.unitOfMeasure, row.period, row.measure, row.basis, row.plan, row.value, row.low, row.high, row.origin, row.formula, row.status, row.bound, row.revisions, row.conflicts, row.reports.join(' '), row.publishedOn, row.sources.join(' '), row.titles.join(' | '), row.vintage, row.printedValue, row.correction]), options);
}
