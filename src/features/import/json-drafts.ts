import { safeParse } from 'valibot';
import { printedDecimals } from '../../domain/figure/printed-decimals.ts';
import type { DraftReport } from '../../report/read-file/draft-report.ts';
import { unitYearSchema } from '../../schema/unit-year-schema.ts';

/**
 * The reports that a JSON file states: a data file, one report, or a list of them; `undefined` where it is none of these. `unit` is the one
 * that is written for: a data file of another unit is none.
 */
export function jsonReports(value: unknown, unit: string): readonly DraftReport[] | undefined {
  const isObject = (item: unknown): item is object => typeof item === 'object' && item !== null && !Array.isArray(item);
  const reports = Array.isArray(value) ? value : isObject(value) && 'reports' in value ? value.reports : [value];
  if (isObject(value) && 'unit' in value && value.unit !== unit) return undefined;
  const parsed = safeParse(unitYearSchema, { formatVersion: 1, unit, year: 2000, reports });
  if (!parsed.success || parsed.output.reports.length === 0) return undefined;
  return parsed.output.reports.map(({ figures, notes: _notes, tasks: _tasks, secondary: _secondary, ...report }) => ({ ...report, figures: figures.map(({ decimals, correction: _correction, ...figure }) => ({ ...figure, decimals: decimals ?? printedDecimals(figure.value), cell: '' })) }));
}
