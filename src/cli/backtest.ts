import { parseArgs } from 'node:util';
import { backtest } from '../domain/projection/backtest.ts';
import { backtestFolder, type FolderBacktest } from './backtest-folder.ts';
import type { Command } from './cli-io.ts';
import { readSeriesCsv } from './series-csv.ts';

export const backtestUsage = 'tiendo backtest FILE.csv | --data DIR [--unit ID] [--indicator ID] [--from YYYY] [--to YYYY] [--format text|csv]';

/**
 * `tiendo backtest`: past projections replayed and scored. Of a CSV: mean absolute error in % by month of the projection and of the even pace, on every
 * complete year. Of a data folder: what was said each month from what had been published by then, beside what came.
 */
export const backtestCommand: Command = async (args, io) => {
  const folder = folderOptions(args);
  if (folder !== undefined) return backtestFolder(folder, io);
  const [file, ...more] = args;
  if (file === undefined || more.length > 0 || file.startsWith('-')) {
    io.err(`usage: ${backtestUsage}`);
    return 2;
  }
  const text = await io.readText(file).catch(() => undefined);
  if (text === undefined) {
    io.err(`${file}: file-not-found: the file cannot be read`);
    return 1;
  }
  const read = readSeriesCsv(text, file);
  if (!read.ok) {
    for (const problem of read.problems) io.err(problem);
    return 1;
  }
  const row = (label: string, cells: readonly number[], digits = 2): void => io.out([label.padEnd(20), ...cells.map((cell) => cell.toFixed(digits).padStart(6))].join(' '));
  row('month k', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 0);
  for (const years of [1, 3]) {
    const result = backtest([...read.series.values()], years);
    row(`H=${years} even`, [...result.even, result.evenAll]);
    row(`H=${years} method`, [...result.method, result.methodAll]);
    io.out(`H=${years}: ${result.seriesYears} series-years; inside the 80 % interval ${result.coverage80.toFixed(2)}, inside the 95 % interval ${result.coverage95.toFixed(2)}`);
  }
  return 0;
};

function folderOptions(args: readonly string[]): FolderBacktest | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { data: { type: 'string' }, unit: { type: 'string' }, indicator: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' }, format: { type: 'string', default: 'text' } } });
    const format = (['text', 'csv'] as const).find((candidate) => candidate === values.format);
    const [from, to] = [values.from, values.to].map((year) => (year === undefined ? undefined : /^(?:19|20|21)\d\d$/u.test(year) ? Number(year) : Number.NaN));
    if (values.data === undefined || positionals.length > 0 || format === undefined || Number.isNaN(from) || Number.isNaN(to)) return undefined;
    return { folder: values.data, unit: values.unit, indicator: values.indicator, from, to, format };
  } catch {
    return undefined;
  }
}
