import { tableQuestionMessages } from '../../i18n/messages/read-file-messages.ts';
import type { UnitOfMeasure } from '../../domain/figure/unit-of-measure.ts';
import { unitFactor } from '../../domain/figure/unit-factor.ts';
import type { Indicator } from '../../domain/figure/indicator.ts';
import type { Period } from '../../domain/period/period.ts';
import { bareText } from './bare-text.ts';
import { cellNumber } from './cell-number.ts';
import { periodInText } from './cell-period.ts';
import { provenMark } from './decimal-mark.ts';
import type { DraftFigure, TableAnswers, TableQuestion, TableReading } from './draft-report.ts';
import { indicatorFinder } from './find-indicator.ts';
import { formColumn, type FormColumn } from './form-column.ts';
import { noteCell } from './note-cell.ts';
import type { TableOptions } from './read-tidy-table.ts';
import type { CellNote, Sheet, TableCell } from './report-file.ts';
import { unitWords } from './table-words.ts';

/** Reads an official form: indicators down, plan, month, running total and comparisons across; `undefined` when the sheet is none. */
export function readOfficialForm(sheet: Sheet, options: TableOptions): TableReading | undefined {
  const top = sheet.rows.findIndex((row) => row.some((cell) => formColumnKind(cell.text) === 'name') && row.filter(({ kind }) => kind !== 'blank').length > 2);
  const header = sheet.rows[top];
  if (header === undefined) return undefined;
  const nameAt = header.findIndex((cell) => formColumnKind(cell.text) === 'name');
  const find = indicatorFinder(options.indicators);
  const bottom = sheet.rows.findIndex((row, y) => y > top && !isHeading(row, nameAt, header));
  const headings = sheet.rows.slice(top, bottom < 0 ? undefined : bottom);
  const titles = sheet.rows.slice(0, top).flatMap((row) => row.map(({ text }) => text));
  const report = options.period ?? periodInText([...titles, ...headings.flatMap((row) => row.map(({ text }) => text))].join(' ; '));
  const empty = { reports: [], questions: [], problems: [], notes: [], skipped: [] };
  if (report === undefined) return { ...empty, problems: [noteCell('no-period', header[nameAt]?.address ?? sheet.name)] };
  const columns = Array.from({ length: Math.max(...headings.map(({ length }) => length)) }, (_, x) => formColumn(headingOf(headings, x), report));
  const body = bottom < 0 ? [] : sheet.rows.slice(bottom);
  const measured = columns.flatMap((column, x) => ('plan' in column || 'period' in column ? [{ column, x }] : []));
  const mark = options.answers?.['decimal-mark'] ?? provenMark(body.flatMap((row) => measured.flatMap(({ x }) => row[x]?.text ?? [])));
  const titleUnit = unitIn(titles.find((title) => /don vi(?: tinh)?|dvt/u.test(bareText(title))) ?? '');
  const skipped: { cell: string; text: string }[] = [];
  const problems: CellNote[] = [];
  const questions: TableQuestion[] = [];
  const figures: DraftFigure[] = [];
  const notes = columns.flatMap((column, x) => (column.kind === 'unknown' && body.some((row) => row[x] !== undefined && row[x].kind !== 'blank') ? [noteCell('column-left-out', header[x]?.address ?? sheet.name)] : []));
  for (const row of body) {
    const named = row[nameAt];
    if (named === undefined || named.kind === 'blank') continue;
    const indicator = find(named.text);
    if (indicator === undefined) {
      skipped.push({ cell: named.address, text: named.text });
      continue;
    }
    const unitCell = row[columns.findIndex(({ kind }) => kind === 'unit')];
    const unit = unitIn(unitCell?.text ?? '') ?? unitIn(/\(([^)]*)\)/u.exec(named.text)?.[1] ?? '') ?? titleUnit ?? options.answers?.['unit-of-measure'];
    for (const { column, x } of measured) {
      const cell = row[x];
      const number = cell === undefined ? { kind: 'blank' as const } : cellNumber(cell, mark);
      if (cell === undefined || number.kind === 'blank') continue;
      if (number.kind === 'problem') problems.push(number.note);
      else if (number.kind === 'question') questions.push(number.question);
      else {
        const figure = toFigure(indicator, column, cell, number, unit, report, options.answers ?? {});
        if ('id' in figure) questions.push(figure);
        else figures.push(figure);
      }
    }
  }
  const first = (id: TableQuestion['id']): readonly TableQuestion[] => questions.filter((question) => question.id === id).slice(0, 1);
  return { reports: figures.length === 0 ? [] : [{ period: report, figures }], questions: [...first('decimal-mark'), ...first('unit-of-measure'), ...first('growth-form')], problems, notes, skipped };
}

function toFigure(indicator: Indicator, column: FormColumn, cell: TableCell, { value, decimals }: { readonly value: number; readonly decimals: number }, unit: UnitOfMeasure | undefined, report: Period, answers: TableAnswers): DraftFigure | TableQuestion {
  const base = { indicator: indicator.id, value, decimals, cell: cell.address };
  if (column.kind === 'share') return { ...base, period: report, measure: 'plan-achievement', plan: column.plan };
  if (column.kind === 'growth') {
    const form = column.form ?? (value < 0 ? 'change' : answers['growth-form']);
    if (form === undefined) return { id: 'growth-form', cell: cell.address, message: tableQuestionMessages['growth-form'](cell.address, cell.text), readings: [{ answer: 'index', value: shifted(value, decimals) }, { answer: 'change', value }] };
    const growth = { ...base, period: column.period, value: form === 'index' ? shifted(value, decimals) : value };
    return column.against === 'month' ? { ...growth, measure: 'month-on-month' } : { ...growth, measure: 'year-on-year', basis: column.basis };
  }
  const isMoney = unitFactor('vnd', indicator.unitOfMeasure) !== undefined;
  if (isMoney && unit === undefined) return { id: 'unit-of-measure', cell: cell.address, message: tableQuestionMessages['unit-of-measure'](cell.address, cell.text), readings: [{ answer: 'vnd-billion', value, unitOfMeasure: 'vnd-billion' }, { answer: 'vnd-million', value, unitOfMeasure: 'vnd-million' }] };
  const amount = { ...base, ...(unit === undefined ? {} : { unitOfMeasure: unit }) };
  if (column.kind === 'amount') return { ...amount, period: column.period, measure: column.measure, ...(column.isEstimated ? { status: 'estimated' } : {}) };
  return { ...amount, period: report, measure: 'annual-plan', plan: column.kind === 'plan' ? column.plan : 'annual' };
}

function shifted(value: number, decimals: number): number {
  return Number((value - 100).toFixed(decimals));
}

function unitIn(text: string): UnitOfMeasure | undefined {
  const bare = bareText(text).replace(/^.*(?:don vi(?: tinh)?|dvt)\s*/u, '');
  return unitWords.get(bare);
}

function formColumnKind(heading: string): string {
  const bare = bareText(heading);
  return /^(?:(?:cac |ten )?chi tieu|noi dung|danh muc)(?: chu yeu)?$/u.test(bare) ? 'name' : 'other';
}

/** A second or third row of headings: the name column goes on being merged or empty, or the row numbers its columns ("A", "1", "2", "5=4/3"). */
function isHeading(row: readonly TableCell[], nameAt: number, header: readonly TableCell[]): boolean {
  const named = row[nameAt];
  if (row.filter(({ kind }) => kind !== 'blank').every(({ text }) => /^(?:[A-Z]|\(?\d{1,2}\)?(?:\s*=.*)?)$/u.test(text.trim()))) return true;
  return named === undefined || named.kind === 'blank' || named.covered === true || named.text === header[nameAt]?.text;
}

function headingOf(headings: readonly (readonly TableCell[])[], x: number): string {
  const texts = headings.flatMap((row) => row[x] ?? []).filter((cell) => cell.kind !== 'blank' && !/^(?:[A-Z]|\(?\d{1,2}\)?(?:\s*=.*)?)$/u.test(cell.text)).map(({ text }) => text);
  return texts.filter((text, at) => texts.indexOf(text) === at).join(' ');
}
