import type { Report } from '../domain/figure/report.ts';
import type { Unit } from '../domain/figure/unit.ts';
import type { Period } from '../domain/period/period.ts';
import type { Observation } from '../domain/reconcile/observation.ts';
import { isRatio } from '../domain/reconcile/is-ratio.ts';
import type { Series } from '../domain/reconcile/series.ts';
import { vintageOf } from '../domain/reconcile/vintage-of.ts';
import { printedValue } from './printed-value.ts';
import { reportsOf } from './reports-of.ts';

/** One known number, tidy. Amounts in the unit of measure; shares and growth as ratios; an open interval end is null. */
export interface ObservationRow {
  readonly unit: string;
  readonly sample: boolean;
  readonly indicator: string;
  readonly unitOfMeasure: string;
  readonly period: Period;
  readonly measure: Observation['cell']['quantity']['kind'];
  readonly basis: string;
  readonly plan: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly origin: 'reported' | 'derived';
  readonly formula: string;
  readonly status: Observation['status'];
  readonly bound: string;
  readonly revisions: number;
  readonly conflicts: number;
  /** Ids of the reports it rests on. */
  readonly reports: readonly string[];
  /** When the report that states it, or the latest it rests on, was published; empty where its page shows no date. */
  readonly publishedOn: string;
  readonly sources: readonly string[];
  readonly titles: readonly string[];
  /** The day from which the number counts as known. */
  readonly vintage: string;
  /** Where an editor corrected a misprint: what the report prints, in the unit of `value`; else null. */
  readonly printedValue: number | null;
  /** Why it was corrected, in Vietnamese; else empty. */
  readonly correction: string;
}

/**
 * A reconciled number as a tidy row.
 * @example observationRow(observation, series, unit).low // 0.3735, for a published share of 37.4 %
 */
export function observationRow(observation: Observation, series: Series, unit: Unit): ObservationRow {
  const { cell, origin, interval } = observation;
  const { quantity } = cell;
  const reports = reportsOf(observation);
  return {
    unit: unit.id,
    sample: unit.sample,
    indicator: series.indicator.id,
    unitOfMeasure: isRatio(quantity) ? 'ratio' : series.indicator.unitOfMeasure,
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
    sources: [...new Set(reports.flatMap(({ url }: Report) => (url === undefined ? [] : [url])))],
    titles: reports.map((report) => report.title),
    vintage: vintageOf(observation.report),
    printedValue: origin.kind === 'reported' ? printedValue(origin.figure, series.indicator) : null,
    correction: origin.kind === 'reported' ? (origin.figure.correction?.reason.vi ?? '') : '',
  };
}

/** Twelve significant digits say all that a printed figure knows and none of what binary arithmetic adds. */
function significant(value: number): number {
  return Number(value.toPrecision(12));
}
