import { parseArgs } from 'node:util';
import { parsePeriod } from '../domain/period/parse-period.ts';
import type { Period } from '../domain/period/period.ts';
import { planProbability } from '../domain/projection/plan-probability.ts';
import { projectFlows } from '../domain/projection/project-flows.ts';
import type { Command } from './cli-io.ts';
import { readSeriesCsv } from './series-csv.ts';

export const projectUsage = 'tiendo project FILE.csv --as-of YYYY-MM [--plan NUMBER]';

/**
 * `tiendo project`: the year-end projection of each series of a CSV (`series,period,value`, monthly flows) as of a month; nothing after it
 * is used. One JSON line a series; a reason where no projection is honest (method.md §7). Amounts in the file's own unit.
 */
export const projectCommand: Command = async (args, io) => {
  const options = readOptions(args);
  if (options === undefined) {
    io.err(`usage: ${projectUsage}`);
    return 2;
  }
  const { file, asOf, plan } = options;
  let text: string;
  try {
    text = await io.readText(file);
  } catch {
    io.err(`${file}: file-not-found: the file cannot be read; name a CSV with the columns series,period,value`);
    return 1;
  }
  const read = readSeriesCsv(text, file);
  if (!read.ok) {
    for (const problem of read.problems) io.err(problem);
    return 1;
  }
  for (const [series, flows] of read.series) io.out(JSON.stringify(projectOne(series, flows, asOf, plan)));
  return 0;
};

function projectOne(series: string, flows: ReadonlyMap<Period, number>, asOf: Period, plan: number | undefined): Readonly<Record<string, string | number | null>> {
  const { years, projection } = projectFlows((period) => (period <= asOf ? flows.get(period) : undefined), asOf);
  if (!projection.known) return { series, asOf, reason: projection.reason };
  const { interval80, interval95, logHalfWidth, value, method } = projection;
  if (method === 'even-pace-sum') return { series, asOf, reason: 'no-history' };
  if (interval80 === undefined || interval95 === undefined || logHalfWidth === undefined) return { series, asOf, reason: 'year-complete' };
  return { series, asOf, yearsOfHistory: years, method, value, low80: interval80.low, high80: interval80.high, low95: interval95.low, high95: interval95.high, planProbability: plan === undefined ? null : planProbability(value, plan, logHalfWidth) };
}

function readOptions(args: readonly string[]): { readonly file: string; readonly asOf: Period; readonly plan: number | undefined } | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { 'as-of': { type: 'string' }, 'plan': { type: 'string' } } });
    const [file, ...more] = positionals;
    const asOf = parsePeriod(values['as-of'] ?? '');
    const plan = values.plan === undefined ? undefined : Number(values.plan);
    if (file === undefined || more.length > 0 || asOf === undefined || (plan !== undefined && !(plan > 0 && Number.isFinite(plan)))) return undefined;
    return { file, asOf, plan };
  } catch {
    return undefined;
  }
}
