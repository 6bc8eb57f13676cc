import { cellNoteMessages } from '../../i18n/messages/read-file-messages.ts';
import type { CellNote, CellNoteRule } from './report-file.ts';

/** A note on a cell with its sentence. */
export function noteCell(rule: CellNoteRule, cell: string): CellNote {
  return { rule, cell, message: cellNoteMessages[rule](cell) };
}
