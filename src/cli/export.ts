import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalog } from '../data/load-catalog.ts';
import { loadUnitData } from '../data/load-unit-data.ts';
import { unitSeries } from '../domain/assessment/unit-assessment.ts';
import type { Command } from './cli-io.ts';
import { fsText } from './fs-text.ts';
import { observationCsv, observationSdmxCsv } from './observation-csv.ts';
import { observationRows } from './observation-rows.ts';

export const exportUsage = 'tiendo export --unit ID [--format csv|json|sdmx-csv] [--data DIR]';

/** `tiendo export`: every known number of a unit, tidy, with its interval, origin, status and sources, to standard output. */
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
  const rows = unitSeries(catalog.value, data.value).flatMap((series) => observationRows(series, data.value.unit));
  switch (options.format) {
    case 'csv':
      io.out(observationCsv(rows));
      return 0;
    case 'sdmx-csv':
      io.out(observationSdmxCsv(rows));
      return 0;
    case 'json':
      io.out(JSON.stringify({ unit: data.value.unit.id, sample: data.value.unit.sample, observations: rows }, null, 2));
      return 0;
  }
};

type Format = 'csv' | 'json' | 'sdmx-csv';

function readOptions(args: readonly string[]): { readonly unit: string; readonly format: Format; readonly folder: string } | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { unit: { type: 'string' }, format: { type: 'string', default: 'csv' }, data: { type: 'string', default: 'data' } } });
    const format = (['csv', 'json', 'sdmx-csv'] as const).find((candidate) => candidate === values.format);
    return values.unit === undefined || format === undefined || positionals.length > 0 ? undefined : { unit: values.unit, format, folder: values.data };
  } catch {
    return undefined;
  }
}
