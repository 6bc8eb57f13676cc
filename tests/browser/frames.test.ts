import { createServer, type Server } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listen } from '../../src/cli/serve/listen.ts';
import { measuredCode } from '../support/measured-code.ts';
import { startBrowser, visit } from '../support/browser-pages.ts';

const site = inject('site');
const choices = ['unit=ly-nhan&indicator=industrial-output', 'unit=ly-nhan&indicator=retail-sales&chart=gauge', 'unit=huyen-mau&indicator=industrial-output&chart=monthly', 'unit=huyen-mau&indicator=retail-sales&chart=year-on-year', 'unit=ly-nhan&indicator=land-clearance-disbursement&chart=gauge', 'unit=huyen-mau&indicator=budget-revenue&language=en'];
const widths = [320, 390, 640, 1024, 1440];
let browser: Browser;
let host: Server;
let address: string;
let frames: readonly string[];
let body = '';

beforeAll(async () => {
  browser = await startBrowser();
  host = createServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html><html lang="vi"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>x</title><body style="margin:16px">${body}</body></html>`));
  address = `http://127.0.0.1:${await listen(host, 0, '127.0.0.1')}/`;
  // What another site holds is what the builder hands out.
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const copied: string[] = [];
  for (const choice of choices) {
    await visit(page, `${site}embed-builder/?${choice}`);
    copied.push(await measuredCode(page));
  }
  await page.close();
  frames = copied;
});
afterAll(async () => {
  await browser.close();
  host.closeAllConnections();
  host.close();
});

/** By how much each chart is higher or wider than its frame, px. */
async function hidden(page: Page): Promise<readonly number[]> {
  const charts = page.frames().filter((frame) => frame.url().includes('/embed/') && !frame.url().endsWith('meter.html'));
  return Promise.all(charts.map(async (frame) => frame.evaluate(() => Math.max(document.documentElement.scrollHeight - innerHeight, document.documentElement.scrollWidth - document.documentElement.clientWidth))));
}

async function room(page: Page): Promise<readonly number[]> {
  const charts = page.frames().filter((frame) => frame.url().includes('/embed/') && !frame.url().endsWith('meter.html'));
  return Promise.all(charts.map(async (frame) => frame.evaluate(() => innerHeight - Math.ceil(document.documentElement.getBoundingClientRect().height))));
}

/** A reader of the other site scrolls through it, so that lazy frames load. */
async function open(width: number, html: string): Promise<{ readonly page: Page; readonly said: string[] }> {
  body = html;
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(address);
  for (const frame of await page.locator('iframe[loading]').all()) await frame.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  return { page, said };
}

describe('six charts on a page of another site', () => {
  it.each(widths)('fit their frames without a script at %i px', async (width) => {
    const { page, said } = await open(width, frames.join('\n'));
    const inside = await hidden(page);
    expect(inside).toHaveLength(6);
    expect(inside.filter((over) => over > 0)).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });

  it('fit exactly with embed.js at every width, after a turn, when added later, and when it is loaded twice', async () => {
    const script = `<script async src="${site}embed.js"></script>`;
    const { page, said } = await open(390, `${frames.slice(0, 5).map((frame) => frame.replace(/height="\d+"/u, 'height="150"')).join('\n')}${script}${script}<div id="later"></div>`);
    await page.evaluate((html) => {
      const place = document.querySelector('#later');
      if (place !== null) place.innerHTML = html;
    }, frames[5]?.replace(' loading="lazy"', '').replace(/height="\d+"/u, 'height="150"') ?? '');
    for (const width of [...widths, 844, 390]) {
      await page.setViewportSize({ width, height: 500 });
      for (const frame of await page.locator('iframe[title]:not([aria-hidden])').all()) await frame.scrollIntoViewIfNeeded();
      await expect.poll(async () => room(page), { timeout: 10_000 }).toEqual([0, 0, 0, 0, 0, 0]);
      expect((await hidden(page)).filter((over) => over > 0)).toEqual([]);
    }
    expect(await page.locator('iframe[src$="meter.html"]').count()).toBe(1);
    expect(said).toEqual([]);
    await page.close();
  });

  it('are not sized by a message from elsewhere', async () => {
    const { page } = await open(390, `${frames[0] ?? ''}<script async src="${site}embed.js"></script>`);
    await expect.poll(async () => room(page)).toEqual([0]);
    const before = await page.locator('iframe[loading]').evaluate((frame) => frame.getBoundingClientRect().height);
    await page.evaluate(() => window.postMessage({ tienDo: 0, height: 4000 }, '*'));
    await page.evaluate(async () => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(await page.locator('iframe[loading]').evaluate((frame) => frame.getBoundingClientRect().height)).toBe(before);
    await page.close();
  });
});

it('embed.js weighs at most 1 KB', () => {
  expect(brotliCompressSync(readFileSync(join(inject('siteFolder'), 'embed.js'))).length).toBeLessThanOrEqual(1024);
});
