import { findRestatedBases } from '../checks/find-restated-bases.ts';
import { monthOf } from '../period/month-of.ts';
import { periodOf } from '../period/period-of.ts';
import type { Period } from '../period/period.ts';
import { yearOf } from '../period/year-of.ts';
import type { Observation, Revision } from '../reconcile/observation.ts';
import type { Series } from '../reconcile/series.ts';
import type { Compared, ComparedValue } from './compared.ts';
import { growthAt, type GrowthOptions } from './growth-at.ts';
import { tetMoved } from './tet.ts';

/** Whether the published growth of a year to date and the figures it compares tell one story. Amounts in the indicator's unit, the rest ratios. */
export type BaseReading =
  | { readonly kind: 'restated'; readonly publishedGrowth: number; readonly growthFromPublished: number; readonly impliedBase: number; readonly publishedBase: number; readonly restatement: number }
  /** Published growth and the levels published in both years agree within rounding. */
  | { readonly kind: 'same' }
  /** No report prints the growth: it follows from the levels. */
  | { readonly kind: 'computed' }
  /** A report prints the growth, but no level of a year before stands against it. */
  | { readonly kind: 'unchecked' };

/** Everything that says whether the growth of a year to date is real. */
export interface GrowthReading {
  readonly period: Period;
  readonly growth: Compared;
  /** Absent where there is no growth. */
  readonly base?: BaseReading;
  /** The growth of January and February as one, where Tết moved into or out of January. */
  readonly tet?: { readonly joined: Compared; readonly january: Compared };
  /** Growth of the same months in the other years, lowest and highest, with how many years. */
  readonly otherYears?: { readonly lowest: number; readonly highest: number; readonly count: number };
  /** Revisions of the year's months and years to date up to the period, printed or implied by later reports, and the largest of them. */
  readonly revised: { readonly count: number; readonly largest?: Revision };
}

/**
 * The reading of a series in a year, at the latest month (not after `until`) whose year-to-date growth is known, else whose year to date is.
 * `undefined` where the year has no figure. `years`: the years to set the growth against.
 * @example growthReading(retail, 2024, { years: [2022, 2023, 2024], until: periodOf(2024, 5) })?.base // { kind: 'restated', publishedGrowth: 0.0865, … }
 */
export function growthReading(series: Series, year: number, { years, until, unit }: { readonly years: readonly number[]; readonly until?: Period; readonly unit?: GrowthOptions['unit'] }): GrowthReading | undefined {
  const inYear = series.periods.filter((period) => yearOf(period) === year && (until === undefined || period <= until));
  const options: GrowthOptions = { basis: 'year-to-date', joinTet: false, ...(unit === undefined ? {} : { unit }) };
  const period = inYear.findLast((at) => growthAt(series, at, options).known) ?? inYear.findLast((at) => series.lookup({ kind: 'year-to-date' }, at).known) ?? inYear.at(-1);
  if (period === undefined) return undefined;
  const growth = growthAt(series, period, options);
  const base = growth.known ? baseReading(series, period, growth) : undefined;
  const others = years.filter((other) => other !== year).flatMap((other) => {
    const found = growthAt(series, periodOf(other, monthOf(period)), options);
    return found.known ? [found.value] : [];
  });
  return {
    period,
    growth,
    ...(base === undefined ? {} : { base }),
    ...(tetMoved(year) ? { tet: { joined: growthAt(series, periodOf(year, 2), options), january: growthAt(series, periodOf(year, 1), options) } } : {}),
    ...(others.length === 0 ? {} : { otherYears: { lowest: Math.min(...others), highest: Math.max(...others), count: others.length } }),
    revised: revisionsOf(series, period),
  };
}

function baseReading(series: Series, period: Period, growth: ComparedValue): BaseReading {
  const [observation] = growth.observations;
  if (observation?.origin.kind !== 'reported') return { kind: 'computed' };
  const found = findRestatedBases({ series, period, periods: [period], figures: [], reports: [] }).find(({ cell }) => cell?.quantity.kind === 'implied-base' && cell.quantity.basis === 'year-to-date');
  if (found !== undefined) {
    const number = (key: string): number => found.numbers[key] ?? Number.NaN;
    return { kind: 'restated', publishedGrowth: number('publishedGrowth'), growthFromPublished: number('growthFromPublished'), impliedBase: number('impliedBase'), publishedBase: number('publishedBase'), restatement: number('restatement') };
  }
  const value = series.lookup({ kind: 'year-to-date' }, period);
  const prior = series.lookup({ kind: 'year-to-date' }, periodOf(yearOf(period) - 1, monthOf(period)));
  return value.known && prior.known && !restsOnGrowth(prior.observation) ? { kind: 'same' } : { kind: 'unchecked' };
}

/** A base that this year's growth itself implies confirms nothing. */
function restsOnGrowth({ origin }: Observation): boolean {
  return origin.kind === 'derived' && origin.formula === 'value-over-growth';
}

function revisionsOf(series: Series, period: Period): GrowthReading['revised'] {
  const own = series.revisions.filter(({ cell }) => yearOf(cell.period) === yearOf(period) && cell.period <= period && (cell.quantity.kind === 'month' || cell.quantity.kind === 'year-to-date'));
  const largest = own.reduce<Revision | undefined>((most, revision) => (Math.abs(revision.relativeChange ?? 0) > Math.abs(most?.relativeChange ?? 0) ? revision : most), undefined);
  return { count: own.length, ...(largest === undefined ? {} : { largest }) };
}
