import { expect, test } from 'vitest';
import { drawnCharts } from '../../../src/features/compare/drawn/drawn-charts.ts';
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
