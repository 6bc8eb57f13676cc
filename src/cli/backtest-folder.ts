import { join, resolve } from 'node:path';
import { loadCatalog } from '../data/load-catalog.ts';
import { loadUnitData } from '../data/load-unit-data.ts';
import { accuracyLedger } from '../domain/assessment/accuracy-ledger.ts';
import { scoreReplay, type AccuracyScore, type Tally } from '../domain/assessment/accuracy-score.ts';
import type { ReplayRow, SaidStatus } from '../domain/assessment/replay-row.ts';
import type { UnitData } from '../domain/figure/unit-data.ts';
import { statusOutcomes } from '../domain/pace/status-outcome.ts';
import { csvCell } from '../i18n/csv-cell.ts';
import type { CliIo } from './cli-io.ts';
import { fsText } from './fs-text.ts';

/** What part of the data folder is replayed, and how it is printed. */
export interface FolderBacktest {
  readonly folder: string;
  readonly unit: string | undefined;
  readonly indicator: string | undefined;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly format: 'text' | 'csv';
}

/** Replays a data folder and prints, month by month, what was said then and what came, and the scores of each series and indicator. */
export async function backtestFolder(options: FolderBacktest, io: CliIo): Promise<number> {
  const readText = fsText(resolve(io.cwd, options.folder));
  const catalog = await loadCatalog(readText);
  if (!catalog.ok) return fail(catalog.problems, options.folder, io);
  const { units, indicators } = catalog.value;
  const wrong = options.unit !== undefined && !units.some(({ id }) => id === options.unit) ? `there is no unit "${options.unit}"` : options.indicator !== undefined && !indicators.some(({ id }) => id === options.indicator) ? `there is no indicator "${options.indicator}"` : undefined;
  if (wrong !== undefined) {
    io.err(`${join(options.folder, 'catalog.json')}: ${wrong}`);
    return 1;
  }
  const loaded: UnitData[] = [];
  for (const unit of units.filter(({ id, sample }) => !sample && (options.unit === undefined || id === options.unit))) {
    const data = await loadUnitData(readText, catalog.value, unit.id);
    if (!data.ok) return fail(data.problems, options.folder, io);
    loaded.push(data.value);
  }
  const chosen = { ...catalog.value, indicators: indicators.filter(({ id }) => options.indicator === undefined || id === options.indicator) };
  const rows = accuracyLedger(chosen, loaded, { ...(options.from === undefined ? {} : { from: options.from }), ...(options.to === undefined ? {} : { to: options.to }) });
  if (rows.length === 0) {
    io.err('no month with a year to date to replay: choose other units, indicators or years (invented data are never replayed)');
    return 1;
  }
  if (options.format === 'csv') printCsv(rows, io);
  else printText(rows, io);
  return 0;
}

function fail(problems: readonly { readonly file: string; readonly line: number; readonly column: number; readonly rule: string; readonly message: { readonly en: string } }[], folder: string, io: CliIo): number {
  for (const { file, line, column, rule, message } of problems) io.err(`${join(folder, file)}:${line}:${column}: ${rule}: ${message.en}`);
  return 1;
}

const columns = ['unit', 'indicator', 'period', 'known_on', 'year_to_date', 'plan', 'share', 'pace_rule', 'pace', 'status', 'even_status', 'projection_method', 'projected', 'low80', 'high80', 'low95', 'high95', 'plan_probability', 'needed_per_month', 'needed_growth', 'total_that_came', 'plan_reached', 'came_per_month', 'came_growth', 'status_had_total_been_plan', 'even_status_had_total_been_plan'] as const;

function printCsv(rows: readonly ReplayRow[], io: CliIo): void {
  io.out(columns.join(','));
  const number = (value: number | undefined): string => (value === undefined ? '' : String(Number(value.toPrecision(10))));
  for (const { unitId, indicatorId, period, asOf, said, came } of rows) {
    io.out([unitId, indicatorId, period, asOf, number(said.yearToDate), number(said.plan), number(said.share), said.rule ?? '', number(said.pace), statusWord(said.status), statusWord(said.evenStatus), said.method ?? said.noProjection ?? '', number(said.projected), number(said.low80), number(said.high80), number(said.low95), number(said.high95), number(said.probability), number(said.neededPerMonth), number(said.neededGrowth), number(came.total), came.reached === undefined ? '' : String(came.reached), number(came.perMonth), number(came.growth), came.ifPlanned?.status ?? '', came.ifPlanned?.even ?? ''].map(csvCell).join(','));
  }
}

function statusWord({ names, reason }: SaidStatus): string {
  return names.length === 0 ? (reason ?? '') : names.join('|');
}

function printText(rows: readonly ReplayRow[], io: CliIo): void {
  for (const [key, own] of grouped(rows, ({ unitId, indicatorId }) => `${unitId} ${indicatorId}`)) {
    io.out(`\n${key}`);
    io.out(line(['period', 'known on', 'share', 'pace', 'status', 'even pace', 'projected', '80 % interval', 'came', 'error', 'in', 'needed', 'came', 'plan']));
    for (const { period, asOf, said, came } of own) {
      const percent = (value: number | undefined, sign = true): string => (value === undefined ? '–' : `${sign && value > 0 ? '+' : ''}${(value * 100).toFixed(1)}%`);
      const { projected, low80, high80 } = said;
      const { total } = came;
      const hasInterval = low80 !== undefined && high80 !== undefined;
      io.out(line([
        period, asOf, percent(said.share, false), percent(said.pace, false), statusWord(said.status), statusWord(said.evenStatus),
        projected === undefined ? (said.noProjection ?? '–') : projected.toFixed(0), hasInterval ? `${low80.toFixed(0)}–${high80.toFixed(0)}` : '–', total === undefined ? '–' : total.toFixed(0),
        projected === undefined || total === undefined || !hasInterval ? '–' : percent(projected / total - 1), total === undefined || !hasInterval ? '–' : total >= low80 && total <= high80 ? 'yes' : 'no',
        percent(said.neededGrowth), percent(came.growth), came.reached === undefined ? '–' : came.reached ? 'reached' : 'missed',
      ]));
    }
    printScore(scoreReplay(own), io);
  }
  for (const [indicatorId, own] of grouped(rows, (row) => row.indicatorId)) {
    io.out(`\nall units, ${indicatorId}`);
    printScore(scoreReplay(own), io);
  }
}

const widths = [8, 11, 8, 8, 18, 10, 13, 18, 10, 8, 4, 9, 9, 8] as const;

function line(cells: readonly string[]): string {
  return cells.map((cell, index) => (index < 2 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0))).join(' ');
}

function printScore(score: AccuracyScore, io: CliIo): void {
  const { all, falseAlarms, alarmsInGoodYears } = score;
  const of = ({ hits, count }: Tally): string => (count === 0 ? 'none' : `${hits} of ${count} (${((100 * hits) / count).toFixed(0)} %)`);
  if (all.count === 0) io.out('  no projection of a year that is over');
  else io.out(`  ${all.count} projections: mean absolute error ${(all.method * 100).toFixed(2)} %, even pace ${(all.even * 100).toFixed(2)} %; inside the 80 % interval ${of(all.inside80)}, inside the 95 % interval ${of(all.inside95)}`);
  for (const { name, byMonths, all: total } of score.statuses) {
    if (total.count > 0) io.out(`  said ${name}: plan reached in ${of(total)}; by months ${statusOutcomes.months.map(([from, to], index) => `${from}–${to}: ${of(byMonths[index] ?? { count: 0, hits: 0 })}`).join(', ')}`);
  }
  for (const { name, all: total } of score.evenStatuses) if (total.count > 0) io.out(`  even pace said ${name}: plan reached in ${of(total)}`);
  if (falseAlarms.rule.count > 0) io.out(`  had the plan been exactly what came, "behind" was said in ${of(falseAlarms.rule)} of months 2–11; by the even pace in ${of(falseAlarms.even)}`);
  if (alarmsInGoodYears.rule.count > 0) io.out(`  in years that reached their plan, "behind" was said in ${of(alarmsInGoodYears.rule)}; by the even pace in ${of(alarmsInGoodYears.even)}`);
}

function grouped(rows: readonly ReplayRow[], keyOf: (row: ReplayRow) => string): ReadonlyMap<string, readonly ReplayRow[]> {
  const groups = new Map<string, ReplayRow[]>();
  for (const row of rows) {
    const own = groups.get(keyOf(row));
    if (own === undefined) groups.set(keyOf(row), [row]);
    else own.push(row);
  }
  return groups;
}
