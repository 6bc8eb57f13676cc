import type { PlanKind } from '../figure/measure.ts';
import { gapBetween } from '../interval/relation.ts';
import { addMonths } from '../period/add-months.ts';
import type { Period } from '../period/period.ts';
import { yearOf } from '../period/year-of.ts';
import { applyRule } from './apply-rule.ts';
import { cellKey } from './cell-key.ts';
import { isImpliedByNextYear } from './is-implied-by-next-year.ts';
import { mergeStatements } from './merge-statements.ts';
import type { Observation, Statement } from './observation.ts';
import { planAt } from './plan-at.ts';
import type { Cell } from './quantity.ts';
import { impliedMonthRules, priorYearRules, rulesAt, type Rule } from './rules.ts';

/**
 * Derives the cells that no report states from those that some report does, until nothing new follows: a month from two
 * cumulatives, a share from the plan as it stood at that month (`planAt`), last year's value from this year's growth. Returns a new map with the observations
 * given and the new ones; a known cell is never changed. Several ways to the same cell: the narrowest in the round that first reaches it.
 * Last, the growth of a month on the base its own year implies takes the place of one on last year's print that excludes it (`impliedMonth`).
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
      if (!parents.every((parent) => parent !== undefined) || mixesYears(rule, parents)) continue;
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
  for (const statement of additive ? periods.flatMap((period) => impliedMonth(period, known, statements)) : []) filled.set(cellKey(statement.cell), mergeStatements([statement], []));
  return filled;
}

/**
 * Whether months and cumulatives of one year would be added or subtracted across vintages: some as the next year's growth implies them, some as their own year
 * printed them. What a restatement moved would all fall on the one month between.
 */
function mixesYears({ target, parents: cells }: Rule, parents: readonly Statement[]): boolean {
  const isAmount = [target, ...cells].every(({ quantity }) => quantity.kind === 'month' || quantity.kind === 'year-to-date');
  const implied = parents.filter(isImpliedByNextYear).length;
  return isAmount && implied > 0 && implied < parents.length;
}

/** Half-width of a month's growth, a ratio, up to which the implied one is of use: 1 percentage point. Beyond it the rounding of the cumulatives drowns the month. */
const usefulHalfWidth = 0.01;

/**
 * Base and growth of a month whose growth no report prints, by `impliedMonthRules`: from two cumulatives in a row, February on, whose implied bases stand in
 * `known` (value and growth printed by one report) and are of reports of this year; the month as the later of them has it. Empty where the interval is wider than
 * ± `usefulHalfWidth`, and where the growth on last year's month, in `derived`, agrees: last year's print is of another vintage only where the two exclude each other.
 * @example impliedMonth(periodOf(2024, 4), known, derived) // [base, growth 0.0904 in 0.0901…0.0906], not 0.0169 on last year's first print
 */
function impliedMonth(period: Period, known: ReadonlyMap<string, Observation>, derived: ReadonlyMap<string, Statement>): readonly Statement[] {
  const [baseRule, growthRule] = impliedMonthRules(period);
  const key = cellKey(growthRule.target);
  const bases = baseRule.parents.flatMap((cell) => known.get(cellKey(cell)) ?? []).filter(({ cell, report }) => [cell, report].every((of) => yearOf(of.period) === yearOf(period)));
  const base = applyRule(baseRule, bases.map(statementOf));
  // As the report of the base has it: a later revision of it would mix a third story in.
  const value = known.get(cellKey({ quantity: { kind: 'month' }, period }))?.vintages.find(({ report }) => report.id === bases[0]?.report.id);
  if (known.has(key) || value === undefined || base === undefined) return [];
  const growth = applyRule(growthRule, [value, base]);
  const other = derived.get(key);
  if (growth === undefined || growth.interval.high - growth.interval.low > 2 * usefulHalfWidth) return [];
  return other !== undefined && gapBetween(other.interval, growth.interval) === 0 ? [] : [base, growth];
}

function statementOf(observation: Observation): Statement {
  const { cell, value, interval, status, origin, report } = observation;
  const used = observation.vintages.findLast((statement) => statement.origin === origin);
  return { cell, value, interval, status, origin, report, vintage: used?.vintage ?? '' };
}
