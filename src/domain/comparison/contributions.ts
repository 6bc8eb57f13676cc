import { missing } from '../assessment/computed.ts';
import type { Computed } from '../assessment/assessment.ts';
import { divide, subtract } from '../interval/arithmetic.ts';
import type { Unit } from '../figure/unit.ts';
import { isUnitBreak } from '../figure/unit-break.ts';
import { addMonths } from '../period/add-months.ts';
import { periodOf } from '../period/period-of.ts';
import type { MissingReason } from '../reconcile/missing-reason.ts';
import type { Observation } from '../reconcile/observation.ts';
import type { Series } from '../reconcile/series.ts';
import { tetMoved } from './tet.ts';

/** What one month (or January and February together) brought to the year's change. */
export interface Contribution {
  /** First and last month, 1…12; equal but for January and February as one. */
  readonly from: number;
  readonly to: number;
  readonly share: Computed;
  readonly observations: readonly Observation[];
}

/** The change of a year to date on the year before, split into its months. */
export interface YearChange {
  /** The months compared: January … `until`. */
  readonly until: number;
  /** C ÷ C₁ − 1 of the published levels. */
  readonly total: Computed;
  readonly months: readonly Contribution[];
  /** total − Σ months: what missing months and restatements of the whole leave over; missing where the total is. */
  readonly rest: Computed;
}

/**
 * How much each month contributed to the change of the year to date through month `until`: (v − v₁) ÷ C₁, a ratio, so that all of them and `rest` add up to
 * C ÷ C₁ − 1. Only of flows (`not-additive`); C₁ must be known and positive (`no-prior-year`, `zero-base`); a bound gives none (`one-sided`),
 * nor does a `unit` that did not exist through both years (`unit-break`).
 * @example contributionsOf(retail, 2024, 5, true).total // { known: true, value: 0.0259, … }
 */
export function contributionsOf(series: Series, year: number, until: number, joinTet: boolean, unit: Pick<Unit, 'validFrom' | 'validTo'> = {}): YearChange {
  const additive = series.indicator.aggregation === 'sum';
  const at = periodOf(year, until);
  const now = series.lookup({ kind: 'year-to-date' }, at);
  const before = series.lookup({ kind: 'year-to-date' }, addMonths(at, -12));
  const reason: MissingReason | undefined = !additive ? 'not-additive' : isUnitBreak(unit, periodOf(year - 1, 1), at) ? (now.known ? 'unit-break' : now.reason) : !before.known ? 'no-prior-year' : !isTwoSided(before.observation) ? 'one-sided' : before.observation.interval.low <= 0 ? 'zero-base' : undefined;
  if (reason !== undefined || !before.known) return { until, total: missing(reason ?? 'no-prior-year'), months: [], rest: missing(reason ?? 'no-prior-year') };
  const base = before.observation;
  const total = !now.known ? missing(now.reason) : shareOf(now.observation, base, base);
  const isJoined = joinTet && until >= 2 && tetMoved(year);
  const spans = Array.from({ length: until }, (_, index) => index + 1).flatMap((month) => (isJoined && month <= 2 ? (month === 1 ? [{ from: 1, to: 2 }] : []) : [{ from: month, to: month }]));
  const months = spans.map(({ from, to }): Contribution => {
    const quantity = from === to ? ({ kind: 'month' } as const) : ({ kind: 'year-to-date' } as const);
    const value = series.lookup(quantity, periodOf(year, to));
    const prior = series.lookup(quantity, periodOf(year - 1, to));
    if (!value.known) return { from, to, share: missing(value.reason), observations: [] };
    if (!prior.known) return { from, to, share: missing('no-prior-year'), observations: [] };
    return { from, to, share: shareOf(value.observation, prior.observation, base), observations: [value.observation, prior.observation] };
  });
  return { until, total, months, rest: restOf(total, months) };
}

function shareOf(a: Observation, b: Observation, base: Observation): Computed {
  if (!isTwoSided(a) || !isTwoSided(b)) return missing('one-sided');
  const interval = divide(subtract(a.interval, b.interval), base.interval);
  return interval === undefined ? missing('zero-base') : { known: true, value: (a.value - b.value) / base.value, interval };
}

function restOf(total: Computed, months: readonly Contribution[]): Computed {
  if (!total.known) return total;
  let rest = { value: total.value, interval: total.interval };
  for (const { share } of months) {
    if (share.known) rest = { value: rest.value - share.value, interval: subtract(rest.interval, share.interval) };
  }
  return { known: true, ...rest };
}

function isTwoSided({ interval }: Observation): boolean {
  return Number.isFinite(interval.low) && Number.isFinite(interval.high);
}
