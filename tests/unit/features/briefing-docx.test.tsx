import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { periodOf } from '../../../src/domain/period/period-of.ts';
import { buildBriefing, type Briefing } from '../../../src/features/briefing/briefing-model.ts';
import { BriefingSheet } from '../../../src/features/briefing/briefing-sheet.tsx';
import { briefingDocx } from '../../../src/features/briefing/docx/briefing-docx.ts';
import type { DocxPictures } from '../../../src/features/briefing/docx/docx-blocks.ts';
import { htmlText } from '../../../src/report/read-file/html-text.ts';
import { openZip } from '../../../src/report/read-file/open-zip.ts';
import { readDocx } from '../../../src/report/read-file/read-docx.ts';
import { committedCatalog, committedUnit } from '../../support/committed-data.ts';

// One pixel: what a picture shows is looked at in a browser.
const png = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='), (sign) => sign.codePointAt(0) ?? 0);

const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

function picturesOf({ items }: Briefing): DocxPictures {
  return new Map(items.map(({ view }) => [view.assessment.indicator.id, { gauge: { png, width: 340, height: 76 }, chart: { png, width: 340, height: 190 } }]));
}

async function readBack(briefing: Briefing) {
  const bytes = await briefingDocx(briefing, picturesOf(briefing));
  const file = await readDocx(bytes);
  if (file.kind !== 'text') throw new Error(`not read back: ${JSON.stringify(file)}`);
  const zip = openZip(bytes, '.docx');
  if (zip.kind !== 'zip') throw new Error('not opened');
  const part = async (name: string): Promise<string> => {
    const text = await zip.readText(name);
    if (typeof text !== 'string') throw new Error(`no ${name}`);
    return text;
  };
  return { lines: file.text.split(/[\n\t]/u).map(flat), tables: (file.tables ?? []).map(({ rows }) => rows.map((row) => row.map(({ text }) => text))), names: zip.names, part };
}

/** Words of the page's elements of these names, in order. */
function pageTexts(briefing: Briefing, ...names: readonly string[]): readonly string[] {
  const html = renderToStaticMarkup(<BriefingSheet briefing={briefing} />).replaceAll(/<(figure|svg)\b.*?<\/\1>/gu, '');
  return [...html.matchAll(new RegExp(`<(${names.join('|')})\\b[^>]*>(.*?)</\\1>`, 'gu'))].map(([, , inside = '']) => flat(htmlText(inside.replaceAll(/<[^>]+>/gu, ''))));
}

describe.each([['ly-nhan', 'vi'], ['huyen-mau', 'vi'], ['huyen-mau', 'en']] as const)('the document of %s in %s', (unitId, language) => {
  let briefing: Briefing;
  let file: Awaited<ReturnType<typeof readBack>>;
  beforeAll(async () => {
    briefing = buildBriefing(await committedCatalog(), await committedUnit(unitId), periodOf(2024, 5), language);
    file = await readBack(briefing);
  }, 60_000);

  test('holds every paragraph, heading and list item of the page', () => {
    const { lines } = file;
    const said = [...pageTexts(briefing, 'h2', 'h3'), ...pageTexts(briefing, 'p').flatMap((text) => (text.startsWith('Chưa đủ số để vẽ') ? [] : [text]))];
    expect(said.length).toBeGreaterThan(20);
    const whole = lines.join('\n');
    expect(said.filter((text) => !whole.includes(text))).toEqual([]);
    for (const change of briefing.changes) expect(lines).toContain(flat(change));
    for (const question of briefing.questions) expect(lines).toContain(flat(question));
  });

  test('its tables are tables with the cells of the page’s', () => {
    const { tables } = file;
    const cells = tables.filter((rows) => (rows[0]?.length ?? 0) > 2).flat(2).map(flat);
    expect(cells.length).toBeGreaterThan(40);
    expect(cells).toEqual(pageTexts(briefing, 'th', 'td'));
  });

  test('has a picture with its words for every gauge and chart', async () => {
    const { names, part } = file;
    const described = [...(await part('word/document.xml')).matchAll(/<wp:docPr\b[^>]*\bdescr="([^"]+)"/gu)].map(([, text = '']) => text);
    expect(described.length).toBeGreaterThan(briefing.items.length);
    expect(new Set(described).size).toBe(described.length);
    expect(names.some((name) => /^word\/media\/.+\.png$/u.test(name))).toBe(true);
  });
});

test('the paper, its margins and type are those of Decree 30/2020, the first page without a number', async () => {
  const briefing = buildBriefing(await committedCatalog(), await committedUnit('ly-nhan'), periodOf(2024, 5), 'vi');
  const { part } = await readBack(briefing);
  const xml = await part('word/document.xml');
  const margins = Object.fromEntries(['top', 'bottom', 'left', 'right'].map((side) => [side, new RegExp(`<w:pgMar\\b[^>]*\\bw:${side}="([^"]+)"`, 'u').exec(xml)?.[1]]));
  expect(margins).toEqual({ top: '1133', bottom: '1133', left: '1700', right: '850' });
  expect(xml).toContain('<w:titlePg/>');
  expect(await part('word/styles.xml')).toMatch(/Times New Roman/u);
});

test('a unit that came to an end says so in the file, and an invented one that it is invented', async () => {
  const catalog = await committedCatalog();
  const data = await committedUnit('huyen-mau');
  const ended = { ...data, unit: { ...data.unit, validTo: '2025-06-30' } };
  const now = await readBack(buildBriefing(catalog, ended, periodOf(2024, 5), 'vi'));
  expect(now.lines.join('\n')).toMatch(/kết thúc hoạt động ngày 30\/6\/2025/u);
  expect(now.lines.join('\n')).toMatch(/SỐ LIỆU HƯ CẤU/u);
  const asKnownThen = await readBack(buildBriefing(catalog, ended, periodOf(2024, 5), 'vi', '2024-07-01'));
  expect(asKnownThen.lines.join('\n')).not.toMatch(/kết thúc hoạt động/u);
});
