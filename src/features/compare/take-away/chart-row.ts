import { isRatio } from '../../../domain/reconcile/is-ratio.ts';
import type { Period } from '../../../domain/period/period.ts';
import { reportsOf } from '../../../export/reports-of.ts';
import type { DrawnChart, DrawnValue } from '../drawn/drawn-chart.ts';

/** One value that a chart of the page shows, tidy: amounts in the unit of measure, growth, shares and contributions as ratios, an index with its base as 100. */
export interface ChartRow {
  readonly chart: DrawnChart['kind'];
  readonly unit: string;
  readonly sample: boolean;
  readonly indicator: string;
  readonly measure: string;
  readonly basis: string;
  /** What an index starts from: a year or a month. */
  readonly base: string;
  readonly plan: string;
  /** First and last month; two where January and February are one. */
  readonly from: Period;
  readonly period: Period;
  /** `whole` the year to date, `rest` what no month explains; else empty. */
  readonly part: string;
  /** Null where there is none, with its reason. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unitOfMeasure: string;
  /** Published, computed from printed figures, or from derived ones. */
  readonly source: string;
  readonly joined: boolean;
  readonly cautions: readonly string[];
  readonly reason: string;
  readonly reports: readonly string[];
}

/**
 * A value of a chart as a tidy row.
 * @example chartRow(chart, value).value // 112.5, of an index
 */
export function chartRow({ kind, indicator, comparison }: DrawnChart, { data: { unit }, from, period, part, compared }: DrawnValue): ChartRow {
  const isTotal = kind === 'heat-map' && part === 'whole';
  const measure = kind === 'contributions' ? 'contribution' : comparison.measure;
  const isIndex = measure === 'index';
  const hasBasis = measure === 'year-on-year' || measure === 'contribution' || isIndex;
  const quantity = compared.known ? compared.observations[0]?.cell.quantity : undefined;
  const known = compared.known ? compared : undefined;
  const number = (value: number | undefined): number | null => (value === undefined || !Number.isFinite(value) ? null : Number((isIndex ? value * 100 : value).toPrecision(12)));
  return {
    chart: kind,
    unit: unit.id,
    sample: unit.sample,
    indicator: indicator.id,
    measure,
    basis: hasBasis ? (isTotal ? 'year-to-date' : comparison.growthBasis) : '',
    base: isIndex ? String(comparison.base ?? '') : '',
    plan: measure === 'plan-share' && quantity !== undefined && 'plan' in quantity ? quantity.plan : '',
    from,
    period,
    part: part ?? '',
    value: number(known?.value),
    low: number(known?.interval.low),
    high: number(known?.interval.high),
    unitOfMeasure: isIndex ? 'index' : hasBasis || (quantity !== undefined && isRatio(quantity)) || measure === 'plan-share' ? 'ratio' : indicator.unitOfMeasure,
    source: known?.source ?? '',
    joined: known?.joined ?? false,
    cautions: known?.cautions ?? [],
    reason: compared.known ? '' : compared.reason,
    reports: known === undefined ? [] : [...new Set(known.observations.flatMap((observation) => reportsOf(observation).map(({ id }) => id)))],
  };
}
