import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '../../url/address.ts';

interface ManifestChunk {
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** Stylesheets of the built site by page. */
export interface PageStyles {
  /** Files below the site's folder, in the order in which the page loads them. */
  readonly filesOf: (kind: Page['kind']) => readonly string[];
  readonly textOf: (files: readonly string[]) => string;
  /** Every face of the site's fonts; a page says them itself. */
  readonly fontFaces: string;
}

/** Reads from the bundler's manifest which stylesheets the application and each lazily loaded page bring along. */
export async function pageStyles(outFolder: string): Promise<PageStyles> {
  const manifest: Readonly<Record<string, ManifestChunk>> = JSON.parse(await readFile(join(outFolder, '.vite/manifest.json'), 'utf8'));
  const texts = new Map<string, string>();
  const faces: string[] = [];
  for (const file of new Set(Object.values(manifest).flatMap((chunk) => chunk.css ?? []))) {
    // Said again by a stylesheet that comes later, a face would be loaded anew and text would change under the reader's eyes.
    const text = (await readFile(join(outFolder, file), 'utf8')).replaceAll(/@font-face\{[^}]*\}/gu, (face) => {
      faces.push(face);
      return '';
    });
    await writeFile(join(outFolder, file), text);
    texts.set(file, text);
  }
  const collect = (name: string, files: Set<string>, seen: Set<string>): void => {
    const chunk = manifest[name];
    if (chunk === undefined || seen.has(name)) return;
    seen.add(name);
    for (const imported of chunk.imports ?? []) collect(imported, files, seen);
    for (const file of chunk.css ?? []) files.add(file);
  };
  return {
    filesOf: (kind) => {
      const files = new Set<string>();
      const seen = new Set<string>();
      collect('index.html', files, seen);
      collect(`src/features/${kind}/${kind}-page.tsx`, files, seen);
      return [...files];
    },
    textOf: (files) => files.map((file) => texts.get(file) ?? '').join(''),
    fontFaces: faces.join(''),
  };
}
