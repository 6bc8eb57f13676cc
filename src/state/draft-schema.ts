import * as v from 'valibot';
import type { ReportDraft } from '../domain/draft/report-draft.ts';
import { bounds, figureStatuses, growthBases, measures, planKinds } from '../domain/figure/measure.ts';
import { unitsOfMeasure } from '../domain/figure/unit-of-measure.ts';
import { isPeriod } from '../domain/period/period.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const period = v.pipe(v.string(), v.guard(isPeriod));
const localized = v.object({ vi: v.string(), en: v.exactOptional(v.string()) });

const draftSchema = v.object({
  id: v.string(),
  unitId: v.string(),
  text: v.string(),
  isTable: v.exactOptional(v.boolean()),
  period: v.exactOptional(period),
  publishedOn: v.exactOptional(v.string()),
  title: v.string(),
  publisher: v.string(),
  url: v.string(),
  isRead: v.boolean(),
  figures: v.array(v.object({
    id: v.string(),
    indicator: v.string(),
    period,
    measure: v.picklist(measures),
    basis: v.exactOptional(v.picklist(growthBases)),
    plan: v.exactOptional(v.picklist(planKinds)),
    value: v.pipe(v.number(), v.finite()),
    decimals: v.exactOptional(v.number()),
    unitOfMeasure: v.exactOptional(v.picklist(unitsOfMeasure)),
    bound: v.exactOptional(v.picklist(bounds)),
    status: v.exactOptional(v.picklist(figureStatuses)),
    correction: v.exactOptional(v.object({ value: v.number(), reason: localized })),
    start: v.exactOptional(offset),
    end: v.exactOptional(offset),
    rejected: v.boolean(),
    edited: v.boolean(),
  })),
  unrecognised: v.array(v.object({ start: offset, end: offset })),
  accepted: v.array(v.string()),
});

/** Drafts as they were kept on the reader's machine; what has another shape is left out, never half read. */
export function keptDrafts(kept: unknown): readonly ReportDraft[] {
  if (typeof kept !== 'object' || kept === null || !('drafts' in kept) || !Array.isArray(kept.drafts)) return [];
  return kept.drafts.flatMap((draft): readonly ReportDraft[] => {
    const result = v.safeParse(draftSchema, draft);
    return result.success ? [result.output] : [];
  });
}
