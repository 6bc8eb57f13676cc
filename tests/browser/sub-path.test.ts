import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { listen } from '../../src/cli/serve/listen.ts';
import { staticServer } from '../../src/cli/serve/static-server.ts';
import { openPage, startBrowser, visit } from '../support/browser-pages.ts';
import { runNode } from '../support/test-steps.ts';
import { unitsFolder } from '../support/units-folder.ts';

const folders: string[] = [];
afterAll(async () => Promise.all(folders.map(async (folder) => rm(folder, { recursive: true, force: true }))));

it('works below a sub-path, from a plain file server', async () => {
  const outFolder = await mkdtemp(join(process.cwd(), 'node_modules/.cache/sub-'));
  const data = unitsFolder(['ly-nhan', 'nghe-an']);
  folders.push(outFolder, data);
  const built = await runNode(['--import', 'tsx', 'src/cli/build/build.ts'], { OUT_DIR: outFolder, DATA_DIR: data, BASE_PATH: '/kinh-te/', NODE_ENV: 'production' });
  expect(built.code, built.output).toBe(0);
  const server = staticServer(outFolder, '/kinh-te/');
  const port = await listen(server, 0, '127.0.0.1');
  const site = `http://127.0.0.1:${port}/kinh-te/`;
  const browser = await startBrowser();
  const { page, complaints } = await openPage(browser, site);
  await visit(page, site);
  await page.getByRole('link', { name: /Xem chi tiết: Công nghiệp/u }).click();
  await page.waitForURL(`${site}ly-nhan/industrial-output/`);
  await page.getByRole('heading', { level: 1, name: /37,4%/u }).waitFor();
  await page.reload();
  await page.getByLabel('Đơn vị').selectOption('nghe-an');
  await page.waitForURL(`${site}nghe-an/`);
  await page.getByRole('heading', { level: 1, name: /Hết tháng 12/u }).waitFor();
  expect(complaints).toEqual([]);
  await browser.close();
  server.closeAllConnections();
  server.close();
}, 240_000);
