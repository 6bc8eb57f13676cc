import * as v from 'valibot';
import type { Indicator } from '../../../src/domain/figure/indicator.ts';
import { catalogSchema } from '../../../src/schema/catalog-schema.ts';

/** The catalog's indicators, for tests that read reports. */
export function parseJsonCatalog(text: string): readonly Indicator[] {
  return v.parse(catalogSchema, JSON.parse(text)).indicators.map(({ plan, aliases, lookAlikes, ...indicator }) => ({ ...indicator, planIsCeiling: plan === 'ceiling', aliases: aliases?.vi ?? [], lookAlikes: lookAlikes?.vi ?? [] }));
}
