import { monthOf } from '../period/month-of.ts';
import type { Period } from '../period/period.ts';
import { mergeStatements } from './merge-statements.ts';
import type { Observation } from './observation.ts';

/**
 * The plan of a year as it stood at a period: what reports up to that period state of it; where none does yet, all of them.
 * December has the plan as last stated.
 * @example planAt(plan, periodOf(2019, 2)).report.period // '2019-02', though a report of March states another plan
 */
export function planAt(plan: Observation, period: Period): Observation {
  if (monthOf(period) === 12) return plan;
  const known = plan.vintages.filter((statement) => statement.report.period <= period);
  if (known.length === 0 || known.length === plan.vintages.length) return plan;
  // Conflicts between reports are found again by merging; only those within one report are carried over.
  return mergeStatements(known, plan.conflicts.filter(({ a, b }) => a.report.id === b.report.id && a.report.period <= period));
}
