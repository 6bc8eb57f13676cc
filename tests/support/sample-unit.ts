import { readFileSync } from 'node:fs';

interface CatalogText {
  readonly units: readonly { readonly id: string; readonly sample?: boolean }[];
}

/** Id of the unit with invented, complete data. */
export function sampleUnit(): string {
  const catalog: CatalogText = JSON.parse(readFileSync('data/catalog.json', 'utf8'));
  const sample = catalog.units.find((unit) => unit.sample === true);
  if (sample === undefined) throw new Error('data/catalog.json has no sample unit');
  return sample.id;
}
