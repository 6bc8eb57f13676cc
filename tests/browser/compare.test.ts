import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../support/axe-violations.ts';
import { openPage, sidewaysScroll, startBrowser, visit } from '../support/browser-pages.ts';
import { sampleUnit } from '../support/sample-unit.ts';

const site = inject('site');
const compare = `${site}${sampleUnit()}/compare/`;
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => browser.close());

/** Name (label or text) of what has the focus. */
const focused = async (page: Page): Promise<string> => page.evaluate('(() => { const e = document.activeElement; return e.getAttribute("aria-label") ?? (e.closest("label") ?? e).textContent.trim(); })()');

describe('the compare page', () => {
  it('by keyboard alone: measure, years, indicators, chart, table and the way out of each', async () => {
    const { page, complaints, close } = await openPage(browser, site);
    await visit(page, compare);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    const stops: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      const name = await focused(page);
      stops.push(name);
      if (name.includes('Dùng mũi tên trái')) break;
      if (name === 'Luỹ kế') {
        await page.keyboard.press('ArrowRight');
        await page.waitForURL(/measure=month/u);
        expect(await focused(page)).toBe('Trong tháng');
      }
      if (name === '2022') {
        await page.keyboard.press('Space');
        await page.waitForURL(/years=2023/u);
        expect(await focused(page)).toBe('2022');
      }
    }
    expect(stops).toEqual(expect.arrayContaining(['Luỹ kế', '2022', '2023', 'Bán lẻ, dịch vụ']));
    const value = async (): Promise<unknown> => page.evaluate('document.activeElement.getAttribute("aria-valuetext")');
    expect(await value()).toMatch(/tháng 12\/2024/u);
    await page.keyboard.press('ArrowLeft');
    expect(await value()).toMatch(/tháng 11\/2024/u);
    await page.keyboard.press('ArrowDown');
    expect(await value()).toMatch(/tháng 11\/2023/u);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Bảng số của biểu đồ');
    await page.keyboard.press('Enter');
    await page.getByRole('table', { name: /Số riêng từng tháng/u }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('by ear: the answer, its reasons and every chart say their numbers in words', async () => {
    const { page, close } = await openPage(browser, site);
    await visit(page, `${compare}?measure=year-on-year`);
    const heard = await page.getByRole('main').ariaSnapshot();
    expect(heard).toMatch(/heading ".*so với cùng kỳ.*" \[level=1\]/u);
    for (const term of ['Gốc so sánh', 'Giá', 'Tết', 'Số điều chỉnh', 'Các năm khác']) expect(heard).toContain(term);
    expect(heard).toMatch(/slider ".*Tăng, giảm so với cùng kỳ.*Dùng mũi tên/u);
    expect(heard).toMatch(/table ".*Tăng, giảm so với cùng kỳ qua các năm/u);
    expect(heard).toMatch(/rowheader "2024"/u);
    expect(heard).toContain('đóng góp');
    expect(heard).not.toMatch(/undefined|NaN|null|Infinity/u);
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });

  it('an address reopens exactly the view, on another machine too', async () => {
    const address = `${compare}?asOf=2024-09-30&indicators=industrial-output&years=2022&year=2023&measure=index&basis=year-to-date&base=2022`;
    const read = async (): Promise<{ readonly text: string; readonly controls: unknown; readonly url: string }> => {
      const { page, complaints, close } = await openPage(browser, site);
      await visit(page, address);
      const text = await page.getByRole('main').ariaSnapshot();
      const controls = await page.evaluate('[...document.querySelectorAll("main input, main select")].map((e) => `${e.name} ${e.value} ${e.checked}`)');
      const url = page.url();
      expect(complaints).toEqual([]);
      await close();
      return { text, controls, url };
    };
    const first = await read();
    expect(first.url).toBe(address);
    expect(first.text).toContain('Chỉ số tính trên luỹ kế, luỹ kế cùng số tháng năm 2022 = 100');
    expect(await read()).toEqual(first);
  });

  it('commands: opened by a key, searched without marks, never from within a field, and the single key can be turned off', async () => {
    const { page, complaints, close } = await openPage(browser, site);
    await visit(page, compare);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Đi tới' });
    await dialog.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.type('tong muc ban le');
    await page.keyboard.press('Enter');
    await page.waitForURL(/indicators=retail-sales/u);
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await dialog.waitFor();
    await page.keyboard.type('a?');
    expect(await dialog.getByRole('combobox').inputValue()).toBe('a?');
    await dialog.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.waitForTimeout(100);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('many years, units and small charts fit a phone', async () => {
    const { page, complaints, close } = await openPage(browser, site, { viewport: { width: 360, height: 780 }, hasTouch: true });
    await visit(page, `${compare}?indicators=industrial-output.retail-sales.budget-revenue&measure=year-on-year&units=thanh-liem`);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await page.locator('.td-lines-reader').first().tap();
    await page.locator('.td-tip').first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('a row keeps the focus while others come and go, and at rest rows are read in their order', async () => {
    const { page, complaints, close } = await openPage(browser, site);
    await visit(page, `${compare}?indicators=industrial-output.retail-sales.budget-revenue`);
    const grid = page.getByRole('grid', { name: 'Bảng số liệu' });
    await grid.getByRole('row').nth(1).focus();
    await page.keyboard.press('ArrowDown');
    const held = async (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex') ?? null);
    expect(await held()).toBe('3');
    await page.locator('.vt-scroll').hover();
    for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(0, 300);
    await expect.poll(async () => page.locator('.vt-scroll').evaluate((box) => box.scrollTop)).toBeGreaterThan(1000);
    expect(await held()).toBe('3');
    const drawn = async (): Promise<readonly number[]> => grid.locator('tbody tr').evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('aria-rowindex'))));
    await expect.poll(async () => { const rows = await drawn(); return rows.every((row, index) => index === 0 || row > (rows[index - 1] ?? 0)); }).toBe(true);
    expect(await held()).toBe('3');
    await page.keyboard.press('End');
    const all = await grid.getAttribute('aria-rowcount');
    await expect.poll(held).toBe(all);
    expect(complaints).toEqual([]);
    await close();
  });

  it('on paper every row of the table is there and no chart is wider than the sheet', async () => {
    const { page, complaints, close } = await openPage(browser, site);
    await visit(page, compare);
    await page.getByRole('grid', { name: 'Bảng số liệu' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => void window.dispatchEvent(new Event('beforeprint')));
    const rows = Number(await page.locator('.vt-scroll table').getAttribute('aria-rowcount'));
    expect(await page.locator('.vt-scroll tr').count()).toBe(rows);
    // As wide as A4 between its margins, and measured before the page hears of it: nothing is drawn again for paper.
    const beyond = await page.evaluate(() => {
      document.body.style.width = '661px';
      return [...document.querySelectorAll('.compare .td-chart svg, .compare .td-chart svg text, .vt-scroll tr, .year-table')].filter((part) => part.getBoundingClientRect().right > 662).map((part) => part.outerHTML.slice(0, 80));
    });
    expect(beyond).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
