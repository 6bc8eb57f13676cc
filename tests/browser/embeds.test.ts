import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { embedCharts } from '../../src/url/embed-chart.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { openPage, sidewaysScroll, startBrowser } from '../support/browser-pages.ts';

const site = inject('site');
const place = 'embed/ly-nhan/industrial-output';
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => browser.close());

describe.each(embedCharts)('the public chart %s', (chart) => {
  it('is one request without script, and shows chart and numbers at every width', async () => {
    for (const width of [240, 320, 640, 1200]) {
      const { page, complaints, close } = await openPage(browser, site, { javaScriptEnabled: false, viewport: { width, height: 900 } });
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(`${site}${place}/${chart}/`, { waitUntil: 'load' });
      expect(requests).toEqual([`${site}${place}/${chart}/`]);
      expect(complaints).toEqual([]);
      expect(await page.locator('figure svg:visible').count()).toBe(1);
      expect(await page.locator('figure svg:visible text').count()).toBeGreaterThan(2);
      expect(await page.locator('dd').first().innerText()).toMatch(/\d/u);
      await close();
    }
  });

  it('breaks no rule of axe, light and dark, latest and frozen, table open', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const path of [`${place}/${chart}/`, `en/${place}/${chart}/2024-05/`]) {
        // Under its own policy a page runs no script, not even the one that checks it.
        const { page, complaints, close } = await openPage(browser, site, { colorScheme, bypassCSP: true, viewport: { width: 320, height: 700 } });
        await page.goto(site + path);
        await page.locator('summary').click();
        expect(await axeViolations(page)).toEqual([]);
        expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
        expect(complaints).toEqual([]);
        await close();
      }
    }
  });
});

it('takes the theme that its address names, whatever the reader’s', async () => {
  const { page, close } = await openPage(browser, site, { javaScriptEnabled: true, colorScheme: 'light' });
  const paper = async (hash: string): Promise<unknown> => {
    await page.goto('about:blank');
    await page.goto(`${site}${place}/gauge/${hash}`);
    return page.evaluate("getComputedStyle(document.querySelector('#dark')).backgroundColor");
  };
  expect(await paper('')).toBe(await paper('#light'));
  expect(await paper('#dark')).not.toBe(await paper('#light'));
  await close();
});
