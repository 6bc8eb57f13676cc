import * as v from 'valibot';
import { aggregations, directions, profiles } from '../domain/figure/indicator.ts';
import { unitLevels } from '../domain/figure/unit.ts';
import { unitsOfMeasure } from '../domain/figure/unit-of-measure.ts';
import { daySchema, idSchema } from './scalar-schema.ts';
import { localizedSchema, textSchema } from './text-schema.ts';

const namesSchema = v.strictObject({ vi: v.array(textSchema(200)), en: v.exactOptional(v.array(textSchema(200))) });

const indicatorSchema = v.strictObject({
  id: idSchema,
  name: localizedSchema(200),
  shortName: localizedSchema(60),
  unitOfMeasure: v.picklist(unitsOfMeasure),
  aggregation: v.picklist(aggregations),
  direction: v.picklist(directions),
  decimals: v.pipe(v.number(), v.integer('decimals-range'), v.minValue(0, 'decimals-range'), v.maxValue(6, 'decimals-range')),
  profile: v.exactOptional(v.picklist(profiles)),
  /** `ceiling`: the plan is money that may be spent, not a result to reach. */
  plan: v.exactOptional(v.picklist(['target', 'ceiling'])),
  aliases: v.exactOptional(namesSchema),
  lookAlikes: v.exactOptional(namesSchema),
  definition: localizedSchema(2000),
});

const unitSchema = v.strictObject({
  id: idSchema,
  name: localizedSchema(120),
  level: v.picklist(unitLevels),
  parent: v.exactOptional(idSchema),
  validFrom: v.exactOptional(daySchema),
  validTo: v.exactOptional(daySchema),
  years: v.array(v.pipe(v.number(), v.integer('year-range'), v.minValue(1900, 'year-range'), v.maxValue(2199, 'year-range'))),
  sample: v.exactOptional(v.boolean()),
});

/** `data/catalog.json`, dataset format version 1. */
export const catalogSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  formatVersion: v.literal(1),
  defaultUnit: v.string(),
  indicators: v.array(indicatorSchema),
  units: v.array(unitSchema),
});
export type CatalogFile = v.InferOutput<typeof catalogSchema>;
