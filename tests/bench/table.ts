import type { Server } from 'node:http';
import type { Page } from 'playwright-core';
import { listen } from '../../src/cli/serve/listen.ts';
import { staticServer } from '../../src/cli/serve/static-server.ts';
import { median } from './median.ts';
import { startBrowser } from '../support/browser-pages.ts';

/** What a frame may take at a quarter of this machine's speed, ms; more is seen as a stutter. */
const frameBudget = 50;
/** Px a second: what the browser's own gesture takes where nothing is asked, over a screen of the table; and five screens. */
const readSpeed = 800;
const quickSpeed = 3000;
const firstYear = 1965;
const lastYear = 2024;

export interface TableBench {
  readonly rows: number;
  /** While a reader turns the wheel at the speed of the browser's own scroll gesture, 800 px a second. */
  readonly longestFrame: number;
  readonly medianFrame: number;
  /** At 3,000 px a second. */
  readonly longestQuick: number;
  readonly medianQuick: number;
  /** While every frame leaps by 240 px, 14,400 px a second, faster than anyone reads. */
  readonly longestLeap: number;
  readonly medianLeap: number;
  /** Longest frame ÷ budget. */
  readonly ratio: number;
}

/**
 * Scrolls the compare page's table of over 5,000 rows on a built site with the processor slowed down four times, and tells its longest frame. The rows are a
 * long past invented for the sample unit, given to the page in place of its data files.
 */
export async function benchTable(folder: string): Promise<TableBench> {
  const server: Server = staticServer(folder, '/');
  const port = await listen(server, 0, '127.0.0.1');
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript('document.addEventListener("readystatechange", () => { if (document.readyState === "interactive") { document.querySelector("#root").replaceChildren(); document.querySelector("#page-data")?.remove(); } });');
    const origin = `http://127.0.0.1:${port}/`;
    const { unit, indicators } = await inventPast(page, origin);
    await page.goto(`${origin}${unit}/compare/?indicators=${indicators.join('.')}`);
    const grid = page.locator('.vt-scroll [role="grid"]');
    await grid.waitFor({ timeout: 120_000 });
    await page.locator('.vt-scroll').scrollIntoViewIfNeeded();
    const rows = Number(await grid.getAttribute('aria-rowcount')) - 1;
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const scrolled = await page.locator('.vt-scroll').boundingBox();
    if (scrolled === null) throw new Error('no table');
    const gesture = async (speed: number): Promise<readonly number[]> => framesOf(page, async () => {
      // By the browser's own input, as a reader's.
      await session.send('Input.synthesizeScrollGesture', { x: scrolled.x + scrolled.width / 2, y: scrolled.y + scrolled.height / 2, yDistance: -speed * 4, speed, gestureSourceType: 'mouse' });
    });
    const [read, quick] = [ordered(await gesture(readSpeed)), ordered(await gesture(quickSpeed))];
    const leaps = await page.evaluate(async () => {
      const box = document.querySelector('.vt-scroll');
      if (box === null) throw new Error('no table');
      const times: number[] = [];
      for (let frame = 0; frame < 130; frame += 1) {
        times.push(await new Promise<number>((resolve) => { requestAnimationFrame(resolve); }));
        box.scrollTop += 240;
      }
      return times.map((time, index) => time - (times[index - 1] ?? time)).slice(10);
    });
    const leapt = ordered(leaps);
    const longestFrame = read.at(-1) ?? Infinity;
    return { rows, longestFrame, medianFrame: median(read), ratio: longestFrame / frameBudget, longestQuick: quick.at(-1) ?? Infinity, medianQuick: median(quick), longestLeap: leapt.at(-1) ?? Infinity, medianLeap: median(leapt) };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** The times between frames while something goes on, ms; the first still settle the slowed processor. */
async function framesOf(page: Page, during: () => Promise<void>): Promise<readonly number[]> {
  // As text: a named function would be compiled for this process, not for the page.
  await page.evaluate('(() => { window.frameTimes = []; const next = (time) => { window.frameTimes.push(time); requestAnimationFrame(next); }; requestAnimationFrame(next); })()');
  await during();
  const times: unknown = await page.evaluate('window.frameTimes');
  if (!Array.isArray(times)) throw new Error('no frames');
  return times.map((time, index) => Number(time) - Number(times[index - 1] ?? time)).slice(10);
}

function ordered(times: readonly number[]): readonly number[] {
  return times.toSorted((a, b) => a - b);
}

/** Answers the page's data requests with sixty invented years of the catalog's sample unit. */
async function inventPast(page: Page, origin: string): Promise<{ readonly unit: string; readonly indicators: readonly string[] }> {
  const catalog: { units: { id: string; sample?: boolean; years: number[] }[]; indicators: { id: string }[] } = await (await fetch(`${origin}data/catalog.json`)).json();
  const sample = catalog.units.find((each) => each.sample === true);
  if (sample === undefined) throw new Error('the catalog has no sample unit');
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const changed = { ...catalog, units: catalog.units.map((each) => (each === sample ? { ...each, years } : each)) };
  const indicators = catalog.indicators.slice(0, 7).map(({ id }) => id);
  await page.route('**/data/catalog.json', async (route) => route.fulfill({ json: changed }));
  await page.route(`**/data/${sample.id}/*.json`, async (route) => {
    const year = Number(/(\d{4})\.json/u.exec(route.request().url())?.[1]);
    await route.fulfill({ json: yearFile(sample.id, year, indicators) });
  });
  return { unit: sample.id, indicators };
}

function yearFile(unit: string, year: number, indicators: readonly string[]): object {
  const reports = Array.from({ length: 12 }, (_, index) => {
    const period = `${year}-${String(index + 1).padStart(2, '0')}`;
    const value = (place: number): number => 500 + ((year * 37 + index * 91 + place * 53) % 400);
    const sum = (place: number): number => Array.from({ length: index + 1 }, (_, month) => 500 + ((year * 37 + month * 91 + place * 53) % 400)).reduce((a, b) => a + b, 0);
    return { id: period, period, publishedOn: `${period}-28`, title: period, publisher: unit, figures: indicators.flatMap((indicator, place) => [{ indicator, period, measure: 'month', value: value(place) }, { indicator, period, measure: 'year-to-date', value: sum(place) }]) };
  });
  return { formatVersion: 1, unit, year, plans: [], reports };
}
