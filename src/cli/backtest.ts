import { backtest } from '../domain/projection/backtest.ts';
import type { Command } from './cli-io.ts';
import { readSeriesCsv } from './series-csv.ts';

export const backtestUsage = 'tiendo backtest FILE.csv';

/** `tiendo backtest`: mean absolute error in % by month of the projection and of the even pace, on every complete year of a CSV. */
export const backtestCommand: Command = async (args, io) => {
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
