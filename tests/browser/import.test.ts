import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { axeViolations } from '../support/axe-violations.ts';
import { openPage, sidewaysScroll, startBrowser, visit } from '../support/browser-pages.ts';
import { juneReport } from '../support/june-report.ts';
import { docxOf, xlsxOf } from '../support/office-file.ts';
import { runNode } from '../support/test-steps.ts';
import { unitsFolder } from '../support/units-folder.ts';

vi.setConfig({ testTimeout: 240_000 });
const site = inject('site');
const address = `${site}ly-nhan/import/`;
let browser: Browser;
const folders: string[] = [];
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Lets a file fall on the drop zone, as a reader's mouse would. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(([file, content]) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(content ?? ''), (letter) => letter.codePointAt(0) ?? 0)], file ?? ''));
    return data;
  }, [name, Buffer.from(bytes).toString('base64')]);
  await page.locator('.drop-zone[aria-busy="false"]').waitFor();
  await page.dispatchEvent('.drop-zone', 'drop', { dataTransfer: transfer });
}

describe('the data desk', () => {
  it('takes a dropped Word file; a figure corrected and a warning resolved, the downloaded file passes the check and its overview shows the month', async () => {
    const { page, complaints, close } = await openPage(browser, site);
    await visit(page, address);
    await drop(page, 'bao-cao-thang-6.docx', docxOf(juneReport.split('\n')));
    await page.getByText('Đã đọc bao-cao-thang-6.docx.').waitFor();
    await page.getByRole('button', { name: 'Đọc số liệu' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nhận ra 6 con số, còn 2 mâu thuẫn phải xử lý' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);

    // One figure corrected in the panel, by keyboard.
    await page.getByRole('button', { name: /^Sửa 5: Bán lẻ, dịch vụ, Luỹ kế 6 tháng/u }).focus();
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'Sửa số 5' });
    await form.getByLabel('Giá trị như đã in').fill('3.585');
    await form.getByRole('button', { name: 'Lưu' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Nhận ra 6 con số, còn 1 mâu thuẫn phải xử lý' }).waitFor();
    // One warning resolved, one contradiction recorded.
    await page.getByRole('button', { name: 'Đổi luỹ kế thành số ước' }).click();
    await page.getByRole('button', { name: 'Ghi nhận điều chỉnh, giữ cả hai số' }).click();
    const write = page.getByRole('button', { name: 'Tải tệp với 6 số' });
    await page.getByText('Sẵn sàng ghi 6 số vào data/ly-nhan/2024.json').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), write.click()]);
    expect(download.suggestedFilename()).toBe('2024.json');
    const text = readFileSync(await download.path(), 'utf8');
    expect(complaints).toEqual([]);
    await close();

    // The one unit is enough to build its overview.
    const data = unitsFolder(['ly-nhan']);
    folders.push(data);
    writeFileSync(join(data, 'ly-nhan/2024.json'), text);
    const checked = await runNode(['--import', 'tsx', 'src/cli/tiendo.ts', 'check', data]);
    expect(checked.code, checked.output).toBe(0);
    const out = mkdtempSync(join(process.cwd(), 'node_modules/.cache/desk-site-'));
    folders.push(out);
    const built = await runNode(['--import', 'tsx', 'src/cli/build/build.ts'], { DATA_DIR: data, OUT_DIR: out, BASE_PATH: '/', NODE_ENV: 'production' });
    expect(built.code, built.output).toBe(0);
    const overview = readFileSync(join(out, 'ly-nhan/index.html'), 'utf8');
    expect(overview).toMatch(/Hết tháng 6/u);
    expect(overview).toContain('5.172,4');
    expect(overview).toContain('3.585');
  });

  it('takes a dropped workbook, keeps the draft over a lost connection and a reload, and fits a phone in both themes', async () => {
    const { page, complaints, close } = await openPage(browser, site, { viewport: { width: 360, height: 800 }, colorScheme: 'dark' });
    await visit(page, address);
    await drop(page, 'bieu.xlsx', xlsxOf([['reportPeriod', 'publishedOn', 'title', 'publisher', 'indicator', 'period', 'measure', 'value', 'status'], ['2024-06', '2024-07-04', 'Kết quả tháng 6', 'UBND huyện', 'industrial-output', '2024-06', 'month', 960, 'estimated'], ['', '', '', '', 'industrial-output', '2024-06', 'year-to-date', 5140, 'estimated']]));
    await page.getByRole('heading', { level: 1, name: 'Nhận ra 2 con số' }).waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: /^Bỏ 1: Công nghiệp/u }).click();
    await page.getByRole('heading', { level: 1, name: 'Nhận ra 1 con số' }).waitFor();
    await page.context().setOffline(false);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1, name: 'Nhận ra 1 con số' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    // By keyboard: from the number in the text to its row and back.
    await page.locator('.hl').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toMatch(/^row-/u);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toMatch(/^text-/u);
    expect(complaints).toEqual([]);
    await close();
  });
});
