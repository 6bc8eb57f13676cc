import { growthBases, planKinds } from '../figure/measure.ts';
import { addMonths } from '../period/add-months.ts';
import type { Period } from '../period/period.ts';
import { yearOf } from '../period/year-of.ts';
import { applyRule } from '../reconcile/apply-rule.ts';
import { cellKey } from '../reconcile/cell-key.ts';
import type { Observation, Statement } from '../reconcile/observation.ts';
import type { Cell } from '../reconcile/quantity.ts';
import { priorYearRules, rulesAt, type Rule } from '../reconcile/rules.ts';
import type { Series } from '../reconcile/series.ts';
import { draftedStatement, type DraftedFigure } from './drafted-figure.ts';

/** One relation between cells, held against drafted and stored numbers. */
export interface DraftRelation {
  readonly rule: Rule;
  /** In the order of the rule's parents. */
  readonly parents: readonly Statement[];
  /** What the parents allow the target to be. */
  readonly derived: Statement;
  /** What is printed in the draft or stored of the target; `undefined` where nothing is. */
  readonly target?: Statement;
  readonly targetIsStored: boolean;
  /** The drafted figures in it. */
  readonly drafted: readonly DraftedFigure[];
}

/**
 * Every relation of the reconciliation (`rulesAt`, `priorYearRules`) that drafted numbers enter, once for each set of cells: judged at the
 * stored cell where there is one, because that is what a revision would change; else at the cell the rules name first. Relations whose
 * target nothing states are kept where the draft alone gives all parents.
 */
export function draftRelations(drafted: readonly DraftedFigure[], stored: Series): readonly DraftRelation[] {
  const byCell = new Map(drafted.map((item) => [cellKey(draftedStatement(item).cell), item]));
  const periods = new Set<Period>(drafted.map(({ figure }) => figure.period));
  const years = new Set([...periods].map(yearOf));
  const plans = planKinds.filter((kind) => drafted.some(({ figure }) => (figure.measure === 'annual-plan' || figure.measure === 'plan-achievement') && (figure.plan ?? 'annual') === kind) || [...years].some((year) => stored.planKinds(year).includes(kind)));
  // A restated month also enters the relations of the month after it.
  const reached = new Set([...periods].flatMap((period) => [period, addMonths(period, 1)]));
  const rules = [...reached].toSorted().flatMap((period) => [...rulesAt(period, plans, stored.indicator.aggregation === 'sum'), ...priorYearRules(period)]).filter((rule) => ![rule.target, ...rule.parents].some(({ quantity }) => quantity.kind === 'implied-base'));
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const key = [rule.target, ...rule.parents].map(cellKey).toSorted().join(' ');
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups.values()].flatMap((group) => {
    const found = group.flatMap((rule) => relationOf(rule, byCell, stored));
    return found.toSorted((a, b) => rank(a) - rank(b)).slice(0, 1);
  });
}

function relationOf(rule: Rule, drafted: ReadonlyMap<string, DraftedFigure>, stored: Series): readonly DraftRelation[] {
  const cells = [rule.target, ...rule.parents];
  const inDraft = cells.flatMap((cell) => drafted.get(cellKey(cell)) ?? []);
  if (inDraft.length === 0) return [];
  const statementOf = (cell: Cell): Statement | undefined => {
    const own = drafted.get(cellKey(cell));
    return own === undefined ? storedStatement(stored, cell) : draftedStatement(own);
  };
  const parents = rule.parents.map(statementOf);
  if (!parents.every((parent) => parent !== undefined)) return [];
  const derived = applyRule(rule, parents);
  if (derived === undefined) return [];
  const target = statementOf(rule.target);
  const targetIsStored = target !== undefined && !drafted.has(cellKey(rule.target));
  // What stored numbers alone give is no proof of the draft.
  if (target === undefined && !rule.parents.every((cell) => drafted.has(cellKey(cell)))) return [];
  return [{ rule, parents, derived, ...(target === undefined ? {} : { target }), targetIsStored, drafted: inDraft }];
}

/** Stored and printed, stored and derived, drafted, unknown. */
function rank({ target, targetIsStored }: DraftRelation): number {
  if (target === undefined) return 3;
  if (!targetIsStored) return 2;
  return target.origin.kind === 'reported' ? 0 : 1;
}

function storedStatement(series: Series, cell: Cell): Statement | undefined {
  const found = series.lookup(cell.quantity, cell.period);
  return found.known ? statementOfObservation(found.observation) : undefined;
}

function statementOfObservation({ cell, value, interval, status, origin, report, vintages }: Observation): Statement {
  return { cell, value, interval, status, origin, report, vintage: vintages.at(-1)?.vintage ?? '' };
}

/** Whether a relation speaks of growth: its base is restated too often to call that a contradiction (method.md §6). */
export function isGrowthRelation({ rule }: DraftRelation): boolean {
  return [rule.target, ...rule.parents].some(({ quantity }) => quantity.kind === 'month-on-month' || (quantity.kind === 'year-on-year' && growthBases.includes(quantity.basis)));
}
