import { reportingPeriods, unitSeries, unitView, type IndicatorView } from '../../domain/assessment/unit-assessment.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import type { Period } from '../../domain/period/period.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import type { Revision } from '../../domain/reconcile/observation.ts';
import type { Series } from '../../domain/reconcile/series.ts';
import { vintageOf } from '../../domain/reconcile/vintage-of.ts';

/** One indicator as a public chart shows it: at its latest period, or at a period as published then. */
export interface EmbedView extends IndicatorView {
  /** Day of the report "YYYY-MM-DD" where the view is frozen. */
  readonly asOf?: string;
  /** What later reports changed of the figures that the frozen charts draw; oldest first. */
  readonly revised: readonly Revision[];
}

/** Periods of an indicator that a unit's reports speak of, ascending: each has a frozen chart. */
export function embedPeriods(series: Series, data: UnitData): readonly Period[] {
  return reportingPeriods(data).filter((period) => series.periods.includes(period));
}

/** The indicator at its latest reported period; `undefined` where nothing of it is reported. */
export function latestView(series: Series, data: UnitData): EmbedView | undefined {
  const period = embedPeriods(series, data).at(-1);
  const view = period === undefined ? undefined : unitView([series], data, period).indicators[0];
  return view === undefined ? undefined : { ...view, revised: [] };
}

/** The indicator at a period as known on the day its report came out; `undefined` where that report says nothing of it. */
export function frozenView(catalog: Catalog, data: UnitData, latest: Series, period: Period): EmbedView | undefined {
  const asOf = data.reports.filter((report) => report.period === period).map(vintageOf).toSorted().at(-1);
  if (asOf === undefined) return undefined;
  const known = unitSeries({ ...catalog, indicators: [latest.indicator] }, data, asOf);
  const view = unitView(known, data, period).indicators[0];
  if (view === undefined) return undefined;
  const year = yearOf(period);
  const revised = latest.revisions.filter(({ cell, from, to }) => from.vintage <= asOf && to.vintage > asOf && yearOf(cell.period) === year && (cell.quantity.kind === 'annual-plan' || cell.period <= period) && drawn.has(cell.quantity.kind));
  return { ...view, asOf, revised };
}

const drawn = new Set(['month', 'year-to-date', 'annual-plan', 'plan-achievement', 'year-on-year']);
