import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalog } from '../data/load-catalog.ts';
import { loadUnitData } from '../data/load-unit-data.ts';
import { reportingPeriods } from '../domain/assessment/unit-assessment.ts';
import { languages, type Language } from '../i18n/language.ts';
import type { Command } from './cli-io.ts';
import { fsText } from './fs-text.ts';

export const briefingUsage = 'tiendo briefing --unit ID [--period YYYY-MM] --out FILE.html [--lang vi|en] [--data DIR]';

/** `tiendo briefing`: the briefing of a unit at a period (its latest, when none is named) as one HTML file that opens from a disk or a stick without a network. */
export const briefingCommand: Command = async (args, io) => {
  const options = readOptions(args);
  if (options === undefined) {
    io.err(`usage: ${briefingUsage}`);
    return 2;
  }
  const dataFolder = resolve(io.cwd, options.folder);
  const readText = fsText(dataFolder);
  const catalog = await loadCatalog(readText);
  if (catalog.ok && !catalog.value.units.some(({ id }) => id === options.unitId)) {
    io.err(`there is no unit "${options.unitId}"; the units are ${catalog.value.units.map(({ id }) => id).join(', ')}`);
    return 1;
  }
  const data = catalog.ok ? await loadUnitData(readText, catalog.value, options.unitId) : catalog;
  if (!data.ok) {
    for (const { file, line, column, rule, message } of data.problems) io.err(`${join(options.folder, file)}:${line}:${column}: ${rule}: ${message.en}`);
    return 1;
  }
  const periods = reportingPeriods(data.value);
  const period = options.period === undefined ? periods.at(-1) : periods.find((candidate) => candidate === options.period);
  if (period === undefined) {
    io.err(periods.length === 0 ? `${options.unitId} has no reporting period with figures yet` : `${options.unitId} has no report of ${options.period ?? ''}; its periods run from ${periods[0] ?? ''} to ${periods.at(-1) ?? ''}`);
    return 1;
  }
  // Building the renderer takes seconds and a bundler; bad input is told before.
  const { writeBriefingFile } = await import('./build/write-briefing-file.ts');
  const size = await writeBriefingFile({ unitId: options.unitId, period, language: options.language, dataFolder, outFile: resolve(io.cwd, options.out) });
  io.out(`${options.out}: ${options.unitId} ${period}, ${Math.round(size / 1000)} KB, opens without a network`);
  return 0;
};

interface Options {
  readonly unitId: string;
  readonly period: string | undefined;
  readonly out: string;
  readonly language: Language;
  readonly folder: string;
}

function readOptions(args: readonly string[]): Options | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { unit: { type: 'string' }, period: { type: 'string' }, out: { type: 'string' }, lang: { type: 'string', default: 'vi' }, data: { type: 'string', default: 'data' } } });
    const language = languages.find((candidate) => candidate === values.lang);
    if (values.unit === undefined || values.out === undefined || language === undefined || positionals.length > 0) return undefined;
    return { unitId: values.unit, period: values.period, out: values.out, language, folder: values.data };
  } catch {
    return undefined;
  }
}
