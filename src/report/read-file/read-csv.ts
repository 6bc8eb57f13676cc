import { columnLetters } from './column-letters.ts';
import { refuse } from './refuse.ts';
import type { CellNote, ReportFile, TableCell } from './report-file.ts';
import { noteCell } from './note-cell.ts';

const mostCells = 200_000;

/** Reads a CSV text: the divider (comma, semicolon, tab) is the one that its first lines agree on; quotes may hold dividers and line ends. */
export function readCsv(written: string): ReportFile {
  // Old Macintosh files end their lines with a carriage return alone.
  const text = written.includes('\n') ? written : written.replaceAll('\r', '\n');
  const divider = dividerOf(text);
  const notes: CellNote[] = [];
  const rows: TableCell[][] = [];
  let cells = 0;
  for (const [y, fields] of split(text, divider).entries()) {
    if (fields.every((field) => field.trim() === '')) continue;
    cells += fields.length;
    if (cells > mostCells) return refuse('too-many-cells', String(mostCells));
    rows.push(fields.map((field, x): TableCell => {
      const address = `${columnLetters(x)}${y + 1}`;
      const content = field.replaceAll(/\s+/gu, ' ').trim();
      if (content.startsWith('=')) {
        notes.push(noteCell('formula-without-value', address));
        return { address, kind: 'error', text: content };
      }
      return { address, kind: content === '' ? 'blank' : 'text', text: content };
    }));
  }
  return rows.length === 0 ? refuse('empty') : { kind: 'table', sheets: [{ name: '', rows }], notes };
}

function dividerOf(text: string): string {
  const declared = /^sep=(.)\r?\n/u.exec(text)?.[1];
  if (declared !== undefined) return declared;
  const head = text.slice(0, 20_000);
  const scores = [';', '\t', ','].map((divider) => {
    const widths = split(head, divider).slice(0, 20).map(({ length }) => length);
    const usual = widths.filter((width) => width > 1 && width === widths[0]).length;
    return { divider, score: usual, width: Math.max(0, ...widths) };
  });
  // A decimal comma makes a comma look like a divider, never the other way round; so the earlier candidate wins a tie.
  return scores.reduce((best, other) => (other.score > best.score ? other : best)).divider;
}

function split(text: string, divider: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const from = /^sep=.\r?\n/u.exec(text)?.[0].length ?? 0;
  if (from > 0) rows.push([]);
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && field.trim() === '') {
      field = '';
      quoted = true;
    } else if (sign === divider) {
      row.push(field);
      field = '';
    } else if (sign === '\n') {
      row.push(field.endsWith('\r') ? field.slice(0, -1) : field);
      rows.push(row);
      row = [];
      field = '';
    } else field += sign;
  }
  if (field !== '' || row.length > 0) rows.push([...row, field]);
  return rows;
}
