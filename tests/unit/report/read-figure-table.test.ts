import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/domain/period/parse-period.ts';
import { formTemplate } from '../../../src/report/read-file/form-template.ts';
import { tidyColumns } from '../../../src/report/read-file/table-words.ts';
import { readFigureTable } from '../../../src/report/read-file/read-figure-table.ts';
import { readReportFile } from '../../../src/report/read-file/read-report-file.ts';
import type { TableAnswers } from '../../../src/report/read-file/draft-report.ts';
import { committedCatalog } from '../../support/committed-data.ts';
import { docxOf, xlsxOf, type XlsxCell } from '../../support/office-file.ts';

const { indicators } = await committedCatalog();

async function readAll(name: string, content: Uint8Array | string, options: { readonly period?: string; readonly answers?: TableAnswers } = {}) {
  const file = await readReportFile(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const sheets = file.kind === 'table' ? file.sheets : file.kind === 'text' ? file.tables : [];
  const period = parsePeriod(options.period ?? '');
  return readFigureTable(sheets, { indicators, ...(period === undefined ? {} : { period }), ...(options.answers === undefined ? {} : { answers: options.answers }) });
}
type Reading = Awaited<ReturnType<typeof readAll>>;
const told = ({ reports }: Reading): readonly string[] => reports.flatMap(({ figures }) => figures.map((figure) => [figure.indicator, figure.period, figure.measure, figure.basis, figure.plan, figure.value, figure.unitOfMeasure, figure.bound, figure.status].filter((part) => part !== undefined).join(' ')));

describe('the tidy form', () => {
  it('reads figures and the report they belong to, ids or names, Vietnamese words or the dataset’s', async () => {
    const reading = await readAll('a.csv', [
      'báo cáo;kỳ báo cáo;ngày công bố;tiêu đề;nơi công bố;chỉ tiêu;kỳ;loại số liệu;phạm vi;giá trị;đơn vị tính;mức;trạng thái',
      '2016-08;8/2016;04/09/2016;Kết quả tháng 8;UBND huyện;Tổng thu ngân sách nhà nước trên địa bàn;tháng 8/2016;tháng;;26,83;tỷ đồng;trên;ước',
      ';;;;;industrial-output;2016-08;luỹ kế;;2.438.000;triệu đồng;;',
      ';;;;;GTSX công nghiệp;2016-08;so cùng kỳ;luỹ kế;6,20;;;',
    ].join('\n'));
    expect(reading.problems).toEqual([]);
    expect(reading.reports).toMatchObject([{ id: '2016-08', period: '2016-08', publishedOn: '2016-09-04', title: 'Kết quả tháng 8', publisher: 'UBND huyện' }]);
    expect(told(reading)).toEqual(['budget-revenue 2016-08 month 26.83 vnd-billion at-least estimated', 'industrial-output 2016-08 year-to-date 2438000 vnd-million', 'industrial-output 2016-08 year-on-year year-to-date 6.2']);
    expect(reading.reports[0]?.figures[2]?.decimals).toBe(2);
  });

  it('keeps two reports apart', async () => {
    const reading = await readAll('a.csv', 'report,reportPeriod,indicator,period,measure,value\n2016-07,2016-07,budget-revenue,2016-07,month,20\n2016-08,2016-08,budget-revenue,2016-08,month,21\n,,budget-revenue,2016-08,year-to-date,190\n');
    expect(reading.reports.map(({ id, figures }) => `${id ?? ''} ${figures.length}`)).toEqual(['2016-07 1', '2016-08 2']);
  });

  it('asks what 1.234 means and takes the answer', async () => {
    const csv = 'indicator;period;measure;value\nbudget-revenue;2016-08;month;1.234\n';
    const open = await readAll('a.csv', csv);
    expect(open.reports).toEqual([]);
    expect(open.questions).toMatchObject([{ id: 'decimal-mark', cell: 'D2', readings: [{ answer: 'comma', value: 1234 }, { answer: 'point', value: 1.234 }] }]);
    expect(told(await readAll('a.csv', csv, { answers: { 'decimal-mark': 'comma' } }))).toEqual(['budget-revenue 2016-08 month 1234']);
    expect(told(await readAll('a.csv', csv, { answers: { 'decimal-mark': 'point' } }))).toEqual(['budget-revenue 2016-08 month 1.234']);
    // Another number of the table settles it.
    expect(told(await readAll('a.csv', `${csv}budget-revenue;2016-07;month;26,83\n`))).toEqual(['budget-revenue 2016-08 month 1234', 'budget-revenue 2016-07 month 26.83']);
  });

  it('reads a period given as Excel’s day number, and says so; a date for a number is told', async () => {
    const reading = await readAll('a.xlsx', xlsxOf([['indicator', 'period', 'measure', 'value'], ['budget-revenue', 42_583, 'month', 26.83], ['budget-revenue', { number: 42_583, format: 'mm/yyyy' }, 'year-to-date', { number: 42_583, format: 'd-mmm' }]]));
    expect(told(reading)).toEqual(['budget-revenue 2016-08 month 26.83']);
    expect(reading.notes).toMatchObject([{ rule: 'date-number', cell: 'B2' }]);
    expect(reading.problems).toMatchObject([{ rule: 'date', cell: 'D3' }]);
  });

  it.each([
    ['thu gì đó,2016-08,month,5', 'unknown-indicator', 'A2'],
    ['budget-revenue,tháng tám,month,5', 'period-form', 'B2'],
    ['budget-revenue,2016-13,month,5', 'period-form', 'B2'],
    ['budget-revenue,2016-08,week,5', 'unknown-measure', 'C2'],
    ['budget-revenue,2016-08,month,khoảng 5', 'not-a-number', 'D2'],
    ['budget-revenue,2016-08,month,', 'not-a-number', 'D2'],
    ['budget-revenue,2016-08,month,=A1*2', 'formula-without-value', 'D2'],
    ['budget-revenue,2016-08,month,1.2.3', 'not-a-number', 'D2'],
  ])('tells what is wrong in %j with its cell', async (row, rule, cell) => {
    const reading = await readAll('a.csv', `indicator,period,measure,value\n${row}\n`);
    expect(reading.problems).toMatchObject([{ rule, cell }]);
    expect(reading.reports).toEqual([]);
    expect(reading.problems[0]?.message.vi).toContain(cell);
  });
});

describe('an official form', () => {
  const header: readonly (readonly XlsxCell[])[] = [
    ['BIỂU TỔNG HỢP CHỈ TIÊU KINH TẾ – XÃ HỘI THÁNG 8 NĂM 2016'],
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2016', 'Thực hiện', null, 'So sánh (%)', null],
    [null, null, null, null, 'Ước tháng 8', 'Luỹ kế 8 tháng', 'Luỹ kế 8 tháng so với KH năm', 'Tăng (giảm) 8 tháng so với cùng kỳ'],
    ['A', 'B', 'C', '1', '2', '3', '4=3/1', '5'],
  ];
  const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:H2'];

  it('reads plan, month, running total, share and growth of the rows that the catalog knows', async () => {
    const reading = await readAll('a.xlsx', xlsxOf([...header, ['I', 'KINH TẾ'], [1, '1. Giá trị sản xuất công nghiệp', 'Tỷ đồng', 3814, 317, 2438, { number: 63.9, format: '0.00' }, -2.37], [2, 'Số lao động có việc làm', 'Người', 900, 80, 640, 71.1, 3]], merges));
    expect(told(reading)).toEqual(['industrial-output 2016-08 annual-plan annual 3814 vnd-billion', 'industrial-output 2016-08 month 317 vnd-billion estimated', 'industrial-output 2016-08 year-to-date 2438 vnd-billion', 'industrial-output 2016-08 plan-achievement annual 63.9', 'industrial-output 2016-08 year-on-year year-to-date -2.37']);
    expect(reading.reports[0]?.figures[3]).toMatchObject({ decimals: 2, cell: 'G6' });
    expect(reading.skipped.map(({ text }) => text)).toEqual(['KINH TẾ', 'Số lao động có việc làm']);
    expect([...reading.problems, ...reading.questions]).toEqual([]);
  });

  it('asks whether a comparison is a ratio or a change, and for a missing unit', async () => {
    const rows = (answers: TableAnswers) => readAll('a.csv', 'Chỉ tiêu;Tháng 8;Luỹ kế 8 tháng;8 tháng so với cùng kỳ (%)\nThu ngân sách;26,8;219,5;104,2\n', { period: '2016-08', answers });
    const open = await rows({});
    expect(told(open)).toEqual([]);
    expect(open.questions.map(({ id, cell }) => `${id} ${cell}`)).toEqual(['unit-of-measure B2', 'growth-form D2']);
    expect(told(await rows({ 'unit-of-measure': 'vnd-billion', 'growth-form': 'index' }))).toEqual(['budget-revenue 2016-08 month 26.8 vnd-billion', 'budget-revenue 2016-08 year-to-date 219.5 vnd-billion', 'budget-revenue 2016-08 year-on-year year-to-date 4.2']);
    expect(told(await rows({ 'unit-of-measure': 'vnd-million', 'growth-form': 'change' })).at(-1)).toBe('budget-revenue 2016-08 year-on-year year-to-date 104.2');
  });

  it('needs a period, leaves out last year’s amounts and comparisons that do not say of what', async () => {
    const csv = '"Đơn vị tính: Triệu đồng"\nChỉ tiêu;Tháng 8;Cùng kỳ năm trước;8 tháng năm 2015;Tăng giảm so cùng kỳ\nThu ngân sách;26830;25000;200000;7,3\n';
    expect((await readAll('a.csv', csv)).problems).toMatchObject([{ rule: 'no-period' }]);
    const reading = await readAll('a.csv', csv, { period: '2016-08' });
    expect(told(reading)).toEqual(['budget-revenue 2016-08 month 26830 vnd-million']);
    expect(reading.notes.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(['column-left-out C2', 'column-left-out D2', 'column-left-out E2']);
  });

  it('tells a number in a cell merged over two rows once', async () => {
    const reading = await readAll('a.xlsx', xlsxOf([['Chỉ tiêu', 'Đơn vị', 'Tháng 8/2016'], ['Thu ngân sách', 'tỷ đồng', 26.8], ['Giá trị sản xuất nông nghiệp', 'tỷ đồng']], ['C2:C3']));
    expect(told(reading)).toEqual(['budget-revenue 2016-08 month 26.8 vnd-billion']);
    expect(reading.problems).toMatchObject([{ rule: 'merged' }]);
  });

  it('reads a table of a Word document alike', async () => {
    expect(told(await readAll('a.docx', docxOf([[['Chỉ tiêu', 'Đơn vị tính', 'Tháng 8/2016'], ['Thu ngân sách', 'Tỷ đồng', '26,83']]])))).toEqual(['budget-revenue 2016-08 month 26.83 vnd-billion']);
  });

  it('says when no sheet is a form', async () => {
    expect((await readAll('a.csv', 'một,hai\nba,bốn\n')).problems).toMatchObject([{ rule: 'no-form', cell: 'A1' }]);
  });
});

it('reads its own template once the numbers are in', async () => {
  const rows = formTemplate('2016-08', 'budget-revenue').map((row, y) => (y === 0 ? row : row.map((cell, x) => (x === tidyColumns.indexOf('value') ? '26,83' : cell))));
  const reading = await readAll('a.csv', rows.map((row) => row.join(';')).join('\n'));
  expect(reading.problems).toEqual([]);
  expect(told(reading)).toEqual(['budget-revenue 2016-08 month 26.83 estimated', 'budget-revenue 2016-08 year-to-date 26.83']);
});
