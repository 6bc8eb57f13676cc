import type { Unit } from '../domain/figure/unit.ts';
import { yearOf } from '../domain/period/year-of.ts';
import { periodOf } from '../domain/period/period-of.ts';
import type { Period } from '../domain/period/period.ts';
import type { Observation } from '../domain/reconcile/observation.ts';
import type { Quantity } from '../domain/reconcile/quantity.ts';
import type { Series } from '../domain/reconcile/series.ts';

/** One known number, tidy. Amounts in the unit of measure; shares and growth as ratios; an open interval end is null. */
export interface ObservationRow {
  readonly unit: string;
  readonly sample: boolean;
  readonly indicator: string;
  readonly unitOfMeasure: string;
  readonly period: Period;
  readonly measure: string;
  readonly basis: string;
  readonly plan: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly origin: 'reported' | 'derived';
  readonly formula: string;
  readonly status: string;
  readonly bound: string;
  readonly revisions: number;
  readonly conflicts: number;
  readonly reports: readonly string[];
  readonly publishedOn: string;
  readonly sources: readonly string[];
}

/** Every known number of a series, by period and then in a fixed order of quantities; plans at December of their year. */
export function observationRows(series: Series, unit: Unit): readonly ObservationRow[] {
  const years = [...new Set(series.periods.map(yearOf))];
  const cells: { readonly quantity: Quantity; readonly period: Period }[] = series.periods.flatMap((period) =>
    [
      { kind: 'month' } as const,
      { kind: 'year-to-date' } as const,
      ...series.planKinds(yearOf(period)).map((plan) => ({ kind: 'plan-achievement', plan }) as const),
      { kind: 'year-on-year', basis: 'month' } as const,
      { kind: 'year-on-year', basis: 'year-to-date' } as const,
      { kind: 'implied-base', basis: 'month' } as const,
      { kind: 'implied-base', basis: 'year-to-date' } as const,
      { kind: 'month-on-month' } as const,
    ].map((quantity) => ({ quantity, period })),
  );
  const plans = years.flatMap((year) => series.planKinds(year).map((plan) => ({ quantity: { kind: 'annual-plan', plan } as const, period: periodOf(year, 12) })));
  return [...cells, ...plans].flatMap(({ quantity, period }): readonly ObservationRow[] => {
    const found = series.lookup(quantity, period);
    return found.known ? [rowOf(found.observation, series, unit)] : [];
  });
}

function rowOf(observation: Observation, series: Series, unit: Unit): ObservationRow {
  const { cell, origin, interval } = observation;
  const { quantity } = cell;
  const reports = [...new Map(reportsOf(observation).map((report) => [report.id, report])).values()];
  return {
    unit: unit.id,
    sample: unit.sample,
    indicator: series.indicator.id,
    unitOfMeasure: 'plan' in quantity && quantity.kind === 'plan-achievement' ? 'ratio' : quantity.kind === 'year-on-year' || quantity.kind === 'month-on-month' ? 'ratio' : series.indicator.unitOfMeasure,
    period: cell.period,
    measure: quantity.kind,
    basis: 'basis' in quantity ? quantity.basis : '',
    plan: 'plan' in quantity ? quantity.plan : '',
    value: significant(observation.value),
    low: Number.isFinite(interval.low) ? significant(interval.low) : null,
    high: Number.isFinite(interval.high) ? significant(interval.high) : null,
    origin: origin.kind,
    formula: origin.kind === 'derived' ? origin.formula : '',
    status: observation.status,
    bound: origin.kind === 'reported' ? origin.figure.bound : '',
    revisions: observation.revisions.length,
    conflicts: observation.conflicts.length,
    reports: reports.map((report) => report.id),
    publishedOn: observation.report.publishedOn ?? '',
    sources: [...new Set(reports.flatMap((report) => (report.url === undefined ? [] : [report.url])))],
  };
}

/** Twelve significant digits say all that a printed figure knows and none of what binary arithmetic adds. */
function significant(value: number): number {
  return Number(value.toPrecision(12));
}

function reportsOf({ origin }: Pick<Observation, 'origin'>): readonly Observation['report'][] {
  return origin.kind === 'reported' ? [origin.figure.report] : origin.parents.flatMap(reportsOf);
}
