import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import type { BuildOptions } from './build-options.ts';

/** Writes `embed.js`, which other sites load, and the hidden page that it measures frames with. Plain scripts under names that never change. */
export async function writeEmbedScripts({ root, outFolder }: BuildOptions): Promise<void> {
  await mkdir(join(outFolder, 'embed'), { recursive: true });
  await writeFile(join(outFolder, 'embed.js'), await plainScript(root, 'src/entries/embed/size-frames.ts'));
  const meter = await plainScript(root, 'src/entries/embed/meter.ts');
  await writeFile(join(outFolder, 'embed/meter.html'), `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="robots" content="noindex"><title>Tiến Độ</title><script>${meter.trim()}</script></html>\n`);
}

async function plainScript(root: string, entry: string): Promise<string> {
  const result = await build({ root, configFile: false, logLevel: 'warn', publicDir: false, build: { write: false, target: 'es2022', modulePreload: false, rollupOptions: { input: join(root, entry), output: { format: 'iife' } } } });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${entry} made no script`);
  return chunk.code;
}
