import { columnLetters } from './column-letters.ts';
import { openZip, type Zip } from './open-zip.ts';
import { noteCell } from './note-cell.ts';
import { refuse } from './refuse.ts';
import type { CellNote, Refusal, ReportFile, Sheet, TableCell } from './report-file.ts';
import { dayOf, readNumberFormats, type NumberFormat } from './number-formats.ts';
import { readSheetXml, type RawCell } from './read-sheet-xml.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { attributeOf, xmlEvents } from './xml-events.ts';

const mostCells = 200_000;

/**
 * Reads an Excel workbook: visible sheets in order, numbers as shown. Formulas give their last saved result with a note, a merged cell its
 * content in every place it covers, dates are dates, a percentage is its per cent.
 */
export async function readXlsx(bytes: Uint8Array): Promise<ReportFile> {
  const zip = openZip(bytes, '.xlsx');
  if (zip.kind === 'refused') return zip;
  const parts = await readParts(zip, ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', 'xl/styles.xml']);
  if (!Array.isArray(parts)) return parts;
  const [workbook = '', relations = '', strings = '', styles = ''] = parts;
  if (workbook === '') return refuse('not-office', '.xlsx');
  const shared = readSharedStrings(strings);
  const formats = readNumberFormats(styles);
  const since1904 = /date1904\s*=\s*["'](?:1|true)/u.test(workbook);
  const listed = listSheets(workbook, relations);
  const notes: CellNote[] = [];
  const sheets: Sheet[] = [];
  let cells = 0;
  for (const { name, path } of listed) {
    const xml = await zip.readText(path);
    if (xml === undefined) continue;
    if (typeof xml !== 'string') return xml;
    const raw = readSheetXml(xml, mostCells - cells);
    if (raw === undefined) return refuse('too-many-cells', String(mostCells));
    cells += raw.cells.length;
    const prefix = listed.length > 1 ? `${name}!` : '';
    const read = raw.cells.map((cell) => toCell(cell, prefix, shared, formats, since1904, notes));
    const rows = spread(raw.cells, read, raw.merges, prefix);
    if (rows.length > 0) sheets.push({ name, rows });
  }
  return sheets.length === 0 ? refuse('no-text') : { kind: 'table', sheets, notes };
}

async function readParts(zip: Zip, names: readonly string[]): Promise<string[] | Refusal> {
  const texts: string[] = [];
  for (const name of names) {
    const text = await zip.readText(name);
    if (text !== undefined && typeof text !== 'string') return text;
    texts.push(text ?? '');
  }
  return texts;
}

function listSheets(workbook: string, relations: string): readonly { readonly name: string; readonly path: string }[] {
  const targets = new Map<string, string>();
  for (const event of xmlEvents(relations)) if (event.kind === 'open' && event.name === 'Relationship') targets.set(attributeOf(event.attributes, 'Id') ?? '', attributeOf(event.attributes, 'Target') ?? '');
  const sheets: { name: string; path: string }[] = [];
  for (const event of xmlEvents(workbook)) {
    if (event.kind !== 'open' || event.name !== 'sheet' || /\bstate\s*=\s*["'](?:hidden|veryHidden)/u.test(event.attributes)) continue;
    // "sheetId" ends in "id" too; the relation is the attribute with a prefix.
    const relation = /:id\s*=\s*["']([^"']*)/u.exec(event.attributes)?.[1] ?? '';
    const target = targets.get(relation) ?? '';
    if (target !== '') sheets.push({ name: attributeOf(event.attributes, 'name') ?? '', path: target.startsWith('/') ? target.slice(1) : `xl/${target}` });
  }
  return sheets;
}

function toCell(raw: RawCell, prefix: string, shared: readonly string[], formats: readonly NumberFormat[], since1904: boolean, notes: CellNote[]): TableCell {
  const address = prefix + raw.address;
  const note = (rule: CellNote['rule']): void => void notes.push(noteCell(rule, address));
  if (raw.hasFormula && raw.value === '') {
    note('formula-without-value');
    return { address, kind: 'error', text: '' };
  }
  if (raw.type === 'e') {
    note('error');
    return { address, kind: 'error', text: raw.value };
  }
  if (raw.hasFormula) note('formula');
  if (raw.type === 'd') return { address, kind: 'date', text: raw.value.slice(0, 10) };
  if (raw.type === 's' || raw.type === 'str' || raw.type === 'inlineStr' || raw.type === 'b') {
    const text = (raw.type === 's' ? (shared[Number(raw.value)] ?? '') : raw.value).replaceAll(/\s+/gu, ' ').trim();
    return { address, kind: text === '' ? 'blank' : 'text', text };
  }
  const number = Number(raw.value);
  if (raw.value === '' || !Number.isFinite(number)) return { address, kind: 'blank', text: '' };
  const format = formats[raw.style] ?? { kind: 'general' };
  const day = format.kind === 'date' ? dayOf(number, since1904) : undefined;
  if (day !== undefined) return { address, kind: 'date', text: day };
  const isPercent = format.kind === 'percent';
  const scaled = isPercent ? number * 100 : number;
  // Binary tails ("37.400000000000006") are no digits that anyone sees.
  const exact = Number(scaled.toPrecision(12));
  const shown = format.kind === 'fixed' || format.kind === 'percent' ? format.decimals : undefined;
  const most = Math.min(9, decimalsOf(exact));
  const decimals = shown ?? most;
  if (most > decimals) note('shown-rounded');
  const value = Number(exact.toFixed(decimals));
  return { address, kind: 'number', text: value.toFixed(decimals), value, decimals, ...(isPercent ? { isPercent } : {}) };
}

function decimalsOf(value: number): number {
  const text = value.toFixed(9).replace(/0+$/u, '');
  return text.length - text.indexOf('.') - 1;
}

/** Rows of cells from left to right without gaps; merged cells repeated. */
function spread(raw: readonly RawCell[], read: readonly TableCell[], merges: readonly { readonly x: number; readonly y: number; readonly right: number; readonly bottom: number }[], prefix: string): readonly (readonly TableCell[])[] {
  const rows = new Map<number, Map<number, TableCell>>();
  const put = (x: number, y: number, cell: TableCell): void => {
    const row = rows.get(y) ?? new Map<number, TableCell>();
    rows.set(y, row);
    row.set(x, cell);
  };
  raw.forEach(({ x, y }, at) => {
    const cell = read[at];
    if (cell !== undefined && cell.kind !== 'blank') put(x, y, cell);
  });
  let copies = 0;
  for (const merge of merges) {
    const first = rows.get(merge.y)?.get(merge.x);
    if (first === undefined) continue;
    for (let y = merge.y; y <= merge.bottom; y += 1) {
      for (let x = merge.x; x <= merge.right && copies < mostCells; x += 1) {
        if (x === merge.x && y === merge.y) continue;
        copies += 1;
        put(x, y, { ...first, covered: true });
      }
    }
  }
  return [...rows].toSorted(([a], [b]) => a - b).map(([y, row]) => {
    const width = Math.max(...row.keys()) + 1;
    return Array.from({ length: width }, (_, x): TableCell => row.get(x) ?? { address: `${prefix}${columnLetters(x)}${y + 1}`, kind: 'blank', text: '' });
  });
}
