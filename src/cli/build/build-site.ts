import { spawn } from 'node:child_process';
import { cp, lstat, mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build } from 'vite';
import { loadCatalog } from '../../data/load-catalog.ts';
import type { ReadTextResult } from '../../data/read-text.ts';
import { checkFolder } from '../check.ts';
import { fsText } from '../fs-text.ts';
import type { BuildOptions } from './build-options.ts';
import { writeEmbedScripts } from './write-embed-scripts.ts';

/** Builds the whole static site into `outFolder`; resolves to the number of problems in the data, each of which was told. */
export async function buildSite(options: BuildOptions): Promise<number> {
  const { root, outFolder, dataFolder, base } = options;
  // Whatever this process runs as, what readers get is the production build.
  process.env['NODE_ENV'] = 'production';
  const { problems } = await checkFolder(dataFolder);
  const shown = relative(root, dataFolder);
  for (const { file, line, column, rule, message } of problems) process.stderr.write(`${join(shown, file)}:${line}:${column}: ${rule}: ${message.en}\n`);
  const workFolder = join(root, 'node_modules/.cache/tien-do');
  const rendererFolder = join(workFolder, `renderer-${process.pid}`);
  try {
    await build({ root, base, logLevel: 'warn', build: { outDir: outFolder, emptyOutDir: true, chunkSizeWarningLimit: 1000 } });
    await build({ root, base, logLevel: 'warn', build: { ssr: true, rollupOptions: { input: ['src/entries/prerender/main.ts', 'src/entries/prerender/embeds.ts'] }, outDir: rendererFolder, emptyOutDir: true, copyPublicDir: false } });
    await writeEmbedScripts(options);
    await mkdir(join(outFolder, 'data'), { recursive: true });
    // Links could lead out of the folder; only files and folders are published.
    await cp(dataFolder, join(outFolder, 'data'), { recursive: true, filter: async (file) => !/(?:^|[\\/])\./u.test(relative(dataFolder, file)) && !(await lstat(file)).isSymbolicLink() });
    const job = JSON.stringify({ outFolder, base, origin: options.origin, today: options.today, cacheFolder: join(workFolder, 'images'), texts: await readAll(dataFolder) });
    for (const script of ['main.js', 'embeds.js']) process.stdout.write(`${relative(root, outFolder)}: ${(await render(join(rendererFolder, script), job)).trim()}\n`);
  } finally {
    await rm(rendererFolder, { recursive: true, force: true });
  }
  if (problems.length > 0) process.stderr.write(`\nThe data have ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} (above). Pages of units with problems show them instead of figures; all others are whole.\n`);
  return problems.length;
}

/** Every file that the catalog names, as read; the renderer has no files of its own. */
async function readAll(dataFolder: string): Promise<Readonly<Record<string, ReadTextResult>>> {
  const readText = fsText(dataFolder);
  const catalog = await loadCatalog(readText);
  const files = ['catalog.json', ...(catalog.ok ? catalog.value.units.flatMap((unit) => unit.years.map((year) => `${unit.id}/${year}.json`)) : [])];
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readText(file)] as const)));
}

async function render(script: string, job: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(Buffer.concat(chunks).toString('utf8'));
      else reject(new Error(`the pages could not be written (renderer ended with ${code ?? 'a signal'})`));
    });
    // A renderer that stops early is told by how it ended, not by its closed input.
    child.stdin.on('error', () => {});
    child.stdin.end(job);
  });
}
