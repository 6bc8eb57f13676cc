import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openPage, startBrowser, visit } from '../support/browser-pages.ts';
import { readDelimited } from '../support/read-delimited.ts';
import { readWorkbookSheet } from '../support/read-workbook.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => browser.close());

/** What each column of the screen is called in the files: measure, basis, plan. */
const columnNames: Readonly<Record<string, string>> = {
  'Trong tháng': 'month//',
  'Luỹ kế từ đầu năm': 'year-to-date//',
  'Tỷ lệ thực hiện kế hoạch năm': 'plan-achievement//annual',
  'Tăng so với cùng tháng năm trước': 'year-on-year/month/',
  'Luỹ kế tăng so với cùng kỳ năm trước': 'year-on-year/year-to-date/',
};

/** What a cell of the screen says: both ends, with half of its last digit as the doubt of each. */
interface Said { readonly low: number; readonly high: number; readonly doubt: number; readonly mark: string; readonly isPlain: boolean }

function readScreen(text: string): Said | undefined {
  const [, words = '', mark = ''] = /^(.*?),?\s+(công bố|ước|suy ra|minh hoạ)(?:, .*)?$/u.exec(text) ?? [];
  // Words for why there is no number end like marks do, but hold no digit.
  if (!/\d/u.test(words)) return undefined;
  const isPercent = words.endsWith('%');
  const digits = [...words.matchAll(/[−-]?\d[\d.]*(?:,\d+)?/gu)].map(([number]) => number);
  const value = (number: string): number => Number(number.replaceAll('.', '').replace(',', '.').replace('−', '-')) / (isPercent ? 100 : 1);
  const [first = '', second = first] = digits.map((number, index) => (index > 0 ? number.replace(/^-/u, '') : number));
  const decimals = (first.split(',')[1] ?? '').length;
  return { low: value(first), high: value(second), doubt: 0.5 * 10 ** -decimals / (isPercent ? 100 : 1) * 1.000001, mark, isPlain: /^[+−\d]/u.test(words) };
}

/** Every number on the screen by period and column, gathered while the table scrolls. */
async function screenNumbers(page: Page): Promise<ReadonlyMap<string, string>> {
  const seen = new Map<string, string>();
  const grid = page.getByRole('grid', { name: 'Bảng số liệu' });
  const rows = Number(await grid.getAttribute('aria-rowcount')) - 1;
  const names = (await grid.locator('thead th').allTextContents()).map((name) => name.trim());
  const periods = new Set<string>();
  for (let step = 0; periods.size < rows && step < 60; step += 1) {
    for (const cells of await grid.locator('tbody tr[data-row]').evaluateAll((elements) => elements.map((row) => [...row.children].map((cell) => {
      // A number's mark is a picture, which the cell's name says after what is written in it.
      const written = cell.textContent ?? '';
      const name = cell.getAttribute('aria-label');
      return (name?.startsWith(`${written}, `) === true ? name : written).replaceAll('\u00a0', ' ');
    })))) {
      const [, month = '', year = ''] = /tháng (\d+)\/(\d{4})/u.exec(cells[0] ?? '') ?? [];
      const period = `${year}-${month.padStart(2, '0')}`;
      periods.add(period);
      cells.forEach((cell, index) => {
        const column = columnNames[names[index] ?? ''];
        if (column !== undefined && readScreen(cell) !== undefined) seen.set(`${period} ${column}`, cell);
      });
    }
    await page.locator('.vt-scroll').evaluate((box) => { box.scrollTop += box.clientHeight / 2; });
    await page.evaluate(async () => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
  }
  expect(periods.size).toBe(rows);
  return seen;
}

interface FileNumber { readonly key: string; readonly value: number; readonly low: number; readonly high: number; readonly origin: string; readonly status: string; readonly sample: string; readonly source: string }

const end = (text: string, open: number): number => (text === '' ? open : Number(text));

async function download(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button, exact: true }).click()]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

const readers: Readonly<Record<string, (bytes: Uint8Array) => Promise<readonly FileNumber[]>>> = {
  'CSV': async (bytes) => readDelimited(new TextDecoder().decode(bytes)).map((row) => ({ key: `${row['period']} ${row['measure']}/${row['basis']}/${row['plan']}`, value: Number(row['value']), low: end(row['low'] ?? '', -Infinity), high: end(row['high'] ?? '', Infinity), origin: row['origin'] ?? '', status: row['status'] ?? '', sample: row['sample'] ?? '', source: row['reports'] ?? '' })),
  'SDMX-CSV': async (bytes) => readDelimited(new TextDecoder().decode(bytes)).map((row) => ({ key: `${row['TIME_PERIOD']} ${row['MEASURE']}/${(row['BASIS'] ?? '').replace('_Z', '')}/${(row['PLAN'] ?? '').replace('_Z', '')}`, value: Number(row['OBS_VALUE']), low: end(row['LOW'] ?? '', -Infinity), high: end(row['HIGH'] ?? '', Infinity), origin: row['ORIGIN'] ?? '', status: { E: 'estimated', P: 'provisional', A: 'final' }[row['OBS_STATUS'] ?? ''] ?? '', sample: row['SAMPLE'] ?? '', source: row['REPORT'] ?? '' })),
  'JSON': async (bytes) => {
    const file: { readonly observations: readonly { readonly period: string; readonly measure: string; readonly basis: string; readonly plan: string; readonly value: number; readonly low: number | null; readonly high: number | null; readonly origin: string; readonly status: string; readonly sample: boolean; readonly reports: readonly string[] }[] } = JSON.parse(new TextDecoder().decode(bytes));
    return file.observations.map((row) => ({ key: `${row.period} ${row.measure}/${row.basis}/${row.plan}`, value: row.value, low: row.low ?? -Infinity, high: row.high ?? Infinity, origin: row.origin, status: row.status, sample: String(row.sample), source: row.reports.join(' ') }));
  },
  'Excel': async (bytes) => {
    const { cells, rows } = await readWorkbookSheet(bytes, 1);
    const text = (at: string): string => { const cell = cells.get(at); return cell?.kind === 'text' ? cell.text : ''; };
    const number = (at: string, open: number): number => { const cell = cells.get(at); return cell?.kind === 'number' ? cell.value : open; };
    return Array.from({ length: rows - 1 }, (_, index) => index + 2).map((row) => ({
      key: `${text(`C${row}`)} ${columnNames[text(`D${row}`)] ?? text(`D${row}`)}`,
      value: number(`E${row}`, Number.NaN), low: number(`G${row}`, -Infinity), high: number(`H${row}`, Infinity),
      origin: { 'công bố': 'reported', 'suy ra': 'derived' }[text(`I${row}`)] ?? '',
      status: { 'ước': 'estimated', 'sơ bộ': 'provisional', 'chính thức': 'final' }[text(`J${row}`)] ?? '',
      sample: String(text(`S${row}`) !== ''), source: text(`O${row}`),
    }));
  },
};

describe.each([['huyen-mau', 'industrial-output', 'true'], ['ly-nhan', 'industrial-output', 'false']])('the files of %s', (unit, indicator, sample) => {
  it('hold what the screen shows, cell by cell, with interval, status, source and sample mark', async () => {
    const { page, complaints, close } = await openPage(browser, site, { acceptDownloads: true });
    await visit(page, `${site}${unit}/compare/?indicators=${indicator}`);
    const screen = await screenNumbers(page);
    expect(screen.size).toBeGreaterThan(3);
    const endings: Readonly<Record<string, RegExp>> = { 'CSV': /\.csv$/u, 'SDMX-CSV': /\.sdmx\.csv$/u, 'JSON': /\.json$/u, 'Excel': /\.xlsx$/u };
    for (const [button, read] of Object.entries(readers)) {
      const { name, bytes } = await download(page, button);
      expect(name).toMatch(new RegExp(`^${unit}_.*${indicator}_\\d{4}-\\d{2}_\\d{4}-\\d{2}_biet-den-\\d{4}-\\d{2}-\\d{2}`, 'u'));
      expect(name).toMatch(endings[button] ?? /$^/u);
      const wanted = new Set(Object.values(columnNames));
      const numbers = (await read(bytes)).filter(({ key }) => wanted.has(key.split(' ')[1] ?? ''));
      expect(numbers.map(({ key }) => key).toSorted(), button).toEqual([...screen.keys()].toSorted());
      for (const { key, value, low, high, origin, status, sample: mark, source } of numbers) {
        const said = readScreen(screen.get(key) ?? '');
        const where = `${button} ${key}: ${screen.get(key)} and ${low} ${value} ${high}`;
        if (said === undefined) throw new Error(where);
        expect(mark, where).toBe(sample);
        expect(source, where).not.toBe('');
        expect(['estimated', 'provisional', 'final'], where).toContain(status);
        expect(low <= high, where).toBe(true);
        // Other figures may narrow the interval to one edge of what rounding allows, never beyond it.
        if (origin === 'reported' && said.isPlain) expect(low >= said.low - said.doubt && high <= said.high + said.doubt, where).toBe(true);
        if (said.low === said.high) expect(Math.abs(value - said.low), where).toBeLessThanOrEqual(said.doubt);
        else expect(low >= said.low && high <= said.high, where).toBe(true);
        if (sample === 'false') expect(said.mark, where).toBe(origin === 'derived' ? 'suy ra' : status === 'estimated' ? 'ước' : 'công bố');
      }
    }
    expect(complaints.filter((complaint) => !complaint.includes('blob:'))).toEqual([]);
    await close();
  });
});

it('CSV begins with a byte order mark unless the reader does without', async () => {
  const { page, close } = await openPage(browser, site, { acceptDownloads: true });
  await visit(page, `${site}ly-nhan/compare/`);
  const first = async (): Promise<number | undefined> => (await download(page, 'CSV')).bytes[0];
  expect(await first()).toBe(0xef);
  await page.getByRole('checkbox', { name: 'CSV cho Excel' }).uncheck();
  expect(await first()).toBe('u'.codePointAt(0));
  await close();
});

it('a chart becomes a picture that says what it is, where it comes from and that it is sample data', async () => {
  const { page, complaints, close } = await openPage(browser, site, { acceptDownloads: true });
  await visit(page, `${site}huyen-mau/compare/`);
  await page.getByText('Biểu đồ trên trang này').click();
  const name = (await page.getByRole('button', { name: /^Tải SVG: /u }).first().getAttribute('aria-label') ?? '').replace('Tải SVG: ', '');
  expect(name).not.toBe('');
  const svg = new TextDecoder().decode((await download(page, `Tải SVG: ${name}`)).bytes);
  const { title, text, foreign, size, broken } = await page.evaluate((source) => {
    const picture = new DOMParser().parseFromString(source, 'image/svg+xml');
    return {
      title: picture.querySelector('title')?.textContent, text: picture.documentElement.textContent,
      foreign: [...picture.querySelectorAll('[href], [src], [class]')].length, broken: picture.querySelector('parsererror') !== null,
      size: [picture.documentElement.getAttribute('width'), picture.documentElement.getAttribute('height')].map(Number),
    };
  }, svg);
  expect(broken).toBe(false);
  expect(title).toBe(name);
  expect(text).toContain('SỐ LIỆU MINH HOẠ');
  expect(text).toMatch(/Nguồn: .*; theo số đã công bố đến \d+\/\d+\/\d{4}/u);
  expect(svg).toContain('data:font/woff2;base64,');
  expect(foreign).toBe(0);
  const png = (await download(page, `Tải PNG: ${name}`)).bytes;
  const header = new DataView(png.buffer, png.byteOffset);
  expect([...png.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  expect([header.getUint32(16), header.getUint32(20)]).toEqual(size.map((pixels) => pixels * 2));
  // The very first picture has letters, of the fonts inside it: as many dark points in the title's band as the page draws with its own.
  const ink = await page.evaluate(async ({ bytes, title: text }) => {
    const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = 88;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('no canvas');
    const dots = (): number => {
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      return Array.from({ length: data.length / 4 }, (_, index) => data[index * 4 + 1] ?? 0).filter((green) => green < 128).length;
    };
    context.drawImage(image, 0, 0);
    const inPicture = dots();
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = '#000';
    context.font = `600 34px ${getComputedStyle(document.body).fontFamily}`;
    context.fillText(text, 40, 72);
    return { inPicture, onPage: dots() };
  }, { bytes: [...png], title: name });
  expect(ink.inPicture / ink.onPage).toBeGreaterThan(0.9);
  expect(ink.inPicture / ink.onPage).toBeLessThan(1.1);
  expect(complaints.filter((complaint) => !complaint.includes('blob:'))).toEqual([]);
  await close();
});

it('the map of growth becomes a picture too, with every number that stands in it', async () => {
  const { page, complaints, close } = await openPage(browser, site, { acceptDownloads: true });
  await visit(page, `${site}huyen-mau/compare/?measure=index&basis=year-to-date&base=2022`);
  await page.getByText('Biểu đồ trên trang này').click();
  const label = await page.getByRole('button', { name: /^Tải SVG: .*so với cùng kỳ, tính trên .*, %, /u }).getAttribute('aria-label') ?? '';
  expect(await page.getByRole('button', { name: /^Tải SVG: Huyện Mẫu \(minh hoạ\): .*Chỉ số tính trên luỹ kế, luỹ kế cùng số tháng năm 2022 = 100/u }).count()).toBe(1);
  const { name, bytes } = await download(page, label);
  expect(name).toMatch(/^huyen-mau_so-lieu-minh-hoa_.*_heat-map-\S+\.svg$/u);
  const shown = await page.locator('.td-heat td').evaluateAll((cells) => cells.flatMap((cell) => [...cell.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent?.trim() ?? '')).filter((text) => text !== ''));
  const { texts, rects, broken } = await page.evaluate((source) => {
    const picture = new DOMParser().parseFromString(source, 'image/svg+xml');
    return { texts: [...picture.querySelectorAll('svg svg text')].map((text) => text.textContent ?? ''), rects: picture.querySelectorAll('svg svg rect').length, broken: picture.querySelector('parsererror') !== null };
  }, new TextDecoder().decode(bytes));
  expect(broken).toBe(false);
  expect(shown.length).toBeGreaterThan(12);
  for (const text of shown) expect(texts).toContain(text);
  expect(rects).toBeGreaterThanOrEqual(shown.length - 3);
  expect((await download(page, label.replace('SVG', 'PNG'))).name).toMatch(/\.png$/u);
  expect(complaints.filter((complaint) => !complaint.includes('blob:'))).toEqual([]);
  await close();
});
