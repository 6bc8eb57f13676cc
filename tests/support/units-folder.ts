import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface CatalogText {
  readonly defaultUnit: string;
  readonly units: readonly { readonly id: string; readonly parent?: string }[];
}

/** A new data folder of some committed units alone, so that a site of it is soon built; the first becomes the default. Whoever asks removes it. */
export function unitsFolder(ids: readonly string[]): string {
  mkdirSync('node_modules/.cache', { recursive: true });
  const folder = mkdtempSync(join(process.cwd(), 'node_modules/.cache/units-'));
  const catalog: CatalogText = JSON.parse(readFileSync('data/catalog.json', 'utf8'));
  const units = catalog.units.filter(({ id }) => ids.includes(id)).map(({ parent, ...unit }) => (parent !== undefined && ids.includes(parent) ? { ...unit, parent } : unit));
  writeFileSync(join(folder, 'catalog.json'), JSON.stringify({ ...catalog, defaultUnit: ids[0], units }));
  for (const id of ids) cpSync(join('data', id), join(folder, id), { recursive: true });
  return folder;
}
