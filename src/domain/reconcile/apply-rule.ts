import type { FigureStatus } from '../figure/measure.ts';
import type { Rule } from './rules.ts';
import type { Statement } from './observation.ts';

/** A cumulative or an amount cannot follow from nothing: both ends open say nothing. */
const says = (low: number, high: number): boolean => Number.isFinite(low) || Number.isFinite(high);

/**
 * The statement that a rule makes from its parents' statements; `undefined` where they allow nothing to be said. The point
 * value is computed from the parents' values and kept inside the interval.
 */
export function applyRule(rule: Rule, parents: readonly Statement[]): Statement | undefined {
  const interval = rule.compute(parents.map((parent) => parent.interval));
  if (interval === undefined || !says(interval.low, interval.high)) return undefined;
  const point = rule.compute(parents.map((parent) => ({ low: parent.value, high: parent.value })));
  const latest = parents.reduce((a, b) => (isLater(b, a) ? b : a));
  const value = Math.min(Math.max(point?.low ?? (interval.low + interval.high) / 2, interval.low), interval.high);
  return {
    cell: rule.target,
    value,
    interval,
    status: weakestStatus(parents),
    origin: { kind: 'derived', formula: rule.formula, parents },
    report: latest.report,
    vintage: latest.vintage,
  };
}

function isLater(a: Statement, b: Statement): boolean {
  return a.vintage === b.vintage ? a.report.id > b.report.id : a.vintage > b.vintage;
}

function weakestStatus(parents: readonly Statement[]): FigureStatus {
  if (parents.some((parent) => parent.status === 'estimated')) return 'estimated';
  return parents.some((parent) => parent.status === 'provisional') ? 'provisional' : 'final';
}
