import { isRatio } from '../../../domain/reconcile/is-ratio.ts';
import { cellText } from '../../../i18n/cell-text.ts';
import type { Language } from '../../../i18n/language.ts';
import { observationTableMessages } from '../../../i18n/messages/observation-table-messages.ts';
import { reasonText } from '../../../i18n/reason-text.ts';
import { rowNotes } from './row-notes.ts';
import type { TableColumn } from './table-column.ts';
import type { TableRow } from './table-row.ts';

/**
 * Rows as tab-separated text for pasting into a spreadsheet, in the columns given: what the screen says. A number that stands by itself is a number, in the digits of
 * the reader's language without grouping, shares and growth as percentages; a bound or an interval keeps its words; a missing number is its reason. What must be known
 * of any number comes in a column after them; sample data say so in the last.
 * @example tableTsv(rows, columns, 'vi', false) // 'Kỳ\tLuỹ kế từ đầu năm\ntháng 5/2024\tgần 12.600'
 */
export function tableTsv(rows: readonly TableRow[], columns: readonly TableColumn[], language: Language, sample: boolean): string {
  const words = observationTableMessages[language];
  const notes = rows.map((row) => rowNotes(row, columns, language));
  const hasNotes = notes.some((note) => note !== '');
  const header = [...columns.map(({ title }) => title), ...(hasNotes ? [words.notes] : []), ...(sample ? [words.sample] : [])];
  const lines = rows.map((row, index) => [...columns.map((column) => plain(column.kind === 'text' ? column.text(row) : numberText(column.lookup(row), row, language))), ...(hasNotes ? [plain(notes[index] ?? '')] : []), ...(sample ? [words.sample] : [])]);
  return [header, ...lines].map((cells) => cells.join('\t')).join('\n');
}

function numberText(found: ReturnType<Extract<TableColumn, { kind: 'number' }>['lookup']>, { series }: TableRow, language: Language): string {
  if (!found.known) return reasonText(found.reason, language);
  const { value, cell, origin } = found.observation;
  const shown = cellText(found.observation, series.indicator, language);
  if (!/^[+−]?[\d.,]+%?$/u.test(shown)) return shown;
  // A printed number is taken whole, though the screen may round a long one; of a computed one only what the screen shows is known.
  if (origin.kind === 'derived') return (language === 'vi' ? shown.replaceAll('.', '') : shown.replaceAll(',', '')).replace('−', '-').replace('+', '');
  const ratio = isRatio(cell.quantity);
  const digits = String(Number((ratio ? value * 100 : value).toPrecision(12)));
  return `${language === 'vi' ? digits.replace('.', ',') : digits}${ratio ? '%' : ''}`;
}

/** A text that would end the cell, the row, or be run as a formula, does not; a negative number is one. */
function plain(text: string): string {
  const flat = text.replaceAll(/[\t\r\n\u00a0]+/gu, ' ');
  return /^[=+\-@]/u.test(flat) && !/^-[\d.,]+%?$/u.test(flat) ? `'${flat}` : flat;
}
