import { isRatio } from '../../../domain/reconcile/is-ratio.ts';
import type { Language } from '../../../i18n/language.ts';
import { observationTableMessages } from '../../../i18n/messages/observation-table-messages.ts';
import type { TableColumn } from './table-column.ts';
import type { TableRow } from './table-row.ts';

/**
 * Rows as tab-separated text for pasting into a spreadsheet: the columns given, numbers in the digits of the reader's language without grouping, shares and
 * growth as percentages, a missing number empty; sample data say so in a last column.
 * @example tableTsv(rows, columns, 'vi', false) // 'Kỳ\tLuỹ kế từ đầu năm\ntháng 5/2024\t4180'
 */
export function tableTsv(rows: readonly TableRow[], columns: readonly TableColumn[], language: Language, sample: boolean): string {
  const { sample: word } = observationTableMessages[language];
  const header = [...columns.map(({ title }) => title), ...(sample ? [word] : [])];
  const lines = rows.map((row) => [...columns.map((column) => (column.kind === 'text' ? plain(column.text(row)) : digits(column.lookup(row), language))), ...(sample ? [word] : [])]);
  return [header, ...lines].map((cells) => cells.join('\t')).join('\n');
}

function digits(lookup: ReturnType<Extract<TableColumn, { kind: 'number' }>['lookup']>, language: Language): string {
  if (!lookup.known) return '';
  const { value, cell } = lookup.observation;
  const ratio = isRatio(cell.quantity);
  const text = String(Number((ratio ? value * 100 : value).toPrecision(12)));
  return `${language === 'vi' ? text.replace('.', ',') : text}${ratio ? '%' : ''}`;
}

/** A text that would end the cell, the row, or be run as a formula, does not. */
function plain(text: string): string {
  const flat = text.replaceAll(/[\t\r\n]+/gu, ' ');
  return /^[=+\-@]/u.test(flat) ? `'${flat}` : flat;
}
