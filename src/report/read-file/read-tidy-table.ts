import type { Indicator } from '../../domain/figure/indicator.ts';
import type { Period } from '../../domain/period/period.ts';
import { bareText } from './bare-text.ts';
import { cellNumber } from './cell-number.ts';
import { cellDay, cellPeriod } from './cell-period.ts';
import { provenMark } from './decimal-mark.ts';
import type { DraftFigure, DraftReport, TableAnswers, TableQuestion, TableReading } from './draft-report.ts';
import { indicatorFinder } from './find-indicator.ts';
import { noteCell } from './note-cell.ts';
import type { CellNote, CellNoteRule, Sheet, TableCell } from './report-file.ts';
import { basisWords, boundWords, columnWords, measureWords, planWords, statusWords, unitWords, type TidyColumn } from './table-words.ts';

/** What else is known of a table: the month it reports on, and answers to its questions. */
export interface TableOptions {
  readonly indicators: readonly Indicator[];
  readonly period?: Period;
  readonly answers?: TableAnswers;
}

interface Row {
  readonly report: Partial<Record<'report' | 'reportPeriod' | 'publishedOn' | 'title' | 'publisher' | 'url', TableCell>>;
  readonly figure: DraftFigure;
}

const reportColumns = ['report', 'reportPeriod', 'publishedOn', 'title', 'publisher', 'url'] as const;

/** Reads the tidy form: one figure a row under named columns; `undefined` when the sheet is none. Columns of the report may be left blank below their first row. */
export function readTidyTable(sheet: Sheet, options: TableOptions): TableReading | undefined {
  const at = sheet.rows.findIndex((row) => ['indicator', 'period', 'measure', 'value'].every((name) => row.some((cell) => columnWords.get(bareText(cell.text)) === name)));
  const header = sheet.rows[at];
  if (header === undefined) return undefined;
  const columns = new Map<TidyColumn, number>();
  const problems: CellNote[] = [];
  header.forEach((cell, x) => {
    const name = columnWords.get(bareText(cell.text));
    if (name !== undefined && !columns.has(name)) columns.set(name, x);
    else if (name !== undefined && !cell.covered) problems.push(noteCell('column-twice', cell.address));
  });
  const body = sheet.rows.slice(at + 1);
  const cellOf = (row: readonly TableCell[], name: TidyColumn): TableCell | undefined => {
    const cell = row[columns.get(name) ?? -1];
    return cell === undefined || cell.kind === 'blank' ? undefined : cell;
  };
  const mark = options.answers?.['decimal-mark'] ?? provenMark(body.flatMap((row) => cellOf(row, 'value')?.text ?? []));
  const find = indicatorFinder(options.indicators);
  const notes: CellNote[] = [];
  const questions: TableQuestion[] = [];
  const rows: Row[] = [];
  let above: Row['report'] = {};
  for (const row of body) {
    if (row.every(({ kind }) => kind === 'blank')) continue;
    const wrong = (rule: CellNoteRule, cell: TableCell | undefined): undefined => void problems.push(noteCell(rule, cell?.address ?? row[0]?.address ?? sheet.name));
    const word = <T>(name: TidyColumn, known: ReadonlyMap<string, T>, rule: CellNoteRule): T | undefined => {
      const cell = cellOf(row, name);
      const value = cell === undefined ? undefined : known.get(bareText(cell.text));
      return cell !== undefined && value === undefined ? wrong(rule, cell) : value;
    };
    const own = Object.fromEntries(reportColumns.flatMap((name) => cellOf(row, name) ?? []).map((cell) => [reportColumns.find((name) => row[columns.get(name) ?? -1] === cell) ?? '', cell]));
    const report: Row['report'] = 'report' in own || 'reportPeriod' in own ? own : { ...above, ...own };
    above = report;
    const failed = problems.length;
    const named = cellOf(row, 'indicator');
    const indicator = named === undefined ? undefined : find(named.text);
    if (indicator === undefined) wrong('unknown-indicator', named ?? row[columns.get('indicator') ?? 0]);
    const period = periodOf(cellOf(row, 'period'), wrong, notes);
    const measure = word('measure', measureWords, 'unknown-measure') ?? (cellOf(row, 'measure') === undefined ? wrong('unknown-measure', row[columns.get('measure') ?? 0]) : undefined);
    const basis = word('basis', basisWords, 'unknown-word');
    const plan = word('plan', planWords, 'unknown-word');
    const unitOfMeasure = word('unitOfMeasure', unitWords, 'unknown-word');
    const bound = word('bound', boundWords, 'unknown-word');
    const status = word('status', statusWords, 'unknown-word');
    const valued = row[columns.get('value') ?? -1];
    const number = valued === undefined ? undefined : cellNumber(valued, mark);
    if (number === undefined || number.kind === 'blank') wrong('not-a-number', valued);
    else if (number.kind === 'problem') problems.push(number.note);
    else if (number.kind === 'question') questions.push(number.question);
    else if (indicator !== undefined && period !== undefined && measure !== undefined && valued !== undefined && problems.length === failed) {
      rows.push({ report, figure: { indicator: indicator.id, period, measure, ...(basis === undefined ? {} : { basis }), ...(plan === undefined ? {} : { plan }), value: number.value, decimals: number.decimals, ...(unitOfMeasure === undefined || unitOfMeasure === 'percent' ? {} : { unitOfMeasure }), ...(bound === undefined ? {} : { bound }), ...(status === undefined ? {} : { status }), cell: valued.address } });
    }
  }
  return { reports: groupReports(rows, options.period, problems), questions: questions.slice(0, 1), problems, notes, skipped: [] };
}

function periodOf(cell: TableCell | undefined, wrong: (rule: CellNoteRule, cell: TableCell | undefined) => undefined, notes: CellNote[]): Period | undefined {
  const read = cell === undefined ? undefined : cellPeriod(cell);
  if (read === undefined) return wrong('period-form', cell);
  if (read.isDayNumber && cell !== undefined) notes.push(noteCell('date-number', cell.address));
  return read.period;
}

function groupReports(rows: readonly Row[], given: Period | undefined, problems: CellNote[]): readonly DraftReport[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.report.report?.text ?? ''} ${row.report.reportPeriod?.text ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const cells: Row['report'] = Object.assign({}, ...group.map(({ report }) => report).toReversed());
    const stated = cells.reportPeriod === undefined ? undefined : cellPeriod(cells.reportPeriod);
    if (cells.reportPeriod !== undefined && stated === undefined) {
      problems.push(noteCell('period-form', cells.reportPeriod.address));
      return [];
    }
    const day = cells.publishedOn === undefined ? undefined : cellDay(cells.publishedOn);
    if (cells.publishedOn !== undefined && day === undefined) problems.push(noteCell('date-form', cells.publishedOn.address));
    const latest = group.map(({ figure }) => figure.period).reduce((a, b) => (a > b ? a : b));
    return [{
      ...(cells.report === undefined ? {} : { id: cells.report.text }),
      period: stated?.period ?? given ?? latest,
      ...(day === undefined ? {} : { publishedOn: day }),
      ...(cells.title === undefined ? {} : { title: cells.title.text }),
      ...(cells.publisher === undefined ? {} : { publisher: cells.publisher.text }),
      ...(cells.url === undefined ? {} : { url: cells.url.text }),
      figures: group.map(({ figure }) => figure),
    }];
  });
}
