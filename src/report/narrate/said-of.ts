import type { Assessment } from '../../domain/assessment/assessment.ts';
import type { Lookup, Observation } from '../../domain/reconcile/observation.ts';
import type { Series } from '../../domain/reconcile/series.ts';

/**
 * What the paragraph says of an indicator at the period of its assessment: month, year to date, shares of the plan and growth of the
 * year to date, whether printed or derived; growth of the month and the plan's amount only where a report of the period prints them.
 */
export function saidOf(assessment: Assessment, series: Series): readonly Observation[] {
  const { period } = assessment;
  const known = (lookup: Lookup): readonly Observation[] => (lookup.known ? [lookup.observation] : []);
  const printed = (lookup: Lookup): readonly Observation[] => known(lookup).filter(({ origin, report }) => origin.kind === 'reported' && report.period === period);
  const plans = [assessment.plan, ...assessment.otherPlans.map(({ plan }) => plan)];
  const shares = [assessment.planAchievement, ...assessment.otherPlans.map(({ planAchievement }) => planAchievement)];
  return [
    ...known(assessment.month),
    ...printed(series.lookup({ kind: 'month-on-month' }, period)),
    ...printed(assessment.monthGrowth),
    ...known(assessment.yearToDate),
    ...shares.flatMap(known),
    ...known(assessment.yearToDateGrowth),
    ...plans.flatMap(printed),
  ];
}
