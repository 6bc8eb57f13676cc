import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../support/axe-violations.ts';
import { openPage, sidewaysScroll, startBrowser, visit } from '../support/browser-pages.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => browser.close());

describe('by keyboard alone', () => {
  it('a leader reaches the content, opens the origin of a number and comes back to it', async () => {
    const { page, complaints, close } = await openPage(browser, site);
    await visit(page, site);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Đến nội dung chính');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    const number = page.getByRole('button', { name: /^4\.180 ước, Luỹ kế 5 tháng/u }).first();
    await number.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Con số này từ đâu?' });
    await dialog.getByText('Báo cáo ghi con số này là số ước').waitFor();
    expect(await dialog.textContent()).toMatch(/4\/6\/2024/u);
    expect(await dialog.getByRole('link', { name: 'Mở nguồn' }).getAttribute('href')).toMatch(/^https:\/\/lynhan\.hanam\.gov\.vn\//u);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  it('each figure of the month opens its origin', async () => {
    const { page, close } = await openPage(browser, site);
    await visit(page, site);
    const buttons = page.locator('.column .number');
    const count = await buttons.count();
    expect(count).toBeGreaterThan(8);
    for (let index = 0; index < count; index += 1) {
      await buttons.nth(index).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('heading', { name: 'Văn bản nguồn' }).waitFor();
      expect((await dialog.textContent())?.includes('undefined')).toBe(false);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
    await close();
  });

  it('an analyst switches views with the arrows and reads the chart point by point', async () => {
    const { page, complaints, close } = await openPage(browser, site);
    await visit(page, `${site}huyen-mau/industrial-output/?period=2024-09`);
    await page.getByRole('radio', { name: 'Luỹ kế' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/view=monthly/u);
    await page.getByRole('heading', { name: /Số riêng từng tháng/u }).waitFor();
    const chart = page.locator('#main-monthly').first();
    await chart.waitFor();
    const points = page.locator('figure.td-chart button');
    await points.first().waitFor({ state: 'attached' });
    await page.locator('figure.td-chart button[tabindex="0"]').focus();
    const before = await page.evaluate('document.activeElement.getAttribute("aria-label")');
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).not.toBe(before);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the address is the view', () => {
  it('back and forward restore period and page, and a link reopens exactly', async () => {
    const { page, complaints, close } = await openPage(browser, site);
    await visit(page, `${site}huyen-mau/`);
    await page.getByLabel('Kỳ báo cáo:').selectOption('2024-03');
    await page.waitForURL(/period=2024-03/u);
    await page.getByRole('heading', { level: 1, name: /Hết tháng 3/u }).waitFor();
    await page.locator('.column-more a').first().click();
    await page.waitForURL(/industrial-output\/\?period=2024-03/u);
    await page.getByRole('heading', { level: 1, name: /sau 3 tháng/u }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /Hết tháng 3/u }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /Hết tháng 12/u }).waitFor();
    await page.goForward();
    const heading = page.getByRole('heading', { level: 1, name: /Hết tháng 3/u });
    await heading.waitFor();
    const address = page.url();
    const text = await heading.textContent();
    await page.goto(address);
    await heading.waitFor();
    expect(await heading.textContent()).toBe(text);
    expect(complaints).toEqual([]);
    await close();
  });

  it('an as-of day hides what was not yet known, and says so', async () => {
    const { page, complaints, close } = await openPage(browser, site);
    await visit(page, `${site}viet-nam/?asOf=2023-02-15`);
    await page.getByText('Đang xem số liệu như đã biết đến hết ngày 15/2/2023.').waitFor();
    await page.getByRole('heading', { level: 1, name: /Hết tháng 1/u }).waitFor();
    expect(await page.getByLabel('Kỳ báo cáo:').inputValue()).toBe('2023-01');
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([['?period=2031-01', 'Chưa có số liệu của kỳ “tháng 1/2031”'], ['?period=xyz', 'Bỏ qua “period=xyz”'], ['?view=pie', 'Bỏ qua “view=pie”'], ['?asOf=hôm-qua', 'Bỏ qua “asOf=hôm-qua”']])('%s falls back with a notice', async (query, notice) => {
    const { page, complaints, close } = await openPage(browser, site);
    await visit(page, `${site}ly-nhan/${query}`);
    await page.getByText(notice).waitFor();
    await page.getByText('37,4%').first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('language, unit and theme are one step away and stay', async () => {
    const { page, complaints, close } = await openPage(browser, site);
    await visit(page, site);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: /End of May/u }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.getByLabel('Theme').selectOption('dark');
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    await page.getByLabel('Unit').selectOption('thanh-liem');
    await page.waitForURL(/\/en\/thanh-liem\//u);
    await page.getByRole('heading', { level: 1, name: /End of October/u }).waitFor();
    await page.reload();
    await page.locator('h1').waitFor();
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('when things go wrong', () => {
  it('a malformed unit fails alone, with the place and the reason', async () => {
    const { page, close } = await openPage(browser, site);
    await visit(page, site);
    await page.route('**/data/thanh-liem/2021.json', async (route) => route.fulfill({ body: '{\n  "formatVersion": 1,\n  "unit": "thanh-liem", "year": 2021,\n  "reports": 5\n}' }));
    await page.getByLabel('Đơn vị').selectOption('thanh-liem');
    await page.getByRole('heading', { level: 1, name: 'Tệp số liệu của Huyện Thanh Liêm có lỗi' }).waitFor();
    expect(await page.locator('.problems').textContent()).toContain('data/thanh-liem/2021.json:4:14');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel('Đơn vị').selectOption('thanh-hoa');
    await page.getByRole('heading', { level: 1, name: /Hết tháng 12/u }).waitFor();
    await close();
  });

  it('an unreachable file is told and can be tried again', async () => {
    const { page, close } = await openPage(browser, site);
    await visit(page, site);
    await page.route('**/data/thanh-hoa/**', async (route) => route.abort());
    await page.getByLabel('Đơn vị').selectOption('thanh-hoa');
    await page.getByRole('heading', { level: 1, name: 'Không tải được số liệu' }).waitFor();
    await page.unroute('**/data/thanh-hoa/**');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('heading', { level: 1, name: /Hết tháng 12/u }).waitFor();
    await close();
  });

  it('an unknown address has an answer of its own', async () => {
    const { page, close } = await openPage(browser, site);
    await page.goto(`${site}khong-co/o-day/that/`);
    await page.getByRole('heading', { level: 1, name: 'Không có trang này' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Huyện Lý Nhân' }).click();
    await page.getByRole('heading', { level: 1, name: /Hết tháng 5/u }).waitFor();
    await close();
  });
});

describe('other ways of reading', () => {
  it('without JavaScript the month is there', async () => {
    const { page, complaints, close } = await openPage(browser, site, { javaScriptEnabled: false });
    await page.goto(site);
    const text = (await page.locator('main').textContent()) ?? '';
    for (const shown of ['37,4%', '46,7%', 'trên 59,75', '11.160–11.193', 'Chậm', 'Vượt']) expect(text).toContain(shown);
    // A browser without scripts refuses to load them; nothing else may go wrong.
    expect(complaints.filter((complaint) => !/^failed: .*\.js csp$/u.test(complaint))).toEqual([]);
    await close();
  });

  it('on paper controls vanish and nothing sticks out', async () => {
    const { page, close } = await openPage(browser, site, { viewport: { width: 700, height: 1000 } });
    await visit(page, site);
    await page.emulateMedia({ media: 'print' });
    for (const control of ['header a', '.skip', '.theme-select', '.share', '.column-more']) expect(await page.locator(control).filter({ visible: true }).count(), control).toBe(0);
    expect(await page.locator('.board').isVisible()).toBe(true);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await close();
  });

  it('in forced colours, and with the origin of a number open, no rule of axe is broken', async () => {
    const { page, close } = await openPage(browser, site, { forcedColors: 'active' });
    await visit(page, site);
    await page.locator('.column .number').first().click();
    await page.getByRole('dialog').getByRole('heading', { name: 'Văn bản nguồn' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });

  it('an invented unit says so on every page', async () => {
    const { page, close } = await openPage(browser, site);
    for (const address of ['huyen-mau/', 'en/huyen-mau/', 'huyen-mau/retail-sales/']) {
      await visit(page, site + address);
      await page.getByText(/là hư cấu|is invented/u).first().waitFor();
      await page.locator('.number-mark', { hasText: /minh hoạ|illustrative/u }).first().waitFor();
    }
    await close();
  });

  it('on a phone the table of an indicator shows month, year to date, share and change without scrolling', async () => {
    const { page, close } = await openPage(browser, site, { viewport: { width: 360, height: 740 } });
    await visit(page, `${site}huyen-mau/industrial-output/?view=table`);
    for (const name of ['Trong tháng', 'Luỹ kế', '% kế hoạch', 'So cùng kỳ']) {
      const box = await page.getByRole('columnheader', { name, exact: true }).boundingBox();
      expect((box?.x ?? 360) + (box?.width ?? 1), name).toBeLessThanOrEqual(344);
    }
    expect(await page.getByRole('columnheader', { name: 'Luỹ kế cùng kỳ' }).count()).toBe(1);
    await close();
  });

  it('a projector of 1280 × 720 shows every row of the board', async () => {
    const { page, close } = await openPage(browser, site, { viewport: { width: 1280, height: 720 } });
    await visit(page, `${site}ly-nhan/`);
    expect(await page.locator('.board').evaluate((board) => board.getBoundingClientRect().bottom)).toBeLessThanOrEqual(720);
    await close();
  });
});
