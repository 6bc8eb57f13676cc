import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { measuredCode } from '../support/measured-code.ts';
import { openPage, startBrowser, visit } from '../support/browser-pages.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => browser.close());

it('is led to from a chart, chosen and copied by keyboard, and its address reopens the choice', async () => {
  const { page, complaints, close } = await openPage(browser, site, { permissions: ['clipboard-read', 'clipboard-write'] });
  await visit(page, site);
  await page.getByRole('link', { name: /Nhúng \/ Chia sẻ: Luỹ kế/u }).first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/embed-builder\/\?unit=ly-nhan&indicator=industrial-output$/u);
  const code = page.getByRole('textbox', { name: 'Nội dung để sao chép' });
  expect(await code.inputValue()).toMatch(/^<iframe src="http:\/\/[^"]*\/embed\/ly-nhan\/industrial-output\/cumulative\/" title="[^"]+" loading="lazy" width="100%" height="\d+"/u);
  await page.getByRole('radio', { name: 'Luỹ kế' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/chart=gauge/u);
  expect(await page.evaluate('document.activeElement.value')).toBe('gauge');
  await page.getByRole('radio', { name: 'Khung', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/form=script/u);
  // A chart that is measured later changes the text, and takes back that it was copied.
  await measuredCode(page);
  await page.getByRole('button', { name: 'Sao chép' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Đã sao chép.' }).waitFor();
  const copied = await code.inputValue();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(copied);
  expect(copied).toMatch(/gauge[\s\S]*<script async src="[^"]*\/embed\.js"><\/script>$/u);
  await page.reload();
  expect(await code.inputValue()).toContain('/gauge/');
  expect(complaints).toEqual([]);
  await close();
});

it('selects the text and says which keys copy it where the clipboard is closed', async () => {
  const { page, complaints, close } = await openPage(browser, site);
  await page.addInitScript('Object.defineProperty(navigator, "clipboard", { value: undefined })');
  await visit(page, `${site}embed-builder/?form=citation`);
  await page.getByRole('button', { name: 'Sao chép' }).click();
  await page.getByRole('status').filter({ hasText: 'Ctrl + C' }).waitFor();
  expect(await page.evaluate('document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)')).toContain('Nguồn số liệu');
  expect(complaints).toEqual([]);
  await close();
});

it('says what it does not know and goes on', async () => {
  const { page, close } = await openPage(browser, site);
  await visit(page, `${site}embed-builder/?unit=nowhere&indicator=nothing&chart=pie`);
  for (const said of ['nowhere', 'pie']) {
    await page.getByRole('status').filter({ hasText: said }).first().waitFor();
    expect(await page.getByRole('status').filter({ hasText: said }).count()).toBe(1);
  }
  expect(await page.getByRole('textbox', { name: 'Nội dung để sao chép' }).inputValue()).toContain('<iframe');
  await close();
});
