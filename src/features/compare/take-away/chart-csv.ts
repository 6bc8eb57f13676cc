import { delimited } from '../../../export/delimited.ts';
import type { DrawnChart } from '../drawn/drawn-chart.ts';
import { chartRow } from './chart-row.ts';

/** What the charts show as CSV, one line a value, in the order of the page; columns are only ever added at the end. */
export function chartCsv(charts: readonly DrawnChart[], options: { readonly byteOrderMark: boolean }): string {
  const header = ['chart', 'unit', 'sample', 'indicator', 'measure', 'basis', 'base', 'plan', 'from', 'period', 'part', 'value', 'low', 'high', 'unit_of_measure', 'source', 'joined', 'cautions', 'reason', 'reports'];
  const rows = charts.flatMap((chart) => chart.values.map((value) => chartRow(chart, value)));
  return delimited(header, rows.map((row) => [row.chart, row.unit, row.sample, row.indicator, row.measure, row.basis, row.base, row.plan, row.from, row.period, row.part, row.value, row.low, row.high, row.unitOfMeasure, row.source, row.joined, row.cautions.join(' '), row.reason, row.reports.join(' ')]), options);
}
