import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { readDataTexts } from './read-data-texts.ts';
import { runRenderer } from './run-renderer.ts';

/** The project's own folder: the renderer is built from its sources. */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const styleFiles = ['src/ui/tokens.css', 'src/entries/app/app.css', 'src/charts/charts.css', 'src/features/briefing/briefing.css'] as const;

/** Writes the briefing of a unit at a period as one HTML file that needs no network; the file is replaced only once it is whole. Resolves to its size in bytes. */
export async function writeBriefingFile(request: { readonly unitId: string; readonly period: string; readonly language: string; readonly dataFolder: string; readonly outFile: string }): Promise<number> {
  const { dataFolder, outFile, ...rest } = request;
  process.env['NODE_ENV'] = 'production';
  const rendererFolder = join(root, 'node_modules/.cache/tien-do', `briefing-${process.pid}`);
  const unfinished = `${outFile}.${process.pid}.part`;
  try {
    await build({ root, logLevel: 'warn', build: { ssr: 'src/entries/prerender/briefing-file.tsx', outDir: rendererFolder, emptyOutDir: true, copyPublicDir: false } });
    const html = await runRenderer(join(rendererFolder, 'briefing-file.js'), JSON.stringify({ ...rest, styles: await styles(), texts: await readDataTexts(dataFolder) }));
    await writeFile(unfinished, html);
    await rename(unfinished, outFile);
    return Buffer.byteLength(html);
  } finally {
    await rm(rendererFolder, { recursive: true, force: true });
    await rm(unfinished, { force: true });
  }
}

/** The styles with the text's fonts inside; columns of figures make do with the text's digits, which halves the file. */
async function styles(): Promise<string> {
  const require = createRequire(import.meta.url);
  const fonts = (await readFile(join(root, 'src/ui/fonts.css'), 'utf8')).replaceAll('font-display: optional', 'font-display: swap');
  const faces = [...fonts.matchAll(/@font-face\s*\{[^}]*\}/gu)].map(([face]) => face).filter((face) => face.includes('"Be Vietnam Pro"'));
  const inlined = await Promise.all(faces.map(async (face) => {
    const file = /url\("([^"]+)"\)/u.exec(face)?.[1];
    if (file === undefined) return face;
    const bytes = await readFile(require.resolve(file));
    return face.replace(`url("${file}")`, () => `url("data:font/woff2;base64,${bytes.toString('base64')}")`);
  }));
  const sheets = await Promise.all(styleFiles.map(async (file) => readFile(join(root, file), 'utf8')));
  return [...inlined, ...sheets].join('\n').replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/\n\s*/gu, '\n');
}
