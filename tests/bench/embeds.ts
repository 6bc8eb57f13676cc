import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { runRenderer } from '../../src/cli/build/run-renderer.ts';
import { listen } from '../../src/cli/serve/listen.ts';
import { staticServer } from '../../src/cli/serve/static-server.ts';
import { embedCharts } from '../../src/url/embed-chart.ts';
import { startBrowser } from '../support/browser-pages.ts';
import { median, noisy, spread } from './median.ts';
import { visitCold } from './visit-cold.ts';

/** One figure of the public charts against what it may be; `within` is left out for times, which judge a quiet machine only. */
export interface EmbedLine {
  readonly text: string;
  readonly within?: boolean;
}

const limit = { page: 8 * 1024, resizer: 1024, paint: 1.15, fewer: 15 } as const;
const runs = 11;

/**
 * Public charts as a reader of another site meets them: bytes, requests and script of each kind and of the largest; time to the first paint (words and drawing are one document)
 * against a plain page with the same drawing, and bytes against a page that draws the chart by script; what drawing a chart costs at build.
 */
export async function benchEmbeds(folder: string): Promise<readonly EmbedLine[]> {
  // Inside the project: a built script finds its packages only there.
  await mkdir('node_modules/.cache', { recursive: true });
  const temporary = await mkdtemp(resolve('node_modules/.cache/bench-embeds-'));
  const servers: Server[] = [];
  const serve = async (root: string): Promise<string> => {
    const server = staticServer(root, '/');
    servers.push(server);
    return `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`;
  };
  const browser = await startBrowser();
  try {
    const pages = latestPages(folder);
    const place = placeOfDefault(folder);
    const naiveFolder = join(temporary, 'naive');
    await build({ configFile: false, root: join(import.meta.dirname, 'naive-page'), logLevel: 'error', build: { outDir: naiveFolder, emptyOutDir: true, chunkSizeWarningLimit: 2000 } });
    await mkdir(join(temporary, 'plain'));
    await writeFile(join(temporary, 'plain/index.html'), plainPage(readFileSync(join(folder, place, 'cumulative/chart.svg'), 'utf8')));
    const site = await serve(folder);
    const own = `${site}${place}/cumulative/`;
    const naive = await serve(naiveFolder);
    return [
      ...(await sizes(browser, site, [...embedCharts.map((chart) => `${place}/${chart}/`), pages.largest])),
      { text: `embed: median of ${pages.count} latest pages: ${kilobytes(pages.median)} brotli` },
      ...resizer(folder),
      await againstNaive(browser, own, naive),
      ...(await times(browser, { own, plain: await serve(join(temporary, 'plain')), naive })),
      ...(await drawing(join(temporary, 'drawing'))),
    ];
  } finally {
    await browser.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
    await rm(temporary, { recursive: true, force: true });
  }
}

/** The largest of the pages with the latest figures, in any language, as the server packs them. */
function latestPages(folder: string): { readonly count: number; readonly median: number; readonly largest: string } {
  const files = ['embed', 'en/embed'].flatMap((root) => readdirSync(join(folder, root), { recursive: true, encoding: 'utf8' }).map((file) => `${root}/${file.replaceAll('\\', '/')}`)).filter((file) => /embed\/[^/]+\/[^/]+\/[^/]+\/index\.html$/u.test(file));
  const packed = files.map((file) => ({ file, bytes: brotliSize(readFileSync(join(folder, file))) })).toSorted((a, b) => b.bytes - a.bytes);
  const [first] = packed;
  if (first === undefined) throw new Error(`${folder} has no public chart; build the whole site first`);
  return { count: packed.length, median: median(packed.map(({ bytes }) => bytes)), largest: first.file.replace(/index\.html$/u, '') };
}

/** Where the charts of the default unit's first indicator stand. */
function placeOfDefault(folder: string): string {
  const catalog: { readonly defaultUnit: string; readonly indicators: readonly { readonly id: string }[] } = JSON.parse(readFileSync(join(folder, 'data/catalog.json'), 'utf8'));
  const indicator = catalog.indicators.find(({ id }) => existsSync(join(folder, 'embed', catalog.defaultUnit, id)));
  if (indicator === undefined) throw new Error(`${folder} has no public chart of ${catalog.defaultUnit}`);
  return `embed/${catalog.defaultUnit}/${indicator.id}`;
}

async function sizes(browser: Browser, site: string, paths: readonly string[]): Promise<readonly EmbedLine[]> {
  const lines: EmbedLine[] = [];
  for (const path of paths) {
    const { bytes, requests, script } = await visitCold(browser, site + path, false);
    lines.push(
      { text: `${path}: ${kilobytes(bytes)} sent of ${kilobytes(limit.page)} (${(bytes / limit.page).toFixed(2)})`, within: bytes <= limit.page },
      { text: `${path}: ${requests} request of 1, ${script} bytes of script of 0`, within: requests === 1 && script === 0 },
    );
  }
  return lines;
}

function resizer(folder: string): readonly EmbedLine[] {
  const bytes = brotliSize(readFileSync(join(folder, 'embed.js')));
  return [{ text: `embed.js: ${bytes} bytes of ${limit.resizer} brotli (${(bytes / limit.resizer).toFixed(2)})`, within: bytes <= limit.resizer }];
}

async function againstNaive(browser: Browser, own: string, naive: string): Promise<EmbedLine> {
  const [mine, other] = [await visitCold(browser, own, false), await visitCold(browser, naive, false)];
  const fewer = other.bytes / mine.bytes;
  return { text: `embed against React and Recharts: ${kilobytes(mine.bytes)} against ${kilobytes(other.bytes)}, ${fewer.toFixed(1)} x fewer of at least ${limit.fewer} (script ${kilobytes(other.script)}, ${other.requests} requests)`, within: fewer >= limit.fewer };
}

async function times(browser: Browser, pages: { readonly own: string; readonly plain: string; readonly naive: string }): Promise<readonly EmbedLine[]> {
  const lines: EmbedLine[] = [];
  for (const { name, slow } of [{ name: 'this machine', slow: false }, { name: 'Slow 4G, processor 4x slower', slow: true }]) {
    const own: number[] = [];
    const plain: number[] = [];
    const naive: number[] = [];
    for (let run = 0; run <= runs; run += 1) {
      for (const [address, into] of [[pages.own, own], [pages.plain, plain], [pages.naive, naive]] as const) {
        const { painted } = await visitCold(browser, address, slow);
        // The first round warms the server and the browser.
        if (run > 0) into.push(painted);
      }
    }
    lines.push(
      { text: `embed painted, ${name}: ${median(own).toFixed(0)} ms, ${(median(own) / median(plain)).toFixed(2)} x a plain page with the same drawing, of ${limit.paint} (median of ${runs})${remark(own, plain)}` },
      { text: `embed painted, ${name}: ${(median(own) / median(naive)).toFixed(2)} x the page of React and Recharts (${median(naive).toFixed(0)} ms)${remark(own, naive)}` },
    );
  }
  return lines;
}

/** How charts are drawn at build, timed in a process of its own. */
async function drawing(outDir: string): Promise<readonly EmbedLine[]> {
  await build({ logLevel: 'error', build: { ssr: 'tests/bench/drawing-cost.tsx', outDir, emptyOutDir: true, copyPublicDir: false, manifest: false } });
  const { charts, few, many }: { readonly charts: number; readonly few: readonly number[]; readonly many: readonly number[] } = JSON.parse(await runRenderer(join(outDir, 'drawing-cost.js'), ''));
  return [{ text: `drawing a chart at build: ${(median(few) / charts).toFixed(1)} ms on one core; ${2 * charts} take ${(median(many) / median(few)).toFixed(2)} x the time of ${charts} (linear: 2)${remark(few, many)}` }];
}

function remark(...measured: readonly (readonly number[])[]): string {
  const widest = Math.max(...measured.map(spread));
  return widest > noisy ? `, noisy: the middle half of runs spreads over ${Math.round(widest * 100)}% of the median` : '';
}

/** What one would write by hand around the drawing. */
function plainPage(svg: string): string {
  const title = /<title>([^<]*)<\/title>/u.exec(svg)?.[1] ?? '';
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="icon" href="data:,"><style>body{margin:0}svg{display:block;width:100%;height:auto}</style></head><body>${svg}</body></html>`;
}

/** As the server of this project packs. */
function brotliSize(body: Buffer): number {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
