import { checkSeries } from '../checks/check-series.ts';
import type { Catalog } from '../figure/catalog.ts';
import type { Report } from '../figure/report.ts';
import type { UnitData } from '../figure/unit-data.ts';
import type { Period } from '../period/period.ts';
import { yearOf } from '../period/year-of.ts';
import { seriesOf } from '../reconcile/series-of.ts';
import type { Series } from '../reconcile/series.ts';
import { vintageOf } from '../reconcile/vintage-of.ts';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';

/** One indicator of a unit as a page shows it. */
export interface IndicatorView {
  readonly series: Series;
  readonly assessment: Assessment;
}

/** A unit as a page shows it: at one reporting period, as known on one day. */
export interface UnitView {
  readonly period: Period;
  /** Every indicator with a figure in the period's year up to the period, in the catalog's order. */
  readonly indicators: readonly IndicatorView[];
  /** Reports of the period, and of the whole unit as known. */
  readonly reports: readonly Report[];
}

/**
 * The series of every indicator that a unit has figures of, in the catalog's order, as known on `asOf`; none compares across the unit's first or last day.
 * @example unitSeries(catalog, data, '2025-08-01').map(({ indicator }) => indicator.id) // ['retail-sales']
 */
export function unitSeries(catalog: Catalog, data: UnitData, asOf?: string): readonly Series[] {
  return catalog.indicators
    .map((indicator) => seriesOf(indicator, data.unit, data.figures, asOf))
    .filter((series) => series.periods.length > 0);
}

/**
 * Reporting periods that a unit can be shown at: those its reports (known on `asOf`, primary before secondary) speak of, ascending.
 */
export function reportingPeriods(data: UnitData, asOf?: string): readonly Period[] {
  const known = data.reports.filter((report) => asOf === undefined || vintageOf(report) <= asOf);
  const stated = new Set(data.figures.flatMap((figure) => (figure.measure === 'annual-plan' ? [] : [figure.report.id])));
  return [...new Set(known.filter(({ id }) => stated.has(id)).map((report) => report.period))].toSorted();
}

/**
 * Assesses each series at `period` where anything of it is known then; else at the latest period of that year before it for which a cumulative (else anything) is
 * known, so that a gappy report still shows what is known; how old the latest report is by today's date is `unitAge`'s to say, once for the page.
 */
export function unitView(seriesOfUnit: readonly Series[], data: UnitData, period: Period): UnitView {
  const indicators = seriesOfUnit.flatMap((series): readonly IndicatorView[] => {
    const inYear = series.periods.filter((at) => yearOf(at) === yearOf(period) && at <= period);
    const at = inYear.includes(period) ? period : inYear.findLast((candidate) => series.lookup({ kind: 'year-to-date' }, candidate).known) ?? inYear.at(-1);
    if (at === undefined) return [];
    const findings = checkSeries(series, at, { figures: data.figures, reports: data.reports });
    return [{ series, assessment: assess(series, at, findings) }];
  });
  return { period, indicators, reports: data.reports.filter((report) => report.period === period) };
}
