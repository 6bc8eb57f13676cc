import type { GrowthBasis } from '../figure/measure.ts';
import type { Unit } from '../figure/unit.ts';
import { isUnitBreak } from '../figure/unit-break.ts';
import { addMonths } from '../period/add-months.ts';
import { monthOf } from '../period/month-of.ts';
import { periodOf } from '../period/period-of.ts';
import type { Period } from '../period/period.ts';
import { yearOf } from '../period/year-of.ts';
import { isImpliedByNextYear } from '../reconcile/is-implied-by-next-year.ts';
import type { Lookup, Observation } from '../reconcile/observation.ts';
import type { Series } from '../reconcile/series.ts';
import { cautionsOf } from './cautions-of.ts';
import type { Caution, Compared } from './compared.ts';
import { isBaseRestated } from './is-base-restated.ts';
import { sourceOf } from './source-of.ts';
import { tetMoved } from './tet.ts';

/** How growth is compared. */
export interface GrowthOptions {
  readonly basis: GrowthBasis;
  /** January and February as one where Tết moved between them. */
  readonly joinTet: boolean;
  /** The series' unit, whose first and last day break a comparison. */
  readonly unit?: Pick<Unit, 'validFrom' | 'validTo'>;
}

const levels = { low: 0.5, high: 2 } as const;

/**
 * Growth on the same period a year before, a ratio: as published, else from this year's value and its base: the one that this year's cumulatives imply where it
 * excludes the one published a year before (`fillMissing`), else that one (method.md §6), with its interval and what it rests on. With `joinTet`, January and
 * February of a year in which Tết moved give the one growth of both months (from the February report on). Reasons: that of the missing value, `no-prior-year`,
 * `zero-base`, `one-sided` (a bound gives no rate), `unit-break` (the unit did not exist through both).
 * @example growthAt(retail, periodOf(2024, 5), { basis: 'year-to-date', joinTet: true }) // { known: true, value: 0.0865, source: 'published', … }
 */
export function growthAt(series: Series, period: Period, options: GrowthOptions): Compared {
  const { basis, joinTet, unit } = options;
  const early = monthOf(period) <= (basis === 'month' ? 2 : 1);
  const moved = early && tetMoved(yearOf(period));
  if (moved && joinTet) {
    const both = plainGrowth(series, periodOf(yearOf(period), 2), 'year-to-date', unit);
    if (both.known) return { ...both, joined: true };
  }
  const single = plainGrowth(series, period, basis, unit);
  return single.known && moved ? { ...single, cautions: [...single.cautions, 'tet-moved'] } : single;
}

function plainGrowth(series: Series, period: Period, basis: GrowthBasis, unit: GrowthOptions['unit']): Compared {
  const prior = addMonths(period, -12);
  const growth = series.lookup({ kind: 'year-on-year', basis }, period);
  const value = series.lookup({ kind: basis }, period);
  const base = series.lookup({ kind: basis }, prior);
  if (unit !== undefined && isUnitBreak(unit, prior, period)) return { known: false, reason: growth.known || value.known ? 'unit-break' : value.reason };
  if (!growth.known) return { known: false, reason: value.known && base.known && (isOpen(value.observation) || isOpen(base.observation)) ? 'one-sided' : value.known ? growth.reason : value.reason };
  const { observation } = growth;
  const operands = [value, base].flatMap((found) => (found.known ? [found.observation] : []));
  const found: readonly Caution[] = [
    ...cautionsOf([observation, ...operands]),
    ...(1 + observation.value < levels.low || 1 + observation.value > levels.high ? (['series-break'] as const) : []),
    ...(observation.origin.kind === 'derived' && observation.origin.parents.some(({ cell }) => cell.period === prior) && (isBaseRestated(series, period) === true || isOfTwoVintages(value, base)) ? (['vintage-mismatch'] as const) : []),
  ];
  return { known: true, value: observation.value, interval: observation.interval, source: sourceOf([observation]), joined: false, cautions: found, observations: [observation] };
}

/** The value as the year after implies it, beside a base that its own time printed. */
function isOfTwoVintages(value: Lookup, base: Lookup): boolean {
  return value.known && base.known && isImpliedByNextYear(value.observation) && !isImpliedByNextYear(base.observation);
}

function isOpen({ interval }: Observation): boolean {
  return !Number.isFinite(interval.low) || !Number.isFinite(interval.high);
}
