import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openPage, startBrowser, visit } from '../support/browser-pages.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => browser.close());

/** Places for charts, and those in which a drawing with shapes is seen. */
async function drawnCharts(page: Page): Promise<{ readonly places: number; readonly drawn: number }> {
  return page.evaluate(() => {
    const places = [...document.querySelectorAll('.td-responsive-box')].filter((place) => place.getBoundingClientRect().height > 60);
    const drawn = places.filter((place) => [...place.querySelectorAll('svg')].some((svg) => svg.getBoundingClientRect().width > 100 && [...svg.querySelectorAll('path, rect')].some((shape) => shape.getBoundingClientRect().width > 20)));
    return { places: places.length, drawn: drawn.length };
  });
}

describe('without JavaScript', () => {
  it.each(['', 'en/', 'ly-nhan/industrial-output/', 'en/huyen-mau/retail-sales/'])('/%s shows its charts and numbers', async (address) => {
    for (const width of [360, 1440]) {
      const { page, complaints, close } = await openPage(browser, site, { javaScriptEnabled: false, viewport: { width, height: 900 } });
      await visit(page, site + address);
      const { places, drawn } = await drawnCharts(page);
      expect(places).toBeGreaterThan(0);
      expect(drawn).toBe(places);
      expect(await page.locator('.number-value').count()).toBeGreaterThan(4);
      expect(await page.getByText(address.startsWith('en/') ? /^JavaScript is off: figures and charts can be read/u : /^JavaScript đang tắt: vẫn đọc được/u).isVisible()).toBe(true);
      for (const name of await page.locator('.td-painted > svg:visible').evaluateAll((drawings) => drawings.map((drawing) => [drawing.getAttribute('role'), drawing.querySelector('title')?.textContent, drawing.querySelector('desc')?.textContent]))) {
        expect(name[0]).toBe('img');
        expect(name[1]?.length).toBeGreaterThan(8);
        expect(name[2]?.length).toBeGreaterThan(8);
      }
      // A browser without scripts refuses to load them; nothing else may go wrong.
      expect(complaints.filter((complaint) => !/^failed: .*\.js csp$/u.test(complaint))).toEqual([]);
      await close();
    }
  });
});

describe('the take-over', () => {
  it.each(['', 'ly-nhan/industrial-output/'])('/%s keeps its written charts until the drawn ones stand at the same place, quietly', async (address) => {
    const { page, complaints, close } = await openPage(browser, site);
    await page.addInitScript('window.shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe({ type: "layout-shift", buffered: true });');
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    // Every script that draws charts, under whatever name the build gave it.
    const assets = join(inject('siteFolder'), 'assets');
    const drawers = new Set(readdirSync(assets).filter((file) => file.endsWith('.js') && readFileSync(join(assets, file), 'utf8').includes('recharts-')));
    expect(drawers.size).toBeGreaterThan(0);
    await page.route((url) => drawers.has(url.pathname.split('/').at(-1) ?? ''), async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(site + address);
    // The header's theme answers once the script has taken over.
    await expect.poll(async () => {
      await page.getByLabel('Giao diện').selectOption('light');
      await page.getByLabel('Giao diện').selectOption('dark');
      return page.getAttribute('html', 'data-theme');
    }, { timeout: 20_000 }).toBe('dark');
    const before = await page.locator('.td-painted').evaluateAll((places) => places.map((place) => place.parentElement?.getBoundingClientRect().toJSON()));
    expect(before.length).toBeGreaterThan(0);
    expect(await drawnCharts(page)).toEqual(expect.objectContaining({ drawn: (await drawnCharts(page)).places }));
    release();
    await page.locator('.recharts-surface').first().waitFor();
    await page.locator('.td-painted').first().waitFor({ state: 'detached' });
    const after = await page.locator('.td-chart').evaluateAll((places) => places.map((place) => place.parentElement?.getBoundingClientRect().toJSON()));
    expect(after).toEqual(before);
    expect(await page.evaluate('window.shift')).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('draws another period afresh, never the written chart', async () => {
    const { page, complaints, close } = await openPage(browser, site);
    await visit(page, `${site}huyen-mau/industrial-output/?period=2024-03`);
    await page.locator('.recharts-surface').first().waitFor();
    expect(await page.locator('.td-painted').count()).toBe(0);
    expect(await page.locator('.recharts-surface title').first().textContent()).toContain('3 tháng');
    expect(complaints).toEqual([]);
    await close();
  });
});
