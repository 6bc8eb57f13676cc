import { assess } from '../assessment/assess.ts';
import { reportingPeriods, unitSeries } from '../assessment/unit-assessment.ts';
import type { Catalog } from '../figure/catalog.ts';
import type { Figure } from '../figure/figure.ts';
import type { Indicator } from '../figure/indicator.ts';
import type { UnitData } from '../figure/unit-data.ts';
import type { Status } from '../pace/pace-status.ts';
import type { Period } from '../period/period.ts';
import { yearOf } from '../period/year-of.ts';
import type { Revision } from '../reconcile/observation.ts';
import type { Series } from '../reconcile/series.ts';
import { vintageOf } from '../reconcile/vintage-of.ts';

/** One thing that a month's reports changed. */
export type MonthChange =
  | { readonly kind: 'new-figures'; readonly indicator: Indicator; readonly figures: readonly Figure[] }
  /** A period or a plan told before is told otherwise, beyond rounding. */
  | { readonly kind: 'revision'; readonly indicator: Indicator; readonly revision: Revision }
  | { readonly kind: 'status'; readonly indicator: Indicator; readonly from: Status; readonly to: Status }
  /** Reported the month before and not now. */
  | { readonly kind: 'silent'; readonly indicator: Indicator };

/** What changed since the reporting period before, and which one that was (absent: there is none). */
export interface MonthChanges {
  readonly since?: Period;
  readonly changes: readonly MonthChange[];
}

/**
 * What the reports of `period` changed of what was known from the reports before it: status first, then revisions (largest relative
 * change first), then new figures, then indicators that fell silent; within each in the catalog's order. Statuses are
 * compared within one year only, each as it was known from the reports up to its period.
 * @example monthChanges(catalog, data, periodOf(2024, 5)).changes[0]?.kind // 'status'
 */
export function monthChanges(catalog: Catalog, data: UnitData, period: Period, asOf?: string): MonthChanges {
  const since = reportingPeriods(data, asOf).findLast((earlier) => earlier < period);
  const known = data.figures.filter(({ report }) => asOf === undefined || vintageOf(report) <= asOf);
  const until = (last: Period | undefined): UnitData => ({ ...data, figures: last === undefined ? [] : known.filter(({ report }) => report.period <= last) });
  const now = unitSeries(catalog, until(period));
  const before = unitSeries(catalog, until(since));
  const fresh = known.filter(({ report }) => report.period === period);
  const changes = now.flatMap((series): readonly MonthChange[] => {
    const { indicator } = series;
    const earlier = before.find((candidate) => candidate.indicator.id === indicator.id);
    const own = fresh.filter(({ indicatorId }) => indicatorId === indicator.id);
    const told = known.some(({ indicatorId, report }) => indicatorId === indicator.id && report.period === since);
    return [
      ...statusChange(indicator, earlier, series, since, period),
      ...series.revisions.filter((revision) => revision.to.report.period === period && isOfItself(revision)).map((revision): MonthChange => ({ kind: 'revision', indicator, revision })),
      ...(own.length > 0 ? [{ kind: 'new-figures' as const, indicator, figures: own }] : told ? [{ kind: 'silent' as const, indicator }] : []),
    ];
  });
  const order = ['status', 'revision', 'new-figures', 'silent'] as const;
  const size = (change: MonthChange): number => (change.kind === 'revision' ? Math.abs(change.revision.relativeChange ?? Infinity) : 0);
  return { ...(since === undefined ? {} : { since }), changes: changes.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (size(a) === size(b) ? 0 : size(b) - size(a))) };
}

/** Shares and growths move when an amount does; only amounts, plans and what was printed anew are told. */
function isOfItself({ cell, to }: Revision): boolean {
  const { kind } = cell.quantity;
  return to.origin.kind === 'reported' || kind === 'month' || kind === 'year-to-date' || kind === 'annual-plan';
}

function statusChange(indicator: Indicator, before: Series | undefined, now: Series, since: Period | undefined, period: Period): readonly MonthChange[] {
  if (before === undefined || since === undefined || yearOf(since) !== yearOf(period)) return [];
  const isKnown = before.periods.includes(since) && now.periods.includes(period);
  if (!isKnown) return [];
  const from = assess(before, since).status;
  const to = assess(now, period).status;
  return keyOf(from) === keyOf(to) ? [] : [{ kind: 'status', indicator, from, to }];
}

function keyOf(status: Status): string {
  if (status.kind === 'certain') return status.name;
  return status.kind === 'undecided' ? status.names.join(' ') : status.reason;
}
