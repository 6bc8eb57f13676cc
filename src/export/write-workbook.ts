import type { CellObject, Sheet as PackageSheet } from 'write-excel-file/universal';
import { plainText } from './plain-text.ts';
import type { Sheet, SheetCell, SheetStyle } from './sheet.ts';

/** Looks of each role. Both colours keep their contrast when printed without colour. */
const styles: Readonly<Record<SheetStyle, Partial<CellObject>>> = {
  title: { fontWeight: 'bold', fontSize: 14 },
  header: { fontWeight: 'bold', backgroundColor: '#E7EDEE', wrap: true, alignVertical: 'center', bottomBorderStyle: 'medium' },
  strong: { fontWeight: 'bold' },
  quiet: { textColor: '#555555', fontSize: 9 },
  body: {},
};

/**
 * Writes sheets as an Excel workbook (.xlsx): numbers are numbers, days are dates, texts are texts. The library that does so is loaded when first asked for.
 * Works in the browser and on the command line; the same sheets give the same cells.
 * @example await writeWorkbook([{ name: 'Số liệu', widths: [20, 12], frozenRows: 1, rows: [[textCell('Kỳ', { style: 'header' }), textCell('Giá trị', { style: 'header' })], [textCell('2024-05'), numberCell(4180, 0, 'vi')]] }])
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: write } = await import('write-excel-file/universal');
  const names = new Set<string>();
  const blob = await write(sheets.map((sheet) => packageSheet(sheet, names)), { fontFamily: 'Arial', fontSize: 10 }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function packageSheet({ name, widths, rows, frozenRows, frozenColumns, landscape = false, gridLines = true }: Sheet, names: Set<string>): PackageSheet<Blob> {
  return {
    data: rows.map((row) => row.map((cell) => (cell === null ? null : packageCell(cell)))),
    sheet: sheetName(name, names),
    columns: widths.map((width) => ({ width })),
    showGridLines: gridLines,
    ...(landscape ? { orientation: 'landscape' as const } : {}),
    ...(frozenRows === undefined ? {} : { stickyRowsCount: frozenRows }),
    ...(frozenColumns === undefined ? {} : { stickyColumnsCount: frozenColumns }),
  };
}

function packageCell({ value, format, style = 'body', align, wrap, bordered = false, columnSpan, rowSpan }: SheetCell): CellObject {
  return {
    ...styles[style],
    ...(typeof value === 'number' ? { value, type: Number } : { value: plainText(value), type: String }),
    ...(format === undefined ? {} : { format }),
    ...(align === undefined ? {} : { align }),
    ...(wrap === undefined ? {} : { wrap, alignVertical: 'top' as const }),
    ...(bordered ? { borderStyle: 'thin' as const, borderColor: '#000000' } : {}),
    ...(columnSpan === undefined ? {} : { columnSpan }),
    ...(rowSpan === undefined ? {} : { rowSpan }),
  };
}

/** A tab holds 31 characters, none of \ / ? * [ ] :, and no two tabs share a name. */
function sheetName(name: string, taken: Set<string>): string {
  const clean = plainText(name).replaceAll(/[\\/?*[\]:\n\t]/gu, ' ').trim().slice(0, 31) || 'Sheet';
  let unique = clean;
  for (let number = 2; taken.has(unique.toLowerCase()); number += 1) unique = `${clean.slice(0, 27)} ${number}`;
  taken.add(unique.toLowerCase());
  return unique;
}
