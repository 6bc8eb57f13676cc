import { readFileSync } from 'node:fs';

interface CatalogText {
  readonly defaultUnit: string;
  readonly indicators: readonly { readonly id: string }[];
  readonly units: readonly { readonly id: string; readonly sample?: boolean }[];
}

/** Addresses (below the site, without a first slash) of one page of each kind, taken from the data at hand. */
export function pageAddresses(): readonly string[] {
  const catalog: CatalogText = JSON.parse(readFileSync('data/catalog.json', 'utf8'));
  const unit = catalog.defaultUnit;
  const indicator = catalog.indicators[0]?.id ?? '';
  const sample = catalog.units.find((candidate) => candidate.sample === true);
  return ['', 'en/', `${unit}/`, `${unit}/${indicator}/`, `en/${unit}/${indicator}/`, 'about/', 'about/accuracy/', 'embed-builder/', `${unit}/compare/`, `en/${unit}/compare/`, `${unit}/briefing/`, `en/${unit}/briefing/`, `${unit}/import/`, `en/${unit}/import/`, ...(sample === undefined ? [] : [`${sample.id}/`])];
}
