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

test('a sheet says whose it is, of which indicator and until when; a briefing’s own head says it alone', async () => {
  const overview = await onPaper('viet-nam/');
  expect(await overview.page.locator('header select').evaluateAll((selects) => selects.filter((select) => select.checkVisibility()).map((select) => (select instanceof HTMLSelectElement ? select.selectedOptions[0]?.text : undefined)))).toEqual(['Việt Nam']);
  expect(await overview.page.getByLabel('Kỳ báo cáo:').isVisible()).toBe(true);
  await overview.close();
  const indicator = await onPaper('huyen-mau/industrial-output/');
  expect(await indicator.page.getByLabel('Đơn vị').isVisible()).toBe(true);
  expect(await indicator.page.locator('.crumbs').getByText('Giá trị sản xuất công nghiệp, tiểu thủ công nghiệp').isVisible()).toBe(true);
  expect(await indicator.page.locator('.crumbs a').isVisible()).toBe(false);
  await indicator.close();
  const briefing = await onPaper('ly-nhan/briefing/');
  expect(await briefing.page.getByLabel('Đơn vị').isVisible()).toBe(false);
  await briefing.close();
  const about = await onPaper('about/');
  expect(await about.page.getByLabel('Đơn vị').isVisible()).toBe(false);
  await about.close();
});

test('the heat map prints dark figures on white: no hue carries meaning on paper', async () => {
  const { page, close } = await onPaper('huyen-mau/industrial-output/');
  const cells = await page.locator('.td-heat-cell:not(.td-heat-missing, .td-heat-future)').evaluateAll((found) => found.map((cell) => ({ background: getComputedStyle(cell).backgroundColor, outline: getComputedStyle(cell).outlineStyle })));
  expect(cells.length).toBeGreaterThan(12);
  expect(new Set(cells.map(({ background, outline }) => `${background} ${outline}`))).toEqual(new Set(['rgba(0, 0, 0, 0) solid']));
  await close();
});

test('the overview on paper: no heading alone at a page’s foot, no words of links, each source with its address, “chưa có %” on one line', async () => {
  const { page, close } = await onPaper('ly-nhan/');
  expect(await page.locator('h2, h3, h4').evaluateAll((headings) => headings.filter((heading) => getComputedStyle(heading).breakAfter !== 'avoid').length)).toBe(0);
  const source = page.getByRole('link', { name: /Mở nguồn/u }).first();
  expect(await source.evaluate((link) => [getComputedStyle(link).fontSize, getComputedStyle(link, '::after').content])).toEqual(['0px', expect.stringMatching(/^"https:/u)]);
  const none = page.locator('.board-share-none');
  expect(await none.evaluate((element) => Math.round(element.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).lineHeight)))).toBe(1);
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  await close();
});
