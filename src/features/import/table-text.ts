import type { Sheet } from '../../report/read-file/report-file.ts';

/** A table as a text to show, and where in it each cell stands. */
export interface TableText {
  readonly text: string;
  readonly places: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
}

/**
 * A file's sheets as text, a row a line, so that its figures can be shown where they stand. Merged cells are written once.
 * @example tableText([{ name: '', rows: [[{ address: 'A1', kind: 'text', text: 'Thu' }]] }]).text // 'Thu'
 */
export function tableText(sheets: readonly Sheet[]): TableText {
  const places = new Map<string, { readonly start: number; readonly end: number }>();
  let text = '';
  for (const { rows } of sheets) {
    for (const row of rows) {
      const cells = row.filter(({ kind, covered, text: content }) => kind !== 'blank' && covered !== true && content.trim() !== '');
      if (cells.length === 0) continue;
      if (text !== '') text += '\n';
      cells.forEach((cell, index) => {
        if (index > 0) text += ' · ';
        const start = text.length;
        text += cell.text.replaceAll(/\s+/gu, ' ');
        places.set(cell.address, { start, end: text.length });
      });
    }
  }
  return { text, places };
}
