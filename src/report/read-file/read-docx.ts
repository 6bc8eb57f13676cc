import { columnLetters } from './column-letters.ts';
import { openZip } from './open-zip.ts';
import { refuse } from './refuse.ts';
import type { ReportFile, Sheet, TableCell } from './report-file.ts';
import { attributeOf, xmlEvents } from './xml-events.ts';

/** What Word keeps but does not show: deleted text, field codes, the second copy of a drawing. */
const unseen = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'pPr', 'rPr', 'sectPr', 'binData']);
const signs: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

interface Table {
  readonly rows: string[][];
  /** Text of the column above, for cells merged downwards. */
  cell: string;
  span: number;
  merged: boolean;
}

/** Reads a Word document: one line a paragraph, cells of a row divided by tabs; its tables once more as tables. */
export async function readDocx(bytes: Uint8Array): Promise<ReportFile> {
  const zip = openZip(bytes, '.docx');
  if (zip.kind === 'refused') return zip;
  const main = zip.names.includes('word/document.xml') ? 'word/document.xml' : zip.names.find((name) => /^word\/document\d*\.xml$/u.test(name));
  const xml = main === undefined ? refuse('not-office', '.docx') : await zip.readText(main);
  if (xml === undefined) return refuse('not-office', '.docx');
  if (typeof xml !== 'string') return xml;
  const { text, tables } = documentText(xml);
  return text.trim() === '' ? refuse('no-text') : { kind: 'text', text, tables };
}

function documentText(xml: string): { readonly text: string; readonly tables: readonly Sheet[] } {
  const lines: string[] = [];
  const tables: Sheet[] = [];
  const open: Table[] = [];
  let line = '';
  let skipping = 0;
  let inText = false;
  // Word's hidden text is kept in the file and shown to nobody.
  let isHidden = false;
  const endLine = (): void => {
    const table = open.at(-1);
    if (table === undefined) lines.push(line);
    else table.cell += `${table.cell === '' ? '' : '\n'}${line}`;
    line = '';
  };
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'text') {
      if (inText && skipping === 0 && !isHidden) line += event.text;
      continue;
    }
    if (unseen.has(event.name)) {
      if (event.kind === 'close') skipping -= 1;
      else {
        skipping += 1;
        continue;
      }
    }
    const table = open.at(-1);
    if (event.kind === 'open') {
      if (event.name === 't') inText = !event.empty;
      else if (event.name === 'r') isHidden = false;
      else if (event.name === 'vanish') isHidden = !['0', 'false', 'off'].includes(attributeOf(event.attributes, 'val') ?? '');
      else if (event.name === 'vMerge' && table !== undefined) table.merged = attributeOf(event.attributes, 'val') !== 'restart';
      else if (event.name === 'gridSpan' && table !== undefined) table.span = Math.min(60, Math.max(1, Number(attributeOf(event.attributes, 'val') ?? 1) || 1));
      else if (skipping === 0 && signs[event.name] !== undefined) line += signs[event.name] ?? '';
      else if (event.name === 'tbl') open.push({ rows: [], cell: '', span: 1, merged: false });
      else if (event.name === 'tr') table?.rows.push([]);
      else if (event.name === 'tc' && table !== undefined) Object.assign(table, { cell: '', span: 1, merged: false });
      continue;
    }
    if (event.name === 't') inText = false;
    else if (event.name === 'r') isHidden = false;
    else if (event.name === 'p') endLine();
    else if (event.name === 'tc' && table !== undefined) {
      const row = table.rows.at(-1);
      const above = table.rows.at(-2)?.[row?.length ?? 0] ?? '';
      for (let at = 0; at < table.span; at += 1) row?.push(table.merged ? above : table.cell);
    } else if (event.name === 'tbl' && table !== undefined) {
      open.pop();
      const asText = table.rows.map((row) => row.map((cell) => cell.replaceAll('\n', ' ')).join('\t')).join('\n');
      const outer = open.at(-1);
      if (outer === undefined) {
        lines.push(...asText.split('\n'));
        tables.push(toSheet(table.rows, tables.length + 1));
      } else outer.cell += `\n${asText}`;
    }
  }
  if (line !== '') lines.push(line);
  return { text: lines.join('\n'), tables };
}

function toSheet(rows: readonly (readonly string[])[], number: number): Sheet {
  return {
    name: `Bảng ${number}`,
    rows: rows.map((row, y) => row.map((cell, x): TableCell => ({ address: `${columnLetters(x)}${y + 1}`, kind: cell.trim() === '' ? 'blank' : 'text', text: cell.replaceAll(/\s+/gu, ' ').trim() }))),
  };
}
