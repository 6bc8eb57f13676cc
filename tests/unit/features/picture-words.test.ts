import { expect, test } from 'vitest';
import { drawnCharts } from '../../../src/features/compare/drawn/drawn-charts.ts';
import { chartSources } from '../../../src/features/compare/take-away/chart-sources.ts';
import { pictureWords } from '../../../src/features/compare/take-away/picture-words.ts';
import { drawnPage } from '../../support/drawn-page.ts';

async function wordsOf(id: string, ...page: Parameters<typeof drawnPage>) {
  const chart = drawnCharts(await drawnPage(...page)).find((each) => each.id === id);
  if (chart === undefined) throw new Error(`no chart ${id}`);
  return pictureWords(chart, undefined, 'vi');
}

test('a picture in which an invented unit is drawn says which, in its notes and its file name', async () => {
  const { notes, fileName } = await wordsOf('compare-units', 'viet-nam', { indicatorIds: ['retail-sales'], measure: 'year-on-year', unitIds: ['huyen-mau'], focusYear: 2024 });
  expect(notes[0]).toBe('CÓ SỐ LIỆU MINH HOẠ: Huyện Mẫu là đơn vị hư cấu, không phải số thật.');
  expect(fileName).toContain('viet-nam+huyen-mau_so-lieu-minh-hoa_retail-sales');
});

test('the other pictures of that page hold real figures and say nothing of the kind', async () => {
  const { notes, fileName } = await wordsOf('compare-overlay', 'viet-nam', { indicatorIds: ['retail-sales'], unitIds: ['huyen-mau'] });
  expect(notes.join(' ')).not.toMatch(/MINH HOẠ/u);
  expect(fileName).not.toMatch(/minh-hoa|huyen-mau/u);
});

test('every picture of an invented unit’s own page is sample data as a whole', async () => {
  const page = await drawnPage('huyen-mau');
  for (const chart of drawnCharts(page)) expect(pictureWords(chart, undefined, 'vi').notes[0], chart.id).toBe('SỐ LIỆU MINH HOẠ: đơn vị hư cấu, không phải số thật.');
});

test('an index says its unit, its basis and its base, and its file is named by what it draws', async () => {
  const { title, fileName } = await wordsOf('compare-overlay', 'viet-nam', { indicatorIds: ['retail-sales'], measure: 'index', growthBasis: 'year-to-date', base: 2022, years: [2023], focusYear: 2024 });
  expect(title).toMatch(/^Việt Nam: .*\. Chỉ số tính trên luỹ kế, luỹ kế cùng số tháng năm 2022 = 100, 2023–2024$/u);
  expect(fileName).toMatch(/^viet-nam_retail-sales_index-year-to-date-2022_2023-01_2024-12_biet-den-\d{4}-\d{2}-\d{2}$/u);
});

test.each([
  ['compare-overlay', /^Việt Nam: .*\. Số riêng từng tháng \(tỷ đồng\), 2024$/u, /_month_2024-/u],
  ['compare-heat', /^Việt Nam: .*\. Tăng, giảm so với cùng kỳ, tính trên từng tháng, %, 2024$/u, /_heat-map-month_2024-/u],
  ['compare-parts', /^Việt Nam: .*\. Tháng nào làm năm 2024 thay đổi, điểm %, 12 tháng$/u, /_contributions_2024-/u],
  ['compare-units', /^Việt Nam, Huyện Mẫu \(minh hoạ\): .*\. Tăng, giảm so với cùng kỳ, tính trên từng tháng, 2024$/u, /^viet-nam\+huyen-mau_.*_year-on-year-month_2024-/u],
])('%s is told by what it draws itself', async (id, title, fileName) => {
  const words = await wordsOf(id, 'viet-nam', { indicatorIds: ['retail-sales'], measure: 'month', growthBasis: 'month', years: [2024], focusYear: 2024, unitIds: ['huyen-mau'] });
  expect(words.title).toMatch(title);
  expect(words.fileName).toMatch(fileName);
});

test('the sources are those of the reports drawn, the most frequent first, the rest counted', async () => {
  const page = await drawnPage('viet-nam', { indicatorIds: ['retail-sales'], measure: 'month' });
  const [chart] = drawnCharts(page);
  const { publishers, more } = chartSources(chart?.values ?? []);
  expect(publishers[0]).toMatch(/Tổng cục Thống kê/u);
  expect(publishers).toHaveLength(3);
  const source = (await wordsOf('compare-overlay', 'viet-nam', { indicatorIds: ['retail-sales'], measure: 'month' })).notes.find((note) => note.startsWith('Nguồn: '));
  expect(source).toMatch(new RegExp(`^Nguồn: ${publishers.join('; ')} và ${more} nguồn khác; theo số đã công bố đến`, 'u'));
  const used = new Set((chart?.values ?? []).flatMap(({ compared }) => (compared.known ? compared.observations.map(({ report }) => report.publisher) : [])));
  expect(used.size).toBeLessThan(new Set(page.data.reports.map(({ publisher }) => publisher)).size);
});
