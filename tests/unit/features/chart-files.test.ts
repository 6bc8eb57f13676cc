import { expect, test } from 'vitest';
import { chartName } from '../../../src/charts/a11y/chart-name.ts';
import { buildContributions } from '../../../src/charts/model/contribution-chart.ts';
import { buildOverlay } from '../../../src/charts/model/build-overlay.ts';
import { drawnCharts } from '../../../src/features/compare/drawn/drawn-charts.ts';
import { unitSources } from '../../../src/features/compare/drawn/unit-sources.ts';
import { yearSources } from '../../../src/features/compare/drawn/year-sources.ts';
import { chartRow } from '../../../src/features/compare/take-away/chart-row.ts';
import { exportFile } from '../../../src/features/compare/take-away/export-file.ts';
import { observationSet } from '../../../src/export/observation-set.ts';
import { cautionText, comparedSourceText } from '../../../src/i18n/caution-text.ts';
import { drawnPage } from '../../support/drawn-page.ts';
import { readDelimited } from '../../support/read-delimited.ts';
import { readWorkbookSheet } from '../../support/read-workbook.ts';

const name = chartName('Biểu đồ');

async function csvOf(page: Awaited<ReturnType<typeof drawnPage>>) {
  const file = await exportFile('charts-csv', { set: observationSet(page.series, page.data), page, language: 'vi', byteOrderMark: true });
  if (typeof file.content !== 'string') throw new Error('a text');
  return { file, rows: readDelimited(file.content) };
}

test.each([['year-on-year', 'viet-nam'], ['index', 'viet-nam'], ['month', 'viet-nam'], ['plan-share', 'huyen-mau']] as const)('the lines of %s of %s are in the file, value by value', async (measure, unit) => {
  const page = await drawnPage(unit, { indicatorIds: ['retail-sales'], measure, focusYear: 2024 });
  const [series] = page.series;
  if (series === undefined) throw new Error('a series');
  const model = buildOverlay({ name, sources: yearSources(page.choice, series, page.years, page.data.unit), measure, language: 'vi' });
  const drawn = model.lines.flatMap((line) => line.points.map(({ month, value }) => [`${line.key}-${String(month).padStart(2, '0')}`, value] as const));
  const { rows } = await csvOf(page);
  const own = rows.filter((row) => row['chart'] === 'years' && row['value'] !== '');
  expect(own.map((row) => row['period'])).toEqual(drawn.map(([period]) => period));
  expect(own.map((row) => Number(row['value']))).toEqual(drawn.map(([, value]) => Number((measure === 'index' ? value * 100 : value).toPrecision(12))));
  expect(new Set(own.map((row) => row['measure']))).toEqual(new Set([measure]));
});

test('joined months, the base of an index and cautions are told beside the value', async () => {
  const growth = (await csvOf(await drawnPage('viet-nam', { indicatorIds: ['retail-sales'], measure: 'year-on-year', growthBasis: 'month', focusYear: 2024 }))).rows;
  expect(growth.find((row) => row['chart'] === 'years' && row['period'] === '2024-02')).toMatchObject({ from: '2024-01', joined: 'true', basis: 'month', base: '', unit_of_measure: 'ratio', reason: '' });
  expect(growth.find((row) => row['chart'] === 'years' && row['period'] === '2024-01')).toBeUndefined();
  expect(growth.find((row) => row['chart'] === 'years' && row['period'] === '2017-06' && row['value'] === '')?.['reason']).not.toBe('');
  const index = (await csvOf(await drawnPage('viet-nam', { indicatorIds: ['retail-sales'], measure: 'index', growthBasis: 'year-to-date', base: 2022, focusYear: 2024 }))).rows;
  expect(index.filter((row) => row['chart'] === 'years' && row['from']?.startsWith('2022') === true && row['value'] !== '').map((row) => [row['base'], row['value'], row['unit_of_measure']])).toEqual(Array.from({ length: 12 }, () => ['2022', '100', 'index']));
});

test('contributions with their rest add up to the whole, as drawn', async () => {
  const page = await drawnPage('viet-nam', { indicatorIds: ['retail-sales'], focusYear: 2024 });
  const [series] = page.series;
  if (series === undefined) throw new Error('a series');
  const model = buildContributions({ name, series, year: 2024, until: 12, joinTet: true, language: 'vi' });
  const rows = (await csvOf(page)).rows.filter((row) => row['chart'] === 'contributions');
  const of = (part: string): readonly number[] => rows.filter((row) => row['part'] === part && row['value'] !== '').map((row) => Number(row['value']));
  expect(of('')).toEqual(model.bars.filter(({ key }) => key !== 'rest').map(({ value }) => Number(value.toPrecision(12))));
  expect([...of(''), ...of('rest')].reduce((sum, value) => sum + value, 0)).toBeCloseTo(of('whole')[0] ?? Number.NaN, 9);
});

test('units beside each other are in the file, an invented one marked, and the file is named so', async () => {
  const page = await drawnPage('viet-nam', { indicatorIds: ['retail-sales'], measure: 'year-on-year', unitIds: ['huyen-mau'], focusYear: 2024 });
  const [series] = page.series;
  if (series === undefined) throw new Error('a series');
  const model = buildOverlay({ name, sources: unitSources(page.choice, [{ data: page.data, series }, ...page.others], page.years, 'vi'), measure: 'year-on-year', language: 'vi' });
  const { file, rows } = await csvOf(page);
  expect(file.name).toMatch(/^viet-nam_so-lieu-minh-hoa_.*\.charts\.csv$/u);
  const own = rows.filter((row) => row['chart'] === 'units' && row['value'] !== '');
  expect(own.map((row) => [row['unit'], Number(row['value'])])).toEqual(model.lines.flatMap((line) => line.points.map(({ value }) => [line.key, Number(value.toPrecision(12))])));
  expect(new Set(own.map((row) => `${row['unit']} ${row['sample']}`))).toEqual(new Set(['viet-nam false', 'huyen-mau true']));
});

test('the workbook has a sheet of them, cell by cell the same', async () => {
  const page = await drawnPage('viet-nam', { indicatorIds: ['retail-sales'], measure: 'index', unitIds: ['huyen-mau'], focusYear: 2024 });
  const { content, name: file } = await exportFile('xlsx', { set: observationSet(page.series, page.data), page, language: 'vi', byteOrderMark: false });
  if (!(content instanceof Uint8Array)) throw new Error('bytes');
  expect(file).toMatch(/so-lieu-minh-hoa.*\.xlsx$/u);
  const { cells, rows } = await readWorkbookSheet(content, 4);
  const values = drawnCharts(page).flatMap((chart) => chart.values.map((value) => ({ value, row: chartRow(chart, value) })));
  expect(rows).toBe(values.length + 1);
  const text = (at: string): string => { const cell = cells.get(at); return cell?.kind === 'text' ? cell.text : ''; };
  const number = (at: string): number | null => { const cell = cells.get(at); return cell?.kind === 'number' ? cell.value : null; };
  expect(Array.from('ABCDEFGHIJKLMN', (letter) => text(`${letter}1`))).toEqual(['Biểu đồ', 'Đơn vị', 'Minh hoạ', 'Đại lượng', 'Kỳ', 'Giá trị', 'Cận dưới', 'Cận trên', 'Đơn vị tính', 'Nguồn gốc', 'Gộp tháng 1 và 2', 'Lưu ý', 'Lý do không có số', 'Báo cáo']);
  values.forEach(({ row, value: { compared } }, index) => {
    const at = index + 2;
    expect([number(`F${at}`), number(`G${at}`), number(`H${at}`)]).toEqual([row.value, row.low, row.high]);
    expect(text(`E${at}`)).toBe(row.from === row.period ? row.period : `${row.from} – ${row.period}`);
    expect(text(`C${at}`)).toBe(row.sample ? 'số liệu minh hoạ' : '');
    expect(text(`J${at}`)).toBe(compared.known ? comparedSourceText(compared.source, 'vi') : '');
    expect(text(`K${at}`)).toBe(row.joined ? 'có' : '');
    expect(text(`L${at}`)).toBe(compared.known ? compared.cautions.map((caution) => cautionText(caution, 'vi')).join('; ') : '');
    expect(text(`M${at}`) !== '').toBe(row.reason !== '');
    expect(text(`N${at}`)).toBe(row.reports.join(' '));
    if (row.measure === 'index') expect(text(`D${at}`)).toMatch(/Chỉ số tính trên .* năm 20\d\d = 100$/u);
  });
});
