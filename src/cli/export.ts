import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalog } from '../data/load-catalog.ts';
import { loadUnitData } from '../data/load-unit-data.ts';
import { unitSeries } from '../domain/assessment/unit-assessment.ts';
import type { Command } from './cli-io.ts';
import { fsText } from './fs-text.ts';
import { observationCsv } from '../export/observation-csv.ts';
import { observationJson } from '../export/observation-json.ts';
import { observationSdmxCsv } from '../export/observation-sdmx-csv.ts';
import { observationSet, type ObservationSet } from '../export/observation-set.ts';
import { observationWorkbook } from '../export/observation-workbook.ts';
import { writeWorkbook } from '../export/write-workbook.ts';

export const exportUsage = 'tiendo export --unit ID [--format csv|json|xlsx|sdmx-csv] [--bom] [--out FILE] [--data DIR]';

/** `tiendo export`: every known number of a unit, tidy, with its interval, origin, status and sources, to standard output or a file. `--bom` begins CSV with a byte order mark. */
export const exportCommand: Command = async (args, io) => {
  const options = readOptions(args);
  if (options === undefined) {
    io.err(`usage: ${exportUsage}`);
    return 2;
  }
  const readText = fsText(resolve(io.cwd, options.folder));
  const catalog = await loadCatalog(readText);
  const data = catalog.ok ? await loadUnitData(readText, catalog.value, options.unit) : catalog;
  if (!catalog.ok || !data.ok) {
    for (const { file, line, column, rule, message } of data.ok ? [] : data.problems) io.err(`${join(options.folder, file)}:${line}:${column}: ${rule}: ${message.en}`);
    return 1;
  }
  const set = observationSet(unitSeries(catalog.value, data.value), data.value);
  if (options.format === 'xlsx') {
    const bytes = await writeWorkbook(observationWorkbook(set, 'vi'));
    await (options.out === undefined ? io.outBytes(bytes) : io.writeBytes(resolve(io.cwd, options.out), bytes));
    return 0;
  }
  const text = textOf(set, options.format, options.bom);
  if (options.out === undefined) io.out(text);
  else await io.writeBytes(resolve(io.cwd, options.out), new TextEncoder().encode(`${text}\n`));
  return 0;
};

const formats = ['csv', 'json', 'xlsx', 'sdmx-csv'] as const;
type Format = (typeof formats)[number];

function textOf(set: ObservationSet, format: Exclude<Format, 'xlsx'>, byteOrderMark: boolean): string {
  switch (format) {
    case 'csv':
      return observationCsv(set.rows, { byteOrderMark });
    case 'sdmx-csv':
      return observationSdmxCsv(set.rows, { byteOrderMark });
    case 'json':
      return observationJson(set);
  }
}

interface Options {
  readonly unit: string;
  readonly format: Format;
  readonly folder: string;
  readonly bom: boolean;
  readonly out?: string;
}

function readOptions(args: readonly string[]): Options | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { unit: { type: 'string' }, format: { type: 'string', default: 'csv' }, bom: { type: 'boolean', default: false }, out: { type: 'string' }, data: { type: 'string', default: 'data' } } });
    const format = formats.find((candidate) => candidate === values.format);
    if (values.unit === undefined || format === undefined || positionals.length > 0) return undefined;
    return { unit: values.unit, format, folder: values.data, bom: values.bom, ...(values.out === undefined ? {} : { out: values.out }) };
  } catch {
    return undefined;
  }
}
