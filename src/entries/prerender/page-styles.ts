import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../../url/address.ts';

/**
 * Link elements for the stylesheets that belong to a page alone. They come with the page's script, which is loaded when asked for; a page written beforehand
 * must have them in its head, or it would first be drawn without. A stylesheet carries the name of the script that imports it ("compare-page-….css").
 */
export function pageStyles(page: Page, outFolder: string, base: string): string {
  return readdirSync(join(outFolder, 'assets'))
    .filter((file) => file.startsWith(`${page.kind}-page-`) && file.endsWith('.css'))
    .map((file) => `<link rel="stylesheet" crossorigin href="${base}assets/${file}">`)
    .join('\n    ');
}
