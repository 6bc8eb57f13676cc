import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalog } from '../data/load-catalog.ts';
import { loadUnitData } from '../data/load-unit-data.ts';
import { unitSeries } from '../domain/assessment/unit-assessment.ts';
import { checkSeries } from '../domain/checks/check-series.ts';
import type { Finding } from '../domain/checks/finding.ts';
import type { Catalog } from '../domain/figure/catalog.ts';
import type { UnitData } from '../domain/figure/unit-data.ts';
import { yearOf } from '../domain/period/year-of.ts';
import { findingText } from '../i18n/finding-text.ts';
import type { Language } from '../i18n/language.ts';
import { syntaxProblems } from '../schema/locate.ts';
import type { Problem } from '../schema/problem.ts';
import type { Command } from './cli-io.ts';
import type { ReadText } from '../data/read-text.ts';
import { fsText } from './fs-text.ts';

export const checkUsage = 'tiendo check [DIR] [--format text|json] [--strict] [--lang vi|en]';

/**
 * `tiendo check`: validates a data folder. Exit 0 and a summary line, 1 with every problem and its place, 2 on bad usage.
 * Contradictions and anomalies of what was published are warnings; `--strict` makes them fail.
 */
export const checkCommand: Command = async (args, io) => {
  const options = readOptions(args);
  if (options === undefined) {
    io.err(`usage: ${checkUsage}`);
    return 2;
  }
  const folder = resolve(io.cwd, options.folder);
  const { problems, units } = await checkFolder(folder);
  const warnings = units.flatMap(({ catalog, data }) => warningsOf(catalog, data).map((finding) => ({ catalog, data, finding })));
  const fails = problems.length > 0 || (options.strict && warnings.length > 0);
  const summary = { units: units.length, reports: units.reduce((sum, { data }) => sum + data.reports.length, 0), figures: units.reduce((sum, { data }) => sum + data.figures.length, 0), warnings: warnings.length };
  if (options.json) {
    io.out(JSON.stringify({ ok: !fails, ...summary, problems: problems.map(({ message, ...rest }) => ({ ...rest, message: message[options.language] })), warningList: warnings.map(({ data, finding, catalog }) => ({ unit: data.unit.id, rule: finding.rule, indicator: finding.indicatorId, period: finding.period, message: warningText(catalog, finding, options.language) })) }));
    return fails ? 1 : 0;
  }
  for (const { file, line, column, rule, message } of problems) io.out(`${join(options.folder, file)}:${line}:${column}: ${rule}: ${message[options.language]}`);
  if (options.strict) for (const { data, finding, catalog } of warnings) io.out(`${join(options.folder, data.unit.id, `${yearOf(finding.period)}.json`)}:1:1: ${finding.rule}: ${finding.indicatorId} ${finding.period}: ${warningText(catalog, finding, options.language)}`);
  if (fails) {
    io.err(options.language === 'vi' ? `${problems.length} lỗi, ${warnings.length} cảnh báo` : `${problems.length} problems, ${warnings.length} warnings`);
    return 1;
  }
  io.out(options.language === 'vi' ? `Đạt: ${summary.units} đơn vị, ${summary.reports} báo cáo, ${summary.figures} số liệu; ${summary.warnings} cảnh báo về số đã công bố` : `OK: ${summary.units} units, ${summary.reports} reports, ${summary.figures} figures; ${summary.warnings} warnings about what was published`);
  return 0;
};

interface Options {
  readonly folder: string;
  readonly json: boolean;
  readonly strict: boolean;
  readonly language: Language;
}

function readOptions(args: readonly string[]): Options | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { format: { type: 'string', default: 'text' }, strict: { type: 'boolean', default: false }, lang: { type: 'string', default: 'en' } } });
    const [folder = 'data', ...more] = positionals;
    const { format, strict, lang } = values;
    if (more.length > 0 || (format !== 'json' && format !== 'text') || (lang !== 'vi' && lang !== 'en')) return undefined;
    return { folder, json: format === 'json', strict, language: lang };
  } catch {
    return undefined;
  }
}

/** Every problem of a data folder, in the order of its files, and the units that could be read; `instead`: texts to be checked in place of files. */
export async function checkFolder(folder: string, instead: ReadonlyMap<string, string> = new Map()): Promise<{ readonly problems: readonly Problem[]; readonly units: readonly { readonly catalog: Catalog; readonly data: UnitData }[] }> {
  const onDisk = fsText(folder);
  const readText: ReadText = async (path) => {
    const text = instead.get(path);
    return text === undefined ? onDisk(path) : { ok: true, text };
  };
  const catalog = await loadCatalog(readText);
  const problems: Problem[] = catalog.ok ? [] : [...catalog.problems];
  problems.push(...(await duplicateKeys(readText, 'catalog.json', problems)));
  if (!catalog.ok) return { problems, units: [] };
  const units: { catalog: Catalog; data: UnitData }[] = [];
  for (const unit of catalog.value.units) {
    const data = await loadUnitData(readText, catalog.value, unit.id);
    if (data.ok) units.push({ catalog: catalog.value, data: data.value });
    else problems.push(...data.problems);
    for (const year of unit.years) problems.push(...(await duplicateKeys(readText, `${unit.id}/${year}.json`, problems)));
  }
  problems.push(...(await unlisted(folder, catalog.value)));
  return { problems, units };
}

/** JSON.parse keeps the last of two equal keys silently, so the text is read once more. */
async function duplicateKeys(readText: ReturnType<typeof fsText>, file: string, known: readonly Problem[]): Promise<readonly Problem[]> {
  if (known.some((problem) => problem.file === file && (problem.rule === 'json-syntax' || problem.rule.startsWith('file-')))) return [];
  const read = await readText(file);
  return read.ok ? syntaxProblems(file, read.text).filter((problem) => !known.some((other) => other.file === file && other.rule === problem.rule && other.line === problem.line)) : [];
}

/** Files that no entry of the catalog names would silently never be shown. */
async function unlisted(folder: string, catalog: Catalog): Promise<readonly Problem[]> {
  const found: Problem[] = [];
  const tell = (file: string, rule: string, vi: string, en: string): void => {
    found.push({ file, line: 1, column: 1, rule, message: { vi, en } });
  };
  for (const entry of (await readdir(folder, { withFileTypes: true })).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!entry.isDirectory() || entry.name === 'schema' || entry.name.startsWith('.')) continue;
    const unit = catalog.units.find((item) => item.id === entry.name);
    for (const name of (await readdir(join(folder, entry.name))).toSorted()) {
      const file = `${entry.name}/${name}`;
      const year = /^(\d{4})\.json$/u.exec(name)?.[1];
      if (year === undefined) {
        if (!name.startsWith('.')) tell(file, 'unexpected-file', 'thư mục của đơn vị chỉ chứa các tệp <năm>.json', 'a unit’s folder holds files named <year>.json alone');
      } else if (unit === undefined) tell(file, 'unlisted-file', `đơn vị "${entry.name}" chưa có trong catalog.json nên tệp này không được dùng`, `the unit "${entry.name}" is not in catalog.json, so this file is never read; add the unit`);
      else if (!unit.years.includes(Number(year))) tell(file, 'unlisted-file', `năm ${year} chưa có trong years của đơn vị ở catalog.json nên tệp này không được dùng`, `the year ${year} is not in the unit’s years in catalog.json, so this file is never read; add it`);
    }
  }
  return found;
}

function warningsOf(catalog: Catalog, data: UnitData): readonly Finding[] {
  return unitSeries(catalog, data).flatMap((series) => {
    const years = [...new Set(series.periods.map(yearOf))];
    return years.flatMap((year) => {
      const last = series.periods.findLast((period) => yearOf(period) === year);
      return last === undefined ? [] : checkSeries(series, last, { figures: data.figures, reports: data.reports }).filter((finding) => finding.severity !== 'information');
    });
  });
}

function warningText(catalog: Catalog, finding: Finding, language: Language): string {
  const indicator = catalog.indicators.find((item) => item.id === finding.indicatorId);
  return indicator === undefined ? finding.rule : findingText(finding, indicator, language);
}
