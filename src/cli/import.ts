import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addUnitYear } from '../data/add-unit-year.ts';
import { loadCatalog } from '../data/load-catalog.ts';
import { mergeReport, type Merged } from '../data/merge-report.ts';
import { unreadable } from '../data/read-dataset.ts';
import type { ReportChange } from '../data/report-change.ts';
import type { Catalog } from '../domain/figure/catalog.ts';
import { parsePeriod } from '../domain/period/parse-period.ts';
import { yearOf } from '../domain/period/year-of.ts';
import type { TableAnswers, TableQuestion } from '../report/read-file/draft-report.ts';
import type { Problem } from '../schema/problem.ts';
import type { FigureEntry, ReportEntry } from '../schema/unit-year-schema.ts';
import { checkFolder } from './check.ts';
import type { Command } from './cli-io.ts';
import { fsText } from './fs-text.ts';
import { readImportReports } from './import-reports.ts';
import { withFolderLock } from './with-folder-lock.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

export const importUsage = 'tiendo import FILE.xlsx|FILE.csv|FILE.json --unit ID [--write] [--data DIR] [--period YYYY-MM] [--published-on DATE] [--report ID] [--title TEXT] [--publisher TEXT] [--url URL] [--decimal comma|point] [--growth index|change] [--money vnd-billion|vnd-million]';

const options = { 'unit': { type: 'string' }, 'write': { type: 'boolean', default: false }, 'data': { type: 'string', default: 'data' }, 'period': { type: 'string' }, 'published-on': { type: 'string' }, 'report': { type: 'string' }, 'title': { type: 'string' }, 'publisher': { type: 'string' }, 'url': { type: 'string' }, 'decimal': { type: 'string' }, 'growth': { type: 'string' }, 'money': { type: 'string' } } as const;

/**
 * `tiendo import`: shows what a table or a JSON report would change in a unit's data; with `--write` writes it. Each file is replaced in one
 * step, only when the whole folder then passes the checks, and two writers take turns. Exit 0 also when nothing changes; 1: it cannot be
 * read, asks a question or is refused; 2: bad usage.
 */
export const importCommand: Command = async (args, io) => {
  const parsed = readOptions(args);
  if (parsed === undefined) {
    io.err(`usage: ${importUsage}`);
    return 2;
  }
  const { file, values, answers } = parsed;
  const folder = resolve(io.cwd, values.data);
  const catalog = await loadCatalog(fsText(folder));
  if (!catalog.ok) return tellProblems(catalog.problems, io.err);
  const unit = catalog.value.units.find(({ id }) => id === values.unit);
  if (unit === undefined) {
    io.err(`không có đơn vị "${values.unit ?? ''}" trong catalog.json — there is no unit "${values.unit ?? ''}" in catalog.json`);
    return 2;
  }
  const period = parsePeriod(values.period ?? '');
  const bytes = await io.readBytes(resolve(io.cwd, file)).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  if (bytes instanceof Error) {
    io.err(`${file}: không đọc được tệp — cannot be read: ${bytes.message}`);
    return 1;
  }
  const read = await readImportReports(file, bytes, {
    indicators: catalog.value.indicators, answers, unitName: unit.name.vi, ...(period === undefined ? {} : { period }),
    ...(values['published-on'] === undefined ? {} : { publishedOn: values['published-on'] }), ...(values.report === undefined ? {} : { id: values.report }),
    ...(values.title === undefined ? {} : { title: values.title }), ...(values.publisher === undefined ? {} : { publisher: values.publisher }), ...(values.url === undefined ? {} : { url: values.url }),
  });
  for (const line of read.told) io.err(`${file}: ${line}`);
  for (const question of read.questions) io.err(`${file}: ${questionText(question)}`);
  if (!read.ok || read.questions.length > 0) return 1;
  const write = async (): Promise<number> => {
    const planned = await plan(folder, catalog.value, unit.id, read.reports);
    if (!planned.ok) return tellProblems(planned.problems, io.err);
    for (const change of planned.changes) io.out(changeText(change));
    const changed = planned.files.filter(({ before, text }) => before !== text);
    if (changed.length === 0) io.out('không có gì mới: mọi số liệu đã có — nothing new: every figure is there already');
    else if (!values.write) io.out(`chưa ghi; thêm --write để ghi ${changed.map(({ path }) => path).join(', ')} — nothing written yet; add --write`);
    if (!values.write || changed.length === 0) return 0;
    const problems = await problemsAfter(folder, changed);
    if (problems.length > 0) return tellProblems(problems, io.err);
    for (const { path, text } of changed) {
      await writeFileAtomically(join(folder, path), text);
      io.out(`đã ghi ${path} — written`);
    }
    return 0;
  };
  return values.write ? withFolderLock(folder, write) : write();
};

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [file, ...more] = positionals;
    const { decimal, growth, money } = values;
    if (file === undefined || more.length > 0 || values.unit === undefined) return undefined;
    if ((decimal !== undefined && decimal !== 'comma' && decimal !== 'point') || (growth !== undefined && growth !== 'index' && growth !== 'change') || (money !== undefined && money !== 'vnd-billion' && money !== 'vnd-million')) return undefined;
    if (values.period !== undefined && parsePeriod(values.period) === undefined) return undefined;
    const answers: TableAnswers = { ...(decimal === undefined ? {} : { 'decimal-mark': decimal }), ...(growth === undefined ? {} : { 'growth-form': growth }), ...(money === undefined ? {} : { 'unit-of-measure': money }) };
    return { file, values, answers };
  } catch {
    return undefined;
  }
}

interface PlannedFile {
  readonly path: string;
  readonly before: string | undefined;
  readonly text: string;
}
type Plan = { readonly ok: true; readonly files: readonly PlannedFile[]; readonly changes: readonly ReportChange[] } | { readonly ok: false; readonly problems: readonly Problem[] };

/** What each file would be with the reports merged in, the catalog's list of years included; read at the time of writing, under the lock. */
async function plan(folder: string, catalog: Catalog, unitId: string, reports: readonly ReportEntry[]): Promise<Plan> {
  const readText = fsText(folder);
  // A file that is there but cannot be read is not a file that is missing: a new one in its place would lose a year.
  const broken: Problem[] = [];
  const textOf = async (path: string): Promise<string | undefined> => {
    const read = await readText(path);
    if (!read.ok && read.kind !== 'not-found') broken.push(unreadable(path, read));
    return read.ok ? read.text : undefined;
  };
  const years = new Set([...(catalog.units.find(({ id }) => id === unitId)?.years ?? []), ...reports.map(({ period }) => yearOf(period))]);
  const files = new Map<string, PlannedFile>();
  for (const year of [...years].toSorted()) {
    const path = `${unitId}/${year}.json`;
    const before = await textOf(path);
    if (before !== undefined) files.set(path, { path, before, text: before });
  }
  const catalogText = (await textOf('catalog.json')) ?? '';
  if (broken.length > 0) return { ok: false, problems: broken };
  let listed = catalogText;
  const changes: ReportChange[] = [];
  for (const report of reports) {
    const year = yearOf(report.period);
    const path = `${unitId}/${year}.json`;
    const file = files.get(path);
    const otherReportIds = new Set([...files.values()].filter((other) => other.path !== path).flatMap(({ text }) => reportIds(text)));
    const merged: Merged = mergeReport({ text: file?.text, report, place: { unit: unitId, year, otherReportIds }, catalog });
    if (!merged.ok) return merged;
    files.set(path, { path, before: file?.before, text: merged.text });
    changes.push(...merged.changes);
    listed = addUnitYear(listed, unitId, year) ?? listed;
  }
  // The year's file first: a catalog that lists a file which is not there yet would break every page for a moment.
  return { ok: true, files: [...files.values(), { path: 'catalog.json', before: catalogText, text: listed }], changes };
}

function reportIds(text: string): readonly string[] {
  return [...text.matchAll(/"id"\s*:\s*"([^"]*)"/gu)].map(([, id]) => id ?? '');
}

/** Problems of the whole folder once `files` are in it, as `tiendo check` would tell them. */
async function problemsAfter(folder: string, files: readonly PlannedFile[]): Promise<readonly Problem[]> {
  const before = new Set((await checkFolder(folder)).problems.map(keyOf));
  const { problems } = await checkFolder(folder, new Map(files.map(({ path, text }) => [path, text])));
  return problems.filter((problem) => !before.has(keyOf(problem)) || files.some(({ path }) => path === problem.file));
}

function keyOf({ file, rule, message }: Problem): string {
  return `${file} ${rule} ${message.vi}`;
}

function tellProblems(problems: readonly Problem[], err: (line: string) => void): number {
  for (const { file, line, column, rule, message } of problems) err(`${file}:${line}:${column}: ${rule}: ${message.vi} — ${message.en}`);
  return 1;
}

function questionText({ message, readings, id }: TableQuestion): string {
  const option = { 'decimal-mark': '--decimal', 'growth-form': '--growth', 'unit-of-measure': '--money' }[id];
  return `${message.vi} — ${message.en} ${readings.map(({ answer, value, unitOfMeasure }) => `${option} ${answer} → ${value}${unitOfMeasure === undefined ? '' : ` ${unitOfMeasure}`}`).join(' · ')}`;
}

function changeText(change: ReportChange): string {
  switch (change.kind) {
    case 'report-added':
      return `+ báo cáo ${change.reportId} — new report`;
    case 'figure-added':
      return `+ ${change.reportId} ${figureText(change.figure)}`;
    case 'figure-same':
      return `= ${change.reportId} ${figureText(change.figure)}`;
    case 'figure-differs':
      return `! ${change.reportId} ${figureText(change.figure)}: tệp mới ghi ${figureText(change.given)}; giữ số đã có (số công bố lại là một báo cáo mới) — kept as it stands; a restatement is a report of its own`;
    case 'key-added':
      return `+ ${change.reportId} ${change.key}`;
    case 'key-differs':
      return `! ${change.reportId} ${change.key}: giữ như đã có — kept as it stands`;
  }
}

function figureText({ indicator, period, measure, basis, plan, value, decimals, unitOfMeasure, bound, status }: FigureEntry): string {
  return [indicator, period, measure, basis, plan, decimals === undefined ? value : value.toFixed(decimals), unitOfMeasure, bound, status].filter((part) => part !== undefined).join(' ');
}
