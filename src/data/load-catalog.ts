import type { Catalog } from '../domain/figure/catalog.ts';
import { catalogRules } from '../schema/catalog-rules.ts';
import { catalogSchema, type CatalogFile } from '../schema/catalog-schema.ts';
import type { Loaded } from './loaded.ts';
import { failed, readDataset } from './read-dataset.ts';
import type { ReadText } from './read-text.ts';

/** Reads `catalog.json` through the port. */
export async function loadCatalog(readText: ReadText): Promise<Loaded<Catalog>> {
  const read = await readDataset(readText, 'catalog.json', catalogSchema);
  if (!read.ok) return read;
  const problems = catalogRules(read.value.value);
  if (problems.length > 0) return failed(read.value.file, read.value.text, problems);
  return { ok: true, value: toCatalog(read.value.value) };
}

function toCatalog(file: CatalogFile): Catalog {
  return {
    defaultUnitId: file.defaultUnit,
    indicators: file.indicators.map(({ plan, aliases, lookAlikes, ...indicator }) => ({ ...indicator, planIsCeiling: plan === 'ceiling', aliases: aliases?.vi ?? [], lookAlikes: lookAlikes?.vi ?? [] })),
    units: file.units.map(({ sample, ...unit }) => ({ ...unit, sample: sample ?? false })),
  };
}
