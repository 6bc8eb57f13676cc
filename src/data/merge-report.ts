import { safeParse } from 'valibot';
import { issueProblem } from '../schema/issue-problem.ts';
import { located, syntaxProblems } from '../schema/locate.ts';
import type { PathProblem, Problem } from '../schema/problem.ts';
import { unitYearRules, type IndicatorList, type UnitYearPlace } from '../schema/unit-year-rules.ts';
import { unitYearSchema, type ReportEntry, type UnitYearFile } from '../schema/unit-year-schema.ts';
import { unknownKeys } from '../schema/unknown-keys.ts';
import { formatDataset, type Json } from './format-dataset.ts';
import { insertEntry, insertKey } from './insert-json.ts';
import { figureKey, plainFigure } from './plain-figure.ts';
import type { ReportChange, ReportKey } from './report-change.ts';

export interface MergeInput {
  /** Text of `data/<unit>/<year>.json`; `undefined` where there is no such file yet. */
  readonly text: string | undefined;
  readonly report: ReportEntry;
  readonly place: UnitYearPlace;
  readonly catalog: IndicatorList;
}

/** `changed`: the text is another than before. */
export type Merged =
  | { readonly ok: true; readonly text: string; readonly changed: boolean; readonly changes: readonly ReportChange[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const schemaAddress = '../schema/unit-year.schema.json';
/** Each key a report may still be given, and the key it stands behind. */
const laterKeys: readonly (readonly [ReportKey, string])[] = [['publishedOn', 'period'], ['title', 'period'], ['publisher', 'title'], ['url', 'publisher'], ['secondary', 'publisher'], ['notes', 'figures'], ['tasks', 'notes']];

/**
 * Adds a report, or more figures of a report that is there, to a dataset's text. Nothing that stands there is rewritten, moved or
 * formatted anew: what the report already states otherwise is told in `changes` and stays (a restatement is a report of its own).
 * Merging the same once more changes nothing. Refused, with every problem and its place, when the result would not pass the checks.
 * @example mergeReport({ text: undefined, report, place: { unit: 'a', year: 2024, otherReportIds: new Set() }, catalog }).changed // true
 */
export function mergeReport({ text, report, place, catalog }: MergeInput): Merged {
  const file = `${place.unit}/${place.year}.json`;
  const entry = plainReport(report, catalog);
  const before = text ?? formatDataset({ $schema: schemaAddress, formatVersion: 1, unit: place.unit, year: place.year, reports: [] });
  const parsed = checked(file, before, place, catalog);
  if (!parsed.ok) return parsed;
  const index = parsed.value.reports.findIndex(({ id }) => id === entry.id);
  const there = parsed.value.reports[index];
  const other = there === undefined ? undefined : otherReport(there, entry);
  if (other !== undefined) return { ok: false, problems: located(file, before, [{ ...other, path: ['reports', index] }]) };
  const merged = there === undefined ? addReport(before, parsed.value.reports, entry) : addToReport(before, index, there, entry);
  const after = checked(file, merged.text, place, catalog);
  return after.ok ? { ok: true, text: merged.text, changed: merged.text !== text, changes: merged.changes } : after;
}

interface Step {
  readonly text: string;
  readonly changes: readonly ReportChange[];
}

function addReport(text: string, reports: readonly ReportEntry[], entry: ReportEntry): Step {
  const when = ({ period, publishedOn }: ReportEntry): string => `${period} ${publishedOn ?? 'z'}`;
  const later = reports.findIndex((other) => when(other) > when(entry));
  const added = insertEntry(text, ['reports'], later < 0 ? reports.length : later, toJson(entry)) ?? text;
  return { text: added, changes: [{ kind: 'report-added', reportId: entry.id }, ...entry.figures.map((figure): ReportChange => ({ kind: 'figure-added', reportId: entry.id, figure }))] };
}

function addToReport(text: string, index: number, there: ReportEntry, given: ReportEntry): Step {
  const changes: ReportChange[] = [];
  let written = text;
  let count = there.figures.length;
  for (const figure of given.figures) {
    const same = there.figures.find((other) => figureKey(other) === figureKey(figure));
    if (same === undefined) {
      written = insertEntry(written, ['reports', index, 'figures'], count, toJson(figure)) ?? written;
      count += 1;
      changes.push({ kind: 'figure-added', reportId: given.id, figure });
    } else changes.push(isSame(same, figure) ? { kind: 'figure-same', reportId: given.id, figure } : { kind: 'figure-differs', reportId: given.id, figure: same, given: figure });
  }
  for (const [key, after] of laterKeys) {
    const value = given[key];
    if (value === undefined) continue;
    if (there[key] !== undefined) {
      if (!isSame(there[key], value)) changes.push({ kind: 'key-differs', reportId: given.id, key });
      continue;
    }
    written = insertKey(written, ['reports', index], after, key, toJson(value)) ?? written;
    changes.push({ kind: 'key-added', reportId: given.id, key });
  }
  return { text: written, changes };
}

/** Two reports under one id would mix their figures. */
function otherReport(there: ReportEntry, given: ReportEntry): Omit<PathProblem, 'path'> | undefined {
  const differs = (key: 'period' | 'publishedOn' | 'url'): boolean => there[key] !== undefined && given[key] !== undefined && there[key] !== given[key];
  const key = (['period', 'publishedOn', 'url'] as const).find(differs);
  if (key === undefined) return undefined;
  const was = there[key] ?? '';
  const is = given[key] ?? '';
  return { rule: 'report-id-taken', message: { vi: `mã "${given.id}" đã là của một báo cáo khác (${key}: ${was}, không phải ${is}); hãy đặt mã khác cho báo cáo mới`, en: `the id "${given.id}" belongs to another report (${key}: ${was}, not ${is}); give the new report an id of its own` } };
}

/** Keys in the house order; defaults of figures left out. */
function plainReport(report: ReportEntry, catalog: IndicatorList): ReportEntry {
  const { id, period, publishedOn, title, publisher, url, secondary, figures, notes, tasks } = report;
  const unitOf = (indicator: string) => catalog.indicators.find((item) => item.id === indicator)?.unitOfMeasure;
  return {
    id, period, ...(publishedOn === undefined ? {} : { publishedOn }), title, publisher, ...(url === undefined ? {} : { url }), ...(secondary === undefined ? {} : { secondary }),
    figures: figures.map((figure) => plainFigure(figure, unitOf(figure.indicator))),
    ...(notes === undefined ? {} : { notes }), ...(tasks === undefined ? {} : { tasks }),
  };
}

function checked(file: string, text: string, place: UnitYearPlace, catalog: IndicatorList): { readonly ok: true; readonly value: UnitYearFile } | { readonly ok: false; readonly problems: readonly Problem[] } {
  const syntax = syntaxProblems(file, text);
  if (syntax.length > 0) return { ok: false, problems: syntax };
  const json: unknown = JSON.parse(text);
  const result = safeParse(unitYearSchema, json);
  const keys = unknownKeys(unitYearSchema, json);
  const issues = result.success ? [] : result.issues.filter(({ type, expected }) => type !== 'strict_object' || expected !== 'never').map(issueProblem);
  const problems = [...issues, ...keys, ...(result.success ? unitYearRules(result.output, place, catalog) : [])];
  return result.success && problems.length === 0 ? { ok: true, value: result.output } : { ok: false, problems: located(file, text, problems) };
}

function toJson(value: unknown): Json {
  const json: Json = JSON.parse(JSON.stringify(value));
  return json;
}

function isSame(a: unknown, b: unknown): boolean {
  return sorted(a) === sorted(b);
}

/** Key order says nothing about what is stated. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => (typeof member === 'object' && member !== null && !Array.isArray(member) ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1))) : member));
}
