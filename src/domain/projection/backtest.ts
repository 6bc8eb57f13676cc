import { periodOf } from '../period/period-of.ts';
import type { Period } from '../period/period.ts';
import { yearOf } from '../period/year-of.ts';
import { projectFlows } from './project-flows.ts';

/** Errors of projections replayed over one set of series: indexed by month 1…11 (index 0 is January), in % of the true total. */
export interface Backtest {
  readonly seriesYears: number;
  readonly method: readonly number[];
  readonly even: readonly number[];
  readonly methodAll: number;
  readonly evenAll: number;
  /** Share of true totals inside the 80 % and the 95 % interval, 0…1. */
  readonly coverage80: number;
  readonly coverage95: number;
}

/**
 * Replays case A as of each month 1…11 of every complete year that has `years` complete prior years, using nothing later and
 * exactly `years` of history, and scores it against the year's total (method §8): mean absolute error in %.
 */
export function backtest(series: readonly ReadonlyMap<Period, number>[], years: number): Backtest {
  const errors = Array.from({ length: 11 }, () => ({ method: [0].slice(1), even: [0].slice(1) }));
  let inside80 = 0;
  let inside95 = 0;
  let count = 0;
  let seriesYears = 0;
  for (const flows of series) {
    for (const year of new Set([...flows.keys()].map(yearOf))) {
      const total = yearTotal(flows, year);
      if (total === undefined || !Array.from({ length: years }, (_, back) => yearTotal(flows, year - back - 1)).every((value) => value !== undefined)) continue;
      seriesYears += 1;
      for (let month = 1; month <= 11; month += 1) {
        const asOf = periodOf(year, month);
        const { projection, cumulative } = projectFlows((period) => (period <= asOf ? flows.get(period) : undefined), asOf, { mostYears: years });
        const row = errors[month - 1];
        if (!projection.known || projection.method !== 'own-years' || projection.interval80 === undefined || projection.interval95 === undefined || cumulative === undefined || row === undefined) continue;
        row.method.push(Math.abs(projection.value / total - 1));
        row.even.push(Math.abs((cumulative * 12) / month / total - 1));
        count += 1;
        inside80 += Number(total >= projection.interval80.low && total <= projection.interval80.high);
        inside95 += Number(total >= projection.interval95.low && total <= projection.interval95.high);
      }
    }
  }
  return {
    seriesYears,
    method: errors.map((row) => percentMean(row.method)),
    even: errors.map((row) => percentMean(row.even)),
    methodAll: percentMean(errors.flatMap((row) => row.method)),
    evenAll: percentMean(errors.flatMap((row) => row.even)),
    coverage80: inside80 / count,
    coverage95: inside95 / count,
  };
}

function yearTotal(flows: ReadonlyMap<Period, number>, year: number): number | undefined {
  let total = 0;
  for (let month = 1; month <= 12; month += 1) {
    const value = flows.get(periodOf(year, month));
    if (value === undefined || value <= 0) return undefined;
    total += value;
  }
  return total;
}

function percentMean(values: readonly number[]): number {
  return (100 * values.reduce((sum, value) => sum + value, 0)) / values.length;
}
