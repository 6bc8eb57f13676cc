import type { Language } from '../../../i18n/language.ts';
import { cellNotes } from './cell-notes.ts';
import type { TableColumn } from './table-column.ts';
import type { TableRow } from './table-row.ts';

/**
 * What must be known of the numbers of a row, each with the name of its column; empty where nothing must.
 * @example rowNotes(row, columns, 'vi') // 'Trong tháng: có hai số mâu thuẫn; Tăng so với cùng tháng năm trước: Tết lệch tháng'
 */
export function rowNotes(row: TableRow, columns: readonly TableColumn[], language: Language): string {
  return columns.flatMap((column) => (column.kind === 'text' ? [] : cellNotes(column, row, language).map((note) => `${column.title}: ${note}`))).join('; ');
}
