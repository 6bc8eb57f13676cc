import { correctionText } from '../../../i18n/correction-text.ts';
import type { Language } from '../../../i18n/language.ts';
import type { TableColumn } from './table-column.ts';
import type { TableRow } from './table-row.ts';

/**
 * What a reader must know of a number of the table, in words that stand after a comma: what its report prints where it was corrected.
 * @example cellNotes(column, row, 'vi') // ['đã hiệu đính, báo cáo in 2,500 tỷ đồng']
 */
export function cellNotes(column: Extract<TableColumn, { kind: 'number' }>, row: TableRow, language: Language): readonly string[] {
  const found = column.lookup(row);
  if (!found.known || found.observation.origin.kind === 'derived') return [];
  const corrected = correctionText(found.observation.origin.figure, language);
  return corrected === undefined ? [] : [corrected];
}
