import type { Observation } from '../../domain/reconcile/observation.ts';
import type { Unit } from '../../domain/figure/unit.ts';
import { csvCell } from '../../i18n/csv-cell.ts';
import { tableColumns, type TableRow } from './table-rows.ts';

const byteOrderMark = '\ufeff';

/**
 * The indicator's table as CSV (UTF-8 with byte order mark, so that spreadsheet programs read Vietnamese): for every number its
 * value, both ends of its interval, its origin and the reports it rests on; amounts in the indicator's unit of measure, shares and growth as ratios.
 */
export function tableCsv(rows: readonly TableRow[], unit: Unit): string {
  const header = ['unit', 'sample', 'indicator', 'unit_of_measure', 'period', ...tableColumns.flatMap((column) => [column, `${column}_low`, `${column}_high`, `${column}_origin`, `${column}_sources`])];
  const lines = rows.map(({ period, assessment, cells }) => [
    unit.id, String(unit.sample), assessment.indicator.id, assessment.indicator.unitOfMeasure, period,
    ...tableColumns.flatMap((column) => {
      const lookup = cells[column];
      return lookup.known ? observationCells(lookup.observation) : ['', '', '', lookup.reason, ''];
    }),
  ]);
  return byteOrderMark + [header, ...lines].map((cells) => cells.map(csvCell).join(',')).join('\r\n') + '\r\n';
}

function observationCells(observation: Observation): readonly string[] {
  const end = (value: number): string => (Number.isFinite(value) ? number(value) : '');
  const { origin } = observation;
  return [number(observation.value), end(observation.interval.low), end(observation.interval.high), origin.kind === 'reported' ? 'reported' : `derived:${origin.formula}`, [...new Set(reportIds(observation))].join(' ')];
}

/** Twelve significant digits say all that a printed figure knows and none of what binary arithmetic adds. */
function number(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function reportIds({ origin }: Pick<Observation, 'origin'>): readonly string[] {
  return origin.kind === 'reported' ? [origin.figure.report.id] : origin.parents.flatMap(reportIds);
}
