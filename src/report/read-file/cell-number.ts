import { tableQuestionMessages } from '../../i18n/messages/read-file-messages.ts';
import { readMarkedNumber } from './decimal-mark.ts';
import type { TableAnswers, TableQuestion } from './draft-report.ts';
import { noteCell } from './note-cell.ts';
import type { CellNote, TableCell } from './report-file.ts';

export type CellNumber = { readonly kind: 'number'; readonly value: number; readonly decimals: number } | { readonly kind: 'blank' } | { readonly kind: 'problem'; readonly note: CellNote } | { readonly kind: 'question'; readonly question: TableQuestion };

/** The number in a cell, or why there is none: blank ("", "-", "x"), unreadable, or a mark that fits two readings. */
export function cellNumber(cell: TableCell, mark: TableAnswers['decimal-mark']): CellNumber {
  if (cell.covered === true) return { kind: 'problem', note: noteCell('merged', cell.address) };
  if (cell.kind === 'blank' || /^(?:[-–—.…x]|n\/a)*$/iu.test(cell.text)) return cell.kind === 'error' ? { kind: 'problem', note: noteCell('error', cell.address) } : { kind: 'blank' };
  if (cell.kind === 'date') return { kind: 'problem', note: noteCell('date', cell.address) };
  if (cell.kind === 'error') return { kind: 'problem', note: noteCell('formula-without-value', cell.address) };
  if (cell.value !== undefined) return Math.abs(cell.value) >= 1e15 ? { kind: 'problem', note: noteCell('number-too-long', cell.address) } : { kind: 'number', value: cell.value, decimals: cell.decimals ?? 0 };
  const read = readMarkedNumber(cell.text, mark);
  if (read.kind === 'number') return read;
  if (read.kind === 'none') return { kind: 'problem', note: noteCell('not-a-number', cell.address) };
  return { kind: 'question', question: { id: 'decimal-mark', cell: cell.address, message: tableQuestionMessages['decimal-mark'](cell.address, cell.text), readings: [{ answer: 'comma', value: read.comma }, { answer: 'point', value: read.point }] } };
}
