import type { Figure } from '../figure/figure.ts';
import type { PlanKind } from '../figure/measure.ts';
import { gapBetween, intersect } from '../interval/relation.ts';
import { addMonths } from '../period/add-months.ts';
import type { Period } from '../period/period.ts';
import { applyRule } from './apply-rule.ts';
import { cellKey } from './cell-key.ts';
import { figureCell } from './figure-cell.ts';
import type { Conflict, Statement } from './observation.ts';
import { rulesAt } from './rules.ts';
import { vintageOf } from './vintage-of.ts';

/** What one report says of one indicator: what it prints, what follows from it, and where it contradicts itself. */
export interface ReportStatements {
  readonly statements: readonly Statement[];
  readonly conflicts: readonly Conflict[];
}

/** Chains such as month → cumulative → plan are short; a report never needs more rounds than it has cells. */
const maximumRounds = 30;

/**
 * Holds the figures of one report together: propagates their intervals through the relations of `rulesAt` until nothing new
 * follows. A printed figure is narrowed by what the others allow; where they exclude it beyond rounding, that is a conflict
 * and the printed figure stays as it is. All `figures` must be of one report and one indicator.
 */
export function reportStatements(figures: readonly Figure[], additive: boolean): ReportStatements {
  const known = new Map<string, Statement>();
  const conflicts = new Map<string, Conflict>();
  const meet = (statement: Statement): boolean => {
    const key = cellKey(statement.cell);
    const current = known.get(key);
    if (current === undefined) {
      known.set(key, statement);
      return true;
    }
    const excess = gapBetween(current.interval, statement.interval);
    if (excess > 0) {
      const involved = [...figureIds(current), ...figureIds(statement)].toSorted().join(' ');
      if (!conflicts.has(involved)) conflicts.set(involved, { cell: current.cell, a: current, b: statement, excess });
      return false;
    }
    const interval = intersect(current.interval, statement.interval);
    if (current.origin.kind === 'reported' && statement.origin.kind === 'reported') return false;
    const isNarrower = width(interval) < width(current.interval) * (1 - 1e-9) || (width(current.interval) === Infinity && width(interval) < Infinity);
    // A statement must not tighten itself through its own consequences.
    if (!isNarrower || sharesFigures(current, statement)) return false;
    const keepsOrigin = current.origin.kind === 'reported' || width(current.interval) <= width(statement.interval);
    const kept = keepsOrigin ? current : statement;
    known.set(key, { ...kept, interval, value: clamp(kept.value, interval.low, interval.high, kept.origin.kind === 'reported') });
    return true;
  };
  const plans = new Set<PlanKind>();
  const periods = new Set<Period>();
  for (const figure of figures) {
    meet({ cell: figureCell(figure), value: figure.value, interval: figure.interval, status: figure.status, origin: { kind: 'reported', figure }, report: figure.report, vintage: vintageOf(figure.report) });
    if (figure.measure === 'annual-plan' || figure.measure === 'plan-achievement') plans.add(figure.plan ?? 'annual');
    periods.add(figure.period);
    if (figure.measure === 'month-on-month') periods.add(addMonths(figure.period, -1));
  }
  const rules = [...periods].toSorted().flatMap((period) => rulesAt(period, [...plans].toSorted(), additive));
  for (let round = 0, changed = true; changed && round < maximumRounds; round += 1) {
    changed = false;
    for (const rule of rules) {
      const parents = rule.parents.map((cell) => known.get(cellKey(cell)));
      if (!parents.every((parent) => parent !== undefined)) continue;
      const current = known.get(cellKey(rule.target));
      if (current !== undefined && parents.some((parent) => sharesFigures(parent, current))) continue;
      const derived = applyRule(rule, parents);
      if (derived !== undefined && meet(derived)) changed = true;
    }
  }
  return { statements: [...known.values()], conflicts: [...conflicts.values()] };
}

const width = (interval: { readonly low: number; readonly high: number }): number => interval.high - interval.low;

function clamp(value: number, low: number, high: number, isPrinted: boolean): number {
  return isPrinted ? value : Math.min(Math.max(value, low), high);
}

/** Ids of the printed figures that a statement rests on. */
function figureIds(statement: Statement): readonly string[] {
  return statement.origin.kind === 'reported' ? [statement.origin.figure.id] : statement.origin.parents.flatMap(figureIds);
}

function sharesFigures(a: Statement, b: Statement): boolean {
  const ids = new Set(figureIds(a));
  return figureIds(b).some((id) => ids.has(id));
}
