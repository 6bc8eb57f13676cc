import type { Profile } from '../figure/indicator.ts';
import { addMonths } from '../period/add-months.ts';
import { monthOf } from '../period/month-of.ts';
import { periodOf } from '../period/period-of.ts';
import type { Period } from '../period/period.ts';
import { yearOf } from '../period/year-of.ts';
import { methodConstants } from '../pace/method-constants.ts';
import type { PriorYear } from './prior-year.ts';
import { projectYear } from './project-year.ts';
import type { Projection } from './projection.ts';
import { volatility } from './volatility.ts';

/**
 * Projection of the year of `asOf` from a plain series of monthly flows (method §3). Only months up to `asOf` are asked for.
 * Prior years count back from last year while they have twelve positive months, at most `mostYears`. Reasons: `gap` when a month of this
 * year up to `asOf` is missing; those of `projectYear`.
 * @example projectFlows((period) => flows.get(period), periodOf(2018, 5)) // own-years
 */
export function projectFlows(valueAt: (period: Period) => number | undefined, asOf: Period, options: { readonly profile?: Profile; readonly mostYears?: number } = {}): { readonly cumulative: number | undefined; readonly years: number; readonly projection: Projection } {
  const [year, month] = [yearOf(asOf), monthOf(asOf)];
  const thisYear = Array.from({ length: month }, (_, index) => valueAt(periodOf(year, index + 1)));
  const priorMonths: (readonly number[])[] = [];
  const most = Math.min(options.mostYears ?? methodConstants.mostYears, methodConstants.mostYears);
  for (let back = 1; back <= most; back += 1) {
    const months = Array.from({ length: 12 }, (_, index) => valueAt(addMonths(periodOf(year, index + 1), -12 * back)));
    if (!months.every((value) => value !== undefined && value > 0)) break;
    priorMonths.push(months.filter((value) => value !== undefined));
  }
  const known = thisYear.filter((value) => value !== undefined);
  if (known.length < month) return { cumulative: undefined, years: priorMonths.length, projection: { known: false, reason: 'gap' } };
  const cumulative = sum(known);
  const priorYears = priorMonths.map((months): PriorYear => ({ cumulative: sum(months.slice(0, month)), total: sum(months) }));
  const projection = projectYear({ month, cumulative, priorYears, ...(options.profile === undefined ? {} : { profile: options.profile }), volatility: volatility({ thisYear, priorYears: priorMonths }) });
  return { cumulative, years: priorMonths.length, projection };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
