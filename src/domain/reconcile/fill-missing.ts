import type { PlanKind } from '../figure/measure.ts';
import { addMonths } from '../period/add-months.ts';
import type { Period } from '../period/period.ts';
import { applyRule } from './apply-rule.ts';
import { cellKey } from './cell-key.ts';
import { mergeStatements } from './merge-statements.ts';
import type { Observation, Statement } from './observation.ts';
import { planAt } from './plan-at.ts';
import type { Cell } from './quantity.ts';
import { priorYearRules, rulesAt, type Rule } from './rules.ts';

/**
 * Derives the cells that no report states from those that some report does, until nothing new follows: a month from two
 * cumulatives, a share from the plan as it stood at that month (`planAt`), last year's value from this year's growth. Returns a new map with the observations
 * given and the new ones; a known cell is never changed. Several ways to the same cell: the narrowest in the round that first reaches it.
 */
export function fillMissing(known: ReadonlyMap<string, Observation>, periods: readonly Period[], plans: readonly PlanKind[], additive: boolean): ReadonlyMap<string, Observation> {
  const filled = new Map(known);
  const statements = new Map<string, Statement>([...known].map(([key, observation]) => [key, statementOf(observation)]));
  const parentAt = (cell: Cell): Statement | undefined => {
    const key = cellKey(cell);
    const plan = cell.quantity.kind === 'annual-plan' ? filled.get(key) : undefined;
    return plan === undefined ? statements.get(key) : statementOf(planAt(plan, cell.period));
  };
  let open: readonly Rule[] = [...new Set([...periods, ...periods.map((period) => addMonths(period, -12))])]
    .toSorted()
    .flatMap((period) => [...rulesAt(period, plans, additive), ...priorYearRules(period)]);
  for (let changed = true; changed; ) {
    open = open.filter((rule) => !statements.has(cellKey(rule.target)));
    const found = new Map<string, Statement>();
    for (const rule of open) {
      const parents = rule.parents.map(parentAt);
      if (!parents.every((parent) => parent !== undefined)) continue;
      const derived = applyRule(rule, parents);
      if (derived === undefined) continue;
      const key = cellKey(rule.target);
      const other = found.get(key);
      if (other === undefined || derived.interval.high - derived.interval.low < other.interval.high - other.interval.low) found.set(key, derived);
    }
    changed = found.size > 0;
    for (const [key, statement] of found) {
      statements.set(key, statement);
      filled.set(key, mergeStatements([statement], []));
    }
  }
  return filled;
}

function statementOf(observation: Observation): Statement {
  const { cell, value, interval, status, origin, report } = observation;
  const used = observation.vintages.findLast((statement) => statement.origin === origin);
  return { cell, value, interval, status, origin, report, vintage: used?.vintage ?? '' };
}
