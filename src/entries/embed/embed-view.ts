import { reportingPeriods, unitView, type IndicatorView } from '../../domain/assessment/unit-assessment.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import type { Period } from '../../domain/period/period.ts';
import type { Revision } from '../../domain/reconcile/observation.ts';
import type { Series } from '../../domain/reconcile/series.ts';

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
