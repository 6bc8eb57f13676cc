import { loadCatalog } from '../../data/load-catalog.ts';
import type { ReadTextResult } from '../../data/read-text.ts';
import { fsText } from '../fs-text.ts';

/** Every file that a data folder's catalog names, as read; renderers have no files of their own. */
export async function readDataTexts(dataFolder: string): Promise<Readonly<Record<string, ReadTextResult>>> {
  const readText = fsText(dataFolder);
  const catalog = await loadCatalog(readText);
  const files = ['catalog.json', ...(catalog.ok ? catalog.value.units.flatMap((unit) => unit.years.map((year) => `${unit.id}/${year}.json`)) : [])];
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readText(file)] as const)));
}
