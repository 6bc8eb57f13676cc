import type { Figure } from '../figure/figure.ts';
import type { Report } from '../figure/report.ts';
import { monthOf } from '../period/month-of.ts';
import { periodOf } from '../period/period-of.ts';
import type { Period } from '../period/period.ts';
import { yearOf } from '../period/year-of.ts';
import { cellKey } from '../reconcile/cell-key.ts';
import type { Series } from '../reconcile/series.ts';
import type { CheckInput } from './check-input.ts';
import { findConflicts } from './find-conflicts.ts';
import { findCorrected } from './find-corrected.ts';
import { findFallingCumulatives } from './find-falling-cumulatives.ts';
import { findGaps } from './find-gaps.ts';
import { findMissingPlan } from './find-missing-plan.ts';
import { findOutOfLineMonths } from './find-out-of-line-months.ts';
import { findRestatedBases } from './find-restated-bases.ts';
import { findRevisions } from './find-revisions.ts';
import { findScaleSlips } from './find-scale-slips.ts';
import { findStale } from './find-stale.ts';
import { findThinYear } from './find-thin-year.ts';
import type { Finding } from './finding.ts';

const rules: readonly ((input: CheckInput) => readonly Finding[])[] = [findConflicts, findScaleSlips, findFallingCumulatives, findOutOfLineMonths, findRestatedBases, findRevisions, findStale, findGaps, findMissingPlan, findThinYear, findCorrected];
const severities = ['conflict', 'warning', 'information'] as const;

/**
 * The findings about one series as of a reporting period: those of the period and of the earlier months of its year, conflicts
 * first, then warnings, then information; within each the latest period first. `figures` and `reports` are the unit's, those
 * the series was reconciled from (other indicators' figures are left out). Findings never change a value.
 * @example checkSeries(retail, periodOf(2024, 5), { figures, reports }).map((finding) => finding.rule) // ['out-of-line-month', 'thin-year']
 */
export function checkSeries(series: Series, period: Period, context: { readonly figures: readonly Figure[]; readonly reports: readonly Report[]; readonly today?: string }): readonly Finding[] {
  const figures = context.figures.filter((figure) => figure.indicatorId === series.indicator.id && figure.report.period <= period).toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  const periods = Array.from({ length: monthOf(period) }, (_, index) => periodOf(yearOf(period), index + 1));
  const input: CheckInput = { ...context, series, period, periods, figures };
  return rules.flatMap((rule) => rule(input)).toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || compare(b.period, a.period) || compare(orderKey(a), orderKey(b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function orderKey(finding: Finding): string {
  return `${finding.rule} ${finding.cell === undefined ? '' : cellKey(finding.cell)} ${finding.figures.map((figure) => figure.id).join(' ')}`;
}
