import { assert, date, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daySerial } from '../../../src/export/day-serial.ts';
import { dayCell, numberCell, percentCell, textCell } from '../../../src/export/sheet-cells.ts';
import { writeWorkbook } from '../../../src/export/write-workbook.ts';
import { dayOf } from '../../../src/report/read-file/number-formats.ts';
import { readXlsx } from '../../../src/report/read-file/read-xlsx.ts';
import { readWorkbookSheet } from '../../support/read-workbook.ts';

describe('writeWorkbook', () => {
  it('keeps numbers, dates and texts apart, in Vietnamese formats', async () => {
    const bytes = await writeWorkbook([{ name: 'Số liệu', widths: [20], frozenRows: 1, frozenColumns: 1, rows: [[textCell('Kỳ', { style: 'header' })], [numberCell(4180.5, 1, 'vi'), percentCell(0.374, 1, 'vi'), percentCell(-0.315, 1, 'vi', { signed: true }), dayCell('2024-06-04', 'vi'), textCell('=1+1')]] }]);
    const { cells, xml, styles } = await readWorkbookSheet(bytes, 1);
    expect(cells.get('A2')).toEqual({ kind: 'number', value: 4180.5, format: { kind: 'fixed', decimals: 1 } });
    expect(cells.get('B2')).toEqual({ kind: 'number', value: 0.374, format: { kind: 'percent', decimals: 1 } });
    expect(cells.get('C2')).toMatchObject({ value: -0.315 });
    expect(cells.get('D2')).toEqual({ kind: 'number', value: 45447, format: { kind: 'date' } });
    expect(cells.get('E2')).toEqual({ kind: 'text', text: '=1+1' });
    expect(xml).not.toContain('<f>');
    expect(xml).toMatch(/<pane [^>]*state="frozen"/u);
    expect(styles).toContain('[$-42A]#,##0.0');
  });

  it('merges the cells of a form and survives texts that XML does not', async () => {
    const bytes = await writeWorkbook([{ name: 'Biểu: 1/2 [thử] với một tên quá dài cho một trang tính', widths: [10, 10], rows: [[textCell('Tiêu đề', { style: 'title', columnSpan: 2 }), null], [textCell('a\u0000\u0008<&>"'), textCell('b', { bordered: true, wrap: true })]] }, { name: 'Biểu  1 2 ', widths: [], rows: [[textCell('x')]] }]);
    const read = await readXlsx(bytes);
    if (read.kind !== 'table') throw new Error(JSON.stringify(read));
    expect(read.sheets.map(({ name }) => name.length <= 31)).toEqual([true, true]);
    expect(new Set(read.sheets.map(({ name }) => name)).size).toBe(2);
    expect(read.sheets[0]?.rows[0]?.map(({ text }) => text)).toEqual(['Tiêu đề', 'Tiêu đề']);
    expect(read.sheets[0]?.rows[1]?.[0]?.text).toBe('a<&>"');
  });
});

describe('daySerial', () => {
  it('is undone by the reader of reports, for every day', () => {
    assert(property(date({ min: new Date('1900-03-01'), max: new Date('2199-12-01'), noInvalidDate: true }), (each) => {
      const day = each.toISOString().slice(0, 10);
      const serial = daySerial(day);
      expect(serial === undefined ? undefined : dayOf(serial, false)).toBe(day);
    }));
  });

  it.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024-00-10', '1899-12-31', '4/6/2024', ''])('%j is no day', (text) => {
    expect(daySerial(text)).toBeUndefined();
  });
});
