import { cp, lstat, mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build } from 'vite';
import { checkFolder } from '../check.ts';
import type { BuildOptions } from './build-options.ts';
import { readDataTexts } from './read-data-texts.ts';
import { runRenderer } from './run-renderer.ts';
import { writeEmbedScripts } from './write-embed-scripts.ts';

// What the first view needs, in one piece: cut along the lines of later pages it would compress worse, by a twentieth. Not for the renderer, whose entry waits
// for the pages it imports: in one piece with them it would wait for itself.
const firstView = { name: 'first-view', tags: ['$initial' as const], priority: 1 };

// The overview draws both kinds of its charts, so they come in one piece too; what other pages share of them stays apart.
const overviewCharts = { name: 'overview-charts', test: /[\\/]charts[\\/]view[\\/](?:cumulative-(?:chart|labels|layout)|month-(?:chart|blocks))\.tsx?$|[\\/]node_modules[\\/]recharts[\\/]/u };

// What a script of charts needs is fetched along with it; lists of the small parts of every other page would be a part of the first script that few readers use.
const modulePreload = { polyfill: false, resolveDependencies: (file: string, needed: string[], { hostType }: { readonly hostType: 'html' | 'js' }): string[] => (hostType === 'html' || file.includes(overviewCharts.name) ? needed : []) };

/**
 * Builds the whole static site into `outFolder`; resolves to the number of problems in the data, each of which was told. `onPages` hears when every page but the frozen twins of
 * public charts is there.
 */
export async function buildSite(options: BuildOptions, onPages: () => void = () => {}): Promise<number> {
  const { root, outFolder, dataFolder, base } = options;
  // Whatever this process runs as, what readers get is the production build.
  process.env['NODE_ENV'] = 'production';
  const { problems } = await checkFolder(dataFolder);
  const shown = relative(root, dataFolder);
  for (const { file, line, column, rule, message } of problems) process.stderr.write(`${join(shown, file)}:${line}:${column}: ${rule}: ${message.en}\n`);
  const workFolder = join(root, 'node_modules/.cache/tien-do');
  const rendererFolder = join(workFolder, `renderer-${process.pid}`);
  try {
    await build({ root, base, logLevel: 'warn', build: { outDir: outFolder, emptyOutDir: true, chunkSizeWarningLimit: 1000, modulePreload, rolldownOptions: { output: { codeSplitting: { includeDependenciesRecursively: false, groups: [firstView, overviewCharts] } } } } });
    await build({ root, base, logLevel: 'warn', build: { ssr: true, rollupOptions: { input: ['src/entries/prerender/main.ts', 'src/entries/prerender/embeds.ts'] }, outDir: rendererFolder, emptyOutDir: true, copyPublicDir: false, manifest: false } });
    await writeEmbedScripts(options);
    await mkdir(join(outFolder, 'data'), { recursive: true });
    // Links could lead out of the folder; only files and folders are published.
    await cp(dataFolder, join(outFolder, 'data'), { recursive: true, filter: async (file) => !/(?:^|[\\/])\./u.test(relative(dataFolder, file)) && !(await lstat(file)).isSymbolicLink() });
    const job = JSON.stringify({ outFolder, base, origin: options.origin, today: options.today, cacheFolder: join(workFolder, 'images'), texts: await readDataTexts(dataFolder) });
    const run = async (script: string): Promise<void> => void process.stdout.write(`${relative(root, outFolder)}: ${(await runRenderer(join(rendererFolder, script), job)).trim()}\n`);
    // Two processes that read the same and write apart: as soon as the longer of them.
    await Promise.all([run('main.js'), run('embeds.js')]);
    // The renderer has read it; no reader does.
    await rm(join(outFolder, '.vite'), { recursive: true, force: true });
    onPages();
    // Thousands of drawings: without Recharts, whose work on a server is a hundred times theirs.
    const frozenFolder = join(rendererFolder, 'frozen');
    await build({ root, base, logLevel: 'warn', resolve: { alias: { recharts: join(root, 'src/entries/prerender/svg/plain-recharts.tsx') } }, build: { ssr: 'src/entries/prerender/frozen-embeds.ts', outDir: frozenFolder, emptyOutDir: true, copyPublicDir: false } });
    await run('frozen/frozen-embeds.js');
  } finally {
    await rm(rendererFolder, { recursive: true, force: true });
  }
  if (problems.length > 0) process.stderr.write(`\nThe data have ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} (above). Pages of units with problems show them instead of figures; all others are whole.\n`);
  return problems.length;
}
