import { mkdtemp, rm } from 'node:fs/promises';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeViolations } from '../support/axe-violations.ts';
import { openPage, sidewaysScroll, startBrowser, visit } from '../support/browser-pages.ts';
import { runNode } from '../support/test-steps.ts';

const site = inject('site');
let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await startBrowser();
  folder = await mkdtemp(join(tmpdir(), 'tien-do-briefing-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** Pages of a printed PDF: its page objects, which Chromium writes uncompressed. */
async function pageCount(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
}

describe('on paper', () => {
  test('the fullest month fits four A4 pages; no indicator, row or point may be split', async () => {
    const { page, complaints, close } = await openPage(browser, site);
    await visit(page, `${site}huyen-mau/briefing/?period=2024-05`);
    await page.locator('.briefing-block').nth(6).waitFor();
    const pages = await pageCount(page);
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThanOrEqual(4);
    await page.emulateMedia({ media: 'print' });
    const splittable = await page.locator('.briefing-block, .briefing-table tr, .briefing-sheet .briefing-list > li').evaluateAll((elements) => elements.filter((element) => getComputedStyle(element).breakInside !== 'avoid').length);
    expect(splittable).toBe(0);
    expect(await page.locator('.briefing-tools').isVisible()).toBe(false);
    expect(await page.getByText(/SỐ LIỆU HƯ CẤU/u).first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('in the meeting', () => {
  test('by keyboard from the page to the last screen and back out, still without a network; every screen whole at 1280 × 720', async () => {
    const { page, complaints, close } = await openPage(browser, site, { viewport: { width: 1280, height: 720 } });
    await visit(page, `${site}ly-nhan/briefing/`);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Trình chiếu' }).focus();
    await page.context().setOffline(true);
    await page.keyboard.press('Enter');
    const screen = page.getByRole('dialog').getByRole('region');
    await screen.waitFor();
    const seen: string[] = [];
    for (let index = 1; index <= 7; index += 1) {
      await page.getByRole('region', { name: `Màn ${index} trên 7` }).waitFor();
      seen.push((await screen.getByRole('heading').textContent()) ?? '');
      expect(await page.locator('.presentation').evaluate((element) => element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth)).toBe(true);
      await page.keyboard.press(index % 2 === 0 ? 'PageDown' : 'ArrowRight');
    }
    expect(new Set(seen).size).toBe(7);
    expect(page.url()).toContain('slide=7');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.search.includes('slide'));
    expect(complaints).toEqual([]);
    await close();
  });
});

test('where nothing hovers the ways on and out stand in sight, clear of the screen’s own words', async () => {
  const { page, complaints, close } = await openPage(browser, site, { viewport: { width: 360, height: 700 }, hasTouch: true, isMobile: true });
  await visit(page, `${site}ly-nhan/briefing/?slide=1`);
  for (const name of ['Màn trước', 'Màn sau', 'Thoát trình chiếu']) {
    const box = await page.getByRole('button', { name }).boundingBox();
    expect(box?.x, name).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 360) + (box?.width ?? 1), name).toBeLessThanOrEqual(360);
  }
  expect(await page.locator('.presentation-controls').evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
  await page.getByRole('button', { name: 'Màn sau' }).tap();
  await page.waitForURL(/slide=2/u);
  await page.getByRole('button', { name: 'Thoát trình chiếu' }).tap();
  await page.waitForURL((url) => !url.search.includes('slide'));
  expect(complaints).toEqual([]);
  await close();
});

describe('the file for a stick', () => {
  test('opens from disk without a network, moves by arrow keys, and is readable without its script', async () => {
    const file = join(folder, 'briefing.html');
    const written = await runNode(['--import', 'tsx', 'src/cli/tiendo.ts', 'briefing', '--unit', 'huyen-mau', '--period', '2024-05', '--out', file], {});
    expect(written.code, written.output).toBe(0);
    const bytes = await readFile(file);
    expect(bytes.byteLength).toBeLessThan(500_000);
    const href = pathToFileURL(file).href;
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ offline: true, javaScriptEnabled, viewport: { width: 1280, height: 720 } });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => { if (request.url() !== href && !request.url().startsWith('data:')) asked.push(request.url()); });
      page.on('console', (message) => asked.push(message.text()));
      await page.goto(href);
      const screens = page.locator('.slide');
      const count = await screens.count();
      expect(count).toBeGreaterThanOrEqual(9);
      expect(await page.locator('.slide-chart svg .td-picture-actual').first().isVisible()).toBe(true);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('BÁO CÁO NHANH');
      expect(await page.getByRole('table').count()).toBe(3);
      if (javaScriptEnabled) {
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('PageDown');
        expect(Math.round((await screens.nth(2).boundingBox())?.y ?? -1)).toBe(0);
        await page.keyboard.press('ArrowLeft');
        expect(Math.round((await screens.nth(1).boundingBox())?.y ?? -1)).toBe(0);
        expect(await axeViolations(page)).toEqual([]);
        await page.setViewportSize({ width: 360, height: 700 });
        expect(await sidewaysScroll(page)).toBe(0);
      }
      expect(asked).toEqual([]);
      await context.close();
    }
  });
});
