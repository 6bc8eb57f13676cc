import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { TextTable } from '../text-table.ts';
import { docxRun, docxSize } from './docx-paragraph.ts';

/** Width of the text on A4 between the margins of Decree 30/2020, in twentieths of a point: 210 mm less 30 mm and 15 mm. */
export const docxTextWidth = 9354;

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const padding = { top: 30, bottom: 30, left: 60, right: 60 } as const;
/** From so many columns on the print is smaller, so that no number breaks. */
const tightFrom = 8;

/** A table in words with its lines drawn, its head repeated on each page and no row split; a number stands right, words left. */
export function docxTable({ headers, rows }: TextTable, numeric: boolean): Table {
  const size = headers.length >= tightFrom ? docxSize.tight : docxSize.table;
  const first = Math.round(docxTextWidth * (numeric ? 0.17 : 0.46));
  const other = Math.floor((docxTextWidth - first) / Math.max(1, headers.length - 1));
  const widths = headers.map((_, index) => (index === 0 ? first : other));
  const cell = (text: string, index: number, isHead: boolean): TableCell => new TableCell({
    width: { size: widths[index] ?? other, type: WidthType.DXA },
    margins: padding,
    verticalAlign: isHead ? VerticalAlign.CENTER : VerticalAlign.TOP,
    children: [new Paragraph({ alignment: isHead ? AlignmentType.CENTER : index > 0 && numeric ? AlignmentType.RIGHT : AlignmentType.LEFT, children: [docxRun(text, { size, bold: isHead })] })],
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: docxTextWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: headers.map((text, index) => cell(text, index, true)) }),
      ...rows.map(({ name, cells }) => new TableRow({ cantSplit: true, children: [name, ...cells].map((text, index) => cell(text, index, false)) })),
    ],
  });
}

/** Paragraphs side by side without lines; no row is split between pages. */
export function docxColumns(rows: readonly (readonly (readonly Paragraph[])[])[], widths: readonly number[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: docxTextWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: rows.map((cells) => new TableRow({ cantSplit: true, children: widths.map((width, index) => new TableCell({ width: { size: width, type: WidthType.DXA }, margins: padding, children: cells[index] ?? [new Paragraph({})] })) })),
  });
}

