import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../support/axe-violations.ts';
import { pageAddresses } from '../support/browser-addresses.ts';
import { openPage, sidewaysScroll, startBrowser, visit } from '../support/browser-pages.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => browser.close());

const cases = pageAddresses().flatMap((address) => (['light', 'dark'] as const).map((theme) => ({ address, theme })));

describe.each(cases)('/$address in $theme', ({ address, theme }) => {
  it.each([360, 768, 1440])('is quiet, fits and does not shift at %i px', async (width) => {
    const { page, complaints, close } = await openPage(browser, site, { colorScheme: theme, viewport: { width, height: 900 } });
    await page.addInitScript('window.shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe({ type: "layout-shift", buffered: true });');
    await visit(page, site + address);
    expect(complaints).toEqual([]);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    expect(await page.evaluate('window.shift')).toBeLessThan(0.01);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.getAttribute('html', 'lang')).toBe(address.startsWith('en/') ? 'en' : 'vi');
    await close();
  });

  it('breaks no rule of axe', async () => {
    const { page, close } = await openPage(browser, site, { colorScheme: theme, reducedMotion: 'reduce' });
    await visit(page, site + address);
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });
});

describe('by Tab alone', () => {
  it.each(['ly-nhan/', 'huyen-mau/industrial-output/?view=year-on-year'])('/%s stops nowhere but at what has a name', async (address) => {
    const { page, close } = await openPage(browser, site, { viewport: { width: 1440, height: 900 } });
    await visit(page, site + address);
    await page.locator('.recharts-surface').first().waitFor();
    const nameless: string[] = [];
    let stops = 0;
    for (; stops < 200; stops += 1) {
      await page.keyboard.press('Tab');
      const stop: unknown = await page.evaluate('(() => { const e = document.activeElement; return e === null || e === document.body ? "" : `${e.tagName} ${e.getAttribute("role") ?? ""} ${(e.getAttribute("aria-label") ?? e.labels?.[0]?.textContent ?? e.textContent ?? "").trim().slice(0, 40)}`; })()');
      if (stop === '') break;
      if (typeof stop !== 'string' || /^g\b|^\S+\s+$/u.test(stop)) nameless.push(String(stop));
    }
    expect(nameless).toEqual([]);
    expect(stops).toBeGreaterThan(10);
    await close();
  });
});

describe('reading differently', () => {
  it.each(pageAddresses())('/%s reflows at 320 px and at 200 % text', async (address) => {
    const { page, complaints, close } = await openPage(browser, site, { viewport: { width: 320, height: 640 } });
    await visit(page, site + address);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 768, height: 900 });
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await close();
  });
});
