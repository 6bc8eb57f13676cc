import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPage, sidewaysScroll, startBrowser, visit } from '../support/browser-pages.ts';

const site = inject('site');
/** A4 between the margins of the stylesheet, in CSS pixels. */
const paper = { width: 661, height: 1045 } as const;
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Opens an address as it stands on A4 paper. */
async function onPaper(address: string): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  const { page, close } = await openPage(browser, site, { viewport: paper });
  await visit(page, site + address);
  await page.emulateMedia({ media: 'print' });
  return { page, close };
}

test('an indicator’s table keeps every column on paper, and its sources stand below it', async () => {
  for (const address of ['huyen-mau/industrial-output/', 'ly-nhan/industrial-output/', 'en/huyen-mau/industrial-output/?view=table']) {
    const { page, close } = await onPaper(address);
    const heads = page.locator('.data-table thead').last().getByRole('columnheader');
    expect(await heads.count()).toBe(8);
    for (const head of await heads.all()) {
      const box = await head.boundingBox();
      expect((box?.x ?? paper.width) + (box?.width ?? 1), `${address} ${(await head.textContent()) ?? ''}`).toBeLessThanOrEqual(paper.width);
    }
    expect(await sidewaysScroll(page)).toBe(0);
    const sources = page.getByRole('heading', { name: /^Nguồn số liệu đến hết tháng|^Sources of the figures to the end of/u });
    expect(await sources.isVisible()).toBe(true);
    expect(await page.locator('.indicator-sources .report-line').count()).toBeGreaterThan(0);
    expect(await page.getByRole('heading', { name: /^Chọn con số khác|^Choose another number/u }).isVisible()).toBe(false);
    await close();
  }
});
