import type { TableReading } from './draft-report.ts';
import { noteCell } from './note-cell.ts';
import { readOfficialForm } from './read-official-form.ts';
import { readTidyTable, type TableOptions } from './read-tidy-table.ts';
import type { Sheet } from './report-file.ts';

/**
 * Reads the figures of a file's sheets: the tidy form or an official one. What is ambiguous is asked with an example of each reading,
 * never guessed; give the answers back in `options.answers`. Sheets that are no form are passed over unless there is no other.
 * @example readFigureTable(file.sheets, { indicators, period }).reports[0]?.figures
 */
export function readFigureTable(sheets: readonly Sheet[], options: TableOptions): TableReading {
  const readings = sheets.flatMap((sheet) => readTidyTable(sheet, options) ?? readOfficialForm(sheet, options) ?? []);
  const first = sheets[0]?.rows[0]?.[0]?.address ?? 'A1';
  const questions = readings.flatMap((reading) => reading.questions);
  return {
    reports: readings.flatMap((reading) => reading.reports),
    questions: questions.filter((question, at) => questions.findIndex(({ id }) => id === question.id) === at),
    problems: readings.length === 0 ? [noteCell('no-form', first)] : readings.flatMap((reading) => reading.problems),
    notes: readings.flatMap((reading) => reading.notes),
    skipped: readings.flatMap((reading) => reading.skipped),
  };
}
