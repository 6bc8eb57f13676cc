import type { Revision } from '../reconcile/observation.ts';
import type { CheckInput } from './check-input.ts';
import type { Finding, FindingRule } from './finding.ts';
import { figuresOf, findingOf } from './finding-of.ts';

/** A revision of a twentieth or more changes what a reader would say of the month; a smaller one is routine. */
const largeChange = 0.05;

/**
 * What later reports changed, at the period of the report that changed it: `restated` (it prints another value),
 * `implied-revision` (its year to date and its month imply another amount), `plan-changed` (the plan, printed or implied).
 * A warning from a change of 5 %, else information. Numbers: `from`, `to`, `change` in the unit of the cell, and
 * `relativeChange`, a ratio, unless `from` is 0.
 * @example findRevisions(input)[0]?.numbers // { from: 544829, to: 512320.5, change: -32508.5, relativeChange: -0.0597 }
 */
export function findRevisions({ series, periods }: CheckInput): readonly Finding[] {
  return series.revisions.flatMap((revision) => {
    const { cell, from, to, change, relativeChange } = revision;
    const rule = ruleOf(revision);
    const { period } = to.report;
    if (rule === undefined || !periods.includes(period)) return [];
    const severity = Math.abs(relativeChange ?? 1) >= largeChange ? 'warning' : 'information';
    const numbers = { from: from.value, to: to.value, change, ...(relativeChange === undefined ? {} : { relativeChange }) };
    return [findingOf(series, rule, severity, { period, cell, numbers, figures: figuresOf(from, to) })];
  });
}

/** Shares, growth and bases that only follow from a changed amount would say the same thing again. */
function ruleOf({ cell, to }: Revision): FindingRule | undefined {
  const { kind } = cell.quantity;
  if (kind === 'annual-plan') return 'plan-changed';
  if (to.origin.kind === 'reported') return 'restated';
  return kind === 'month' || kind === 'year-to-date' ? 'implied-revision' : undefined;
}
