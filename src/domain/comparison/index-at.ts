import type { GrowthBasis } from '../figure/measure.ts';
import type { Unit } from '../figure/unit.ts';
import { isUnitBreak } from '../figure/unit-break.ts';
import { scaled } from '../assessment/computed.ts';
import { divide } from '../interval/arithmetic.ts';
import { monthOf } from '../period/month-of.ts';
import { periodOf } from '../period/period-of.ts';
import type { Period } from '../period/period.ts';
import { yearOf } from '../period/year-of.ts';
import type { Lookup } from '../reconcile/observation.ts';
import type { Series } from '../reconcile/series.ts';
import { cautionsOf } from './cautions-of.ts';
import type { Compared } from './compared.ts';
import { isBaseRestated } from './is-base-restated.ts';
import { sourceOf } from './source-of.ts';

/** What an index is built on: the mean month of a year (a number) or one month. */
export interface IndexOptions {
  readonly basis: GrowthBasis;
  readonly base: number | Period;
  readonly unit?: Pick<Unit, 'validFrom' | 'validTo'>;
}

/**
 * Index with the base as 1. Of months: month ÷ base month, or month ÷ (year total ÷ 12) where the base is a year. Of the year to date: ÷ the base year's year to
 * date of the same months. Where a year between was told on another base than the one known (`isBaseRestated`), it says so. Reasons: that of the missing value; `no-base` where
 * the base is missing; `zero-base`; `one-sided`; `unit-break`; `not-additive` where a mean month would have to be added up.
 * @example indexAt(retail, periodOf(2024, 5), { basis: 'year-to-date', base: 2022 }) // { known: true, value: 1.147, … }
 */
export function indexAt(series: Series, period: Period, { basis, base, unit }: IndexOptions): Compared {
  const isMean = basis === 'month' && typeof base === 'number';
  if (isMean && series.indicator.aggregation !== 'sum') return { known: false, reason: 'not-additive' };
  const baseYear = typeof base === 'number' ? base : yearOf(base);
  const basePeriod = isMean ? periodOf(baseYear, 12) : basis === 'month' && typeof base === 'string' ? base : periodOf(baseYear, monthOf(period));
  const [from, to] = basePeriod <= period ? [basePeriod, period] : [period, basePeriod];
  const value = series.lookup({ kind: basis }, period);
  if (value.known && unit !== undefined && isUnitBreak(unit, from, to)) return { known: false, reason: 'unit-break' };
  const found = series.lookup({ kind: isMean ? 'year-to-date' : basis }, basePeriod);
  const index = quotient(value, found, isMean ? 12 : 1);
  const years = Array.from({ length: yearOf(to) - yearOf(from) }, (_, step) => yearOf(from) + 1 + step);
  return index.known && years.some((year) => isYearRestated(series, year, monthOf(period))) ? { ...index, cautions: [...index.cautions, 'vintage-mismatch'] } : index;
}

/** As a report tells of that month, else the one before it that a report tells of, else the next. */
function isYearRestated(series: Series, year: number, month: number): boolean {
  const order = [...Array.from({ length: month }, (_, step) => month - step), ...Array.from({ length: 12 - month }, (_, step) => month + 1 + step)];
  return order.map((each) => isBaseRestated(series, periodOf(year, each))).find((told) => told !== undefined) ?? false;
}

function quotient(value: Lookup, base: Lookup, months: number): Compared {
  if (!value.known) return { known: false, reason: value.reason };
  if (!base.known) return { known: false, reason: 'no-base' };
  const [a, b] = [value.observation, base.observation];
  if (![a.interval.low, a.interval.high, b.interval.low, b.interval.high].every(Number.isFinite)) return { known: false, reason: 'one-sided' };
  const interval = b.interval.low > 0 ? divide(a.interval, scaled(b.interval, 1 / months)) : undefined;
  if (interval === undefined || b.value <= 0) return { known: false, reason: 'zero-base' };
  return { known: true, value: (a.value * months) / b.value, interval, source: sourceOf([a, b]), joined: false, cautions: cautionsOf([a, b]), observations: [a, b] };
}
