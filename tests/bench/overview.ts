import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { listen } from '../../src/cli/serve/listen.ts';
import { staticServer } from '../../src/cli/serve/static-server.ts';
import { startBrowser } from '../support/browser-pages.ts';
import { median } from './median.ts';

/** One figure of a bench: what was measured, against what it may be. */
export interface BenchLine {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
}

interface Painted {
  readonly largest: number;
  readonly shift: number;
  readonly said: number;
}

/** Bytes that one initial congestion window carries (ten packets of 1460). */
const firstWindow = 14.6 * 1000;
const runs = 7;

/**
 * The overview as a reader on a slow phone meets it: bytes of the document that already shows gauges and charts, layout shift, console output, and the largest paint on Slow 4G (150 ms,
 * 1.6 Mbps) with a processor four times slower, as a ratio to the same document without any script, measured by turns in the same browser.
 */
export async function benchOverview(folder: string): Promise<readonly BenchLine[]> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const still = padded(html.replaceAll(/<script\b(?![^>]*ld\+json)[\s\S]*?<\/script>|<link rel="modulepreload"[^>]*>|<link rel="preload" as="fetch"[^>]*>/gu, ''), html.length);
  const servers = [staticServer(folder, '/'), stillServer(still, folder)] as const;
  const [page, plain] = await Promise.all(servers.map(async (server) => `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`));
  const browser = await startBrowser();
  try {
    const charts = await chartsOfDocument(browser, page ?? '');
    const own: Painted[] = [];
    const other: Painted[] = [];
    for (let run = 0; run < runs; run += 1) {
      own.push(await paint(browser, page ?? ''));
      other.push(await paint(browser, plain ?? ''));
    }
    return [
      { name: 'overview: document with gauges and charts', value: brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length, limit: firstWindow, unit: 'bytes of brotli' },
      { name: 'overview: charts that the document alone does not show', value: charts.expected - charts.seen, limit: 0, unit: `of ${charts.expected}` },
      { name: 'overview: layout shift, worst run', value: Math.max(...own.map(({ shift }) => shift)), limit: 0.001, unit: '' },
      { name: 'overview: console lines', value: own.reduce((sum, { said }) => sum + said, 0), limit: 0, unit: '' },
      { name: 'overview: largest paint, Slow 4G and a slow processor', value: median(own.map(({ largest }) => largest)) / median(other.map(({ largest }) => largest)), limit: 1.25, unit: `× the same page without script (${Math.round(median(own.map(({ largest }) => largest)))} ms)` },
    ];
  } finally {
    await browser.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  }
}

/** The still page at "/", everything else as the site has it. */
function stillServer(html: string, folder: string): Server {
  const files = staticServer(folder, '/');
  const body = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  return createServer((request, response) => {
    if (request.url === '/') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br', 'content-length': body.length }).end(body);
    else files.emit('request', request, response);
  });
}

/** As long as the page it stands for. */
function padded(html: string, length: number): string {
  return html.replace('</body>', () => `<!--${'.'.repeat(Math.max(0, length - html.length - 7))}--></body>`);
}

/** How many chart places there are, and in how many a picture is seen when the document is all that arrives. */
async function chartsOfDocument(browser: Browser, address: string): Promise<{ readonly expected: number; readonly seen: number }> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.route('**/*', async (route) => (route.request().resourceType() === 'document' ? route.continue() : route.abort()));
  await page.goto(address);
  const result = await page.evaluate(() => {
    const places = [...document.querySelectorAll('.td-painted, .board-gauge')];
    const seen = places.filter((place) => {
      const drawing = [...place.querySelectorAll('svg')].find((svg) => svg.getBoundingClientRect().height > 20);
      return drawing !== undefined && [...drawing.querySelectorAll('path, rect')].some((shape) => shape.getBoundingClientRect().width > 20);
    });
    return { expected: places.length, seen: seen.length };
  });
  await context.close();
  if (result.expected === 0) throw new Error('the overview has no place for a chart');
  return result;
}

async function paint(browser: Browser, address: string): Promise<Painted> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  let said = 0;
  page.on('console', () => {
    said += 1;
  });
  page.on('pageerror', () => {
    said += 1;
  });
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript('window.painted = { largest: 0, shift: 0 }; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.painted.largest = entry.startTime; }).observe({ type: "largest-contentful-paint", buffered: true }); new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.painted.shift += entry.value; }).observe({ type: "layout-shift", buffered: true });');
  await page.goto(address, { waitUntil: 'networkidle', timeout: 60_000 });
  await page.evaluate(async () => document.fonts.ready);
  const { largest, shift }: { readonly largest: number; readonly shift: number } = JSON.parse(await page.evaluate('JSON.stringify(window.painted)'));
  await context.close();
  if (largest === 0) throw new Error(`${address} told no largest paint`);
  return { largest, shift, said };
}
