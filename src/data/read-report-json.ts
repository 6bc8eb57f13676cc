import { array, safeParse } from 'valibot';
import { issueProblem } from '../schema/issue-problem.ts';
import { located, syntaxProblems } from '../schema/locate.ts';
import type { Path, Problem } from '../schema/problem.ts';
import { reportSchema, type ReportEntry } from '../schema/unit-year-schema.ts';
import { unknownKeys } from '../schema/unknown-keys.ts';

export type ReportJson = { readonly ok: true; readonly reports: readonly ReportEntry[] } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Keys by which an extraction points into its text; the dataset does not keep them. */
const places = new Set(['text', 'start', 'end']);

/**
 * Reads reports written as JSON: a dataset file, a list of reports, one report, or what `tiendo extract` prints. `complete` adds what the
 * text leaves out and the caller knows (id, title). Every problem has its place in the text.
 */
export function readReportJson(text: string, complete: (report: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>): ReportJson {
  const syntax = syntaxProblems('', text);
  if (syntax.length > 0) return { ok: false, problems: syntax };
  const json: unknown = JSON.parse(text);
  const [path, list] = reportsIn(json);
  const reports = list.map((report) => (isRecord(report) ? withoutPlaces(complete(report)) : report));
  const result = safeParse(array(reportSchema), reports);
  if (result.success) return { ok: true, reports: result.output };
  const problems = [...result.issues.filter(({ type, expected }) => type !== 'strict_object' || expected !== 'never').map(issueProblem), ...unknownKeys(array(reportSchema), reports)];
  return { ok: false, problems: located('', text, problems.map((problem) => ({ ...problem, path: path === undefined ? problem.path.slice(1) : [...path, ...problem.path] }))) };
}

/** The reports and where they stand; no path where the text is one report. */
function reportsIn(json: unknown): readonly [Path | undefined, readonly unknown[]] {
  if (Array.isArray(json)) return [[], json];
  if (isRecord(json) && Array.isArray(json['reports'])) return [['reports'], json['reports']];
  return [undefined, [json]];
}

function withoutPlaces(report: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { unrecognised: _unrecognised, ...rest } = report;
  const figures = rest['figures'];
  if (!Array.isArray(figures)) return rest;
  return { ...rest, figures: figures.map((figure: unknown) => (isRecord(figure) ? Object.fromEntries(Object.entries(figure).filter(([key]) => !places.has(key))) : figure)) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
