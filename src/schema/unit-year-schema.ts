import * as v from 'valibot';
import { bounds, figureStatuses, growthBases, measures, planKinds } from '../domain/figure/measure.ts';
import { unitsOfMeasure } from '../domain/figure/unit-of-measure.ts';
import { addressSchema, amountSchema, daySchema, periodSchema, reportIdSchema } from './scalar-schema.ts';
import { localizedSchema, textSchema } from './text-schema.ts';

const decimalsSchema = v.pipe(v.number(), v.integer('decimals-range'), v.minValue(0, 'decimals-range'), v.maxValue(9, 'decimals-range'));

const figureSchema = v.strictObject({
  indicator: v.string(),
  period: periodSchema,
  measure: v.picklist(measures),
  basis: v.exactOptional(v.picklist(growthBases)),
  plan: v.exactOptional(v.picklist(planKinds)),
  value: amountSchema,
  decimals: v.exactOptional(decimalsSchema),
  unitOfMeasure: v.exactOptional(v.picklist(unitsOfMeasure)),
  bound: v.exactOptional(v.picklist(bounds)),
  status: v.exactOptional(v.picklist(figureStatuses)),
  correction: v.exactOptional(v.strictObject({ value: amountSchema, reason: localizedSchema(500) })),
});
export type FigureEntry = v.InferOutput<typeof figureSchema>;

const planSchema = v.strictObject({
  indicator: v.string(),
  kind: v.exactOptional(v.picklist(planKinds)),
  value: v.pipe(amountSchema, v.gtValue(0, 'plan-positive')),
  decimals: v.exactOptional(decimalsSchema),
  unitOfMeasure: v.exactOptional(v.picklist(unitsOfMeasure)),
  bound: v.exactOptional(v.picklist(bounds)),
  report: v.string(),
});

const taskSchema = v.strictObject({
  field: v.exactOptional(localizedSchema(120)),
  text: localizedSchema(1000),
  responsible: v.exactOptional(localizedSchema(200)),
  due: v.exactOptional(daySchema),
  state: v.exactOptional(v.picklist(['open', 'done', 'late'])),
  indicator: v.exactOptional(v.string()),
});

export const reportSchema = v.strictObject({
  id: reportIdSchema,
  period: periodSchema,
  publishedOn: v.exactOptional(daySchema),
  title: textSchema(300),
  publisher: textSchema(200),
  url: v.exactOptional(addressSchema),
  secondary: v.exactOptional(v.boolean()),
  figures: v.array(figureSchema),
  notes: v.exactOptional(localizedSchema(5000)),
  tasks: v.exactOptional(v.array(taskSchema)),
});
export type ReportEntry = v.InferOutput<typeof reportSchema>;

/** `data/<unit>/<year>.json`, dataset format version 1. */
export const unitYearSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  formatVersion: v.literal(1),
  unit: v.string(),
  year: v.number(),
  plans: v.exactOptional(v.array(planSchema)),
  reports: v.array(reportSchema),
});
export type UnitYearFile = v.InferOutput<typeof unitYearSchema>;
