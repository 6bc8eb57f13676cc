import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitSeries } from '../../../../../src/domain/assessment/unit-assessment.ts';
import type { Catalog } from '../../../../../src/domain/figure/catalog.ts';
import type { UnitData } from '../../../../../src/domain/figure/unit-data.ts';
import { latestView } from '../../../../../src/entries/embed/embed-view.ts';
import { type DrawChart, drawPlain } from '../../../../../src/entries/prerender/embed/draw-embed.tsx';
import { writeEmbeds, writeFaultEmbeds } from '../../../../../src/entries/prerender/embed/write-embed.tsx';
import { chartRenderer } from '../../../../../src/entries/prerender/svg/chart-renderer.ts';
import { findElement, readMarkup } from '../../../../../src/entries/prerender/svg/markup-tree.ts';
import { embedCharts } from '../../../../../src/url/embed-chart.ts';
import { committedCatalog, committedUnit } from '../../../../support/committed-data.ts';

const draw = await chartRenderer();
let folder: string;
const site = (): { outFolder: string; base: string; origin: string; cacheFolder: string } => ({ outFolder: folder, base: '/', origin: 'https://example.vn', cacheFolder: join(folder, 'cache') });
const read = async (path: string): Promise<string> => readFile(join(folder, path), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'embeds-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

async function writeFirst(catalog: Catalog, data: UnitData, by: DrawChart = draw): Promise<string> {
  const [series] = unitSeries(catalog, data);
  const view = series === undefined ? undefined : latestView(series, data);
  if (series === undefined || view === undefined) throw new Error('no series');
  await writeEmbeds(view, data, site(), by);
  return `${data.unit.id}/${series.indicator.id}`;
}

describe('a public chart', () => {
  let place = '';
  beforeAll(async () => {
    place = await writeFirst(await committedCatalog(), await committedUnit('ly-nhan'));
  }, 60_000);

  it.each(embedCharts)('%s is one small file without script or request, its style allowed by its hash alone', async (chart) => {
    for (const language of ['', 'en/']) {
      const html = await read(`${language}embed/${place}/${chart}/index.html`);
      expect(brotliCompressSync(html).length).toBeLessThanOrEqual(8 * 1024);
      expect(html).toContain("default-src 'none';style-src 'sha256-");
      expect(html).toContain('<meta name="responsive-embedded-sizing">');
      expect(html).not.toMatch(/<script|<link rel="stylesheet"|\ssrc=|@import|url\((?!#)|\sstyle=|\son\w+=/u);
      expect(html).toMatch(/<h1>[^<]{10,}<\/h1>/u);
      expect(html).toContain('<details>');
      expect(html).not.toMatch(/undefined|NaN|Infinity/u);
    }
  });

  it('keeps the finding, the numbers, the source and the unit of measure as text', async () => {
    const html = (await read(`embed/${place}/cumulative/index.html`)).replaceAll('\u00a0', ' ');
    for (const text of ['37,4%', '4.180 tỷ đồng', '925 tỷ đồng', '4/6/2024', 'Bảng số liệu', 'Nguồn']) expect(html).toContain(text);
  });

  it('stands beside its picture, its data and its oEmbed', async () => {
    const svg = await read(`embed/${place}/cumulative/chart.svg`);
    expect(findElement(readMarkup(svg), 'svg')).toBeDefined();
    expect(svg).not.toMatch(/var\(|url\((?!#)|href=/u);
    expect(svg).toContain('4.180');
    const png = await readFile(join(folder, `embed/${place}/cumulative/chart.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    const oembed: unknown = JSON.parse(await read(`embed/${place}/cumulative/oembed.json`));
    expect(oembed).toMatchObject({ version: '1.0', type: 'rich', thumbnail_url: `https://example.vn/embed/${place}/cumulative/chart.png` });
    const csv = await read(`embed/${place}/cumulative/data.csv`);
    expect(csv.startsWith('\uFEFFunit,')).toBe(true);
    expect(csv).toContain(',year-to-date,');
    const json: unknown = JSON.parse(await read(`embed/${place}/cumulative/data.json`));
    expect(json).toHaveProperty('observations');
  });
});

describe('text that means harm', () => {
  it('appears as text in page, picture, oEmbed and CSV', async () => {
    const hostile = '=HYPERLINK("http://x")</script><img src=x onload=alert(1)>\u202e"\'&\u0007';
    const long = 'Đ'.repeat(10_000);
    const catalog = await committedCatalog();
    const data = await committedUnit('ly-nhan');
    const report = <T extends { readonly report: object }>(figure: T): T => ({ ...figure, report: { ...figure.report, publisher: hostile, title: hostile, url: 'javascript:alert(1)' } });
    const spoilt: UnitData = { ...data, unit: { ...data.unit, id: 'hostile', name: { vi: hostile, en: long } }, figures: data.figures.map(report), reports: data.reports.map((one) => ({ ...one, publisher: hostile, title: hostile })) };
    // Every drawing goes one way; two of them are enough, and the dial's.
    let drawn = 0;
    const first: DrawChart = (...given) => {
      drawn += 1;
      return drawn <= 2 ? draw(...given) : '';
    };
    const place = await writeFirst({ ...catalog, indicators: catalog.indicators.map((one) => ({ ...one, shortName: { vi: hostile, en: long }, name: { vi: hostile, en: long } })) }, spoilt, first);
    for (const chart of embedCharts) {
      for (const language of ['', 'en/']) {
        const html = await read(`${language}embed/${place}/${chart}/index.html`);
        expect(html).not.toMatch(/<script|<\/script|<img|javascript:/u);
        const svg = await read(`${language}embed/${place}/${chart}/chart.svg`);
        expect(svg).not.toMatch(/<\/?script|<img/u);
        // oxlint-disable-next-line no-control-regex -- none may be left
        expect(svg).not.toMatch(/[\u0000-\u0008]/u);
        expect(findElement(readMarkup(svg), 'svg')).toBeDefined();
        const oembed: unknown = JSON.parse(await read(`${language}embed/${place}/${chart}/oembed.json`));
        if (typeof oembed !== 'object' || oembed === null || !('html' in oembed)) throw new Error('no oEmbed');
        expect(String(oembed.html).match(/<[a-z]+/gu)).toEqual(['<iframe']);
        expect(await read(`${language}embed/${place}/${chart}/data.csv`)).not.toMatch(/(?:^|,)"?=HYPERLINK/mu);
      }
    }
  }, 120_000);

  it('says in one sentence that a unit cannot be read, at each address of its charts', async () => {
    const { unit } = await committedUnit('ly-nhan');
    await writeFaultEmbeds({ ...unit, id: 'broken' }, 'anything', site());
    for (const chart of embedCharts) {
      const html = await read(`embed/broken/anything/${chart}/index.html`);
      expect(html).toContain('đang có lỗi nên chưa vẽ được');
      expect(html).not.toContain('<svg');
    }
  });
});

it('draws what needs no DOM without one', () => {
  expect(drawPlain(<svg width={4} height={2}><path d="M0 0L1.26 2" /></svg>, { width: 4, height: 2 }, 'a')).toBe('<svg viewBox="0 0 4 2"><path d="M0 0L1.3 2"/></svg>');
});
