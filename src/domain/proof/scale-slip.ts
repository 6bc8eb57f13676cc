import { gapBetween } from '../interval/relation.ts';
import { cellKey } from '../reconcile/cell-key.ts';
import type { Statement } from '../reconcile/observation.ts';
import type { DraftRelation } from './draft-relations.ts';
import { draftedStatement, type DraftedFigure } from './drafted-figure.ts';

/** Powers of ten by which a number slips: a wrong unit of measure (3, 6), a misread separator or a doubled digit (1, 2). */
const powers = [3, -3, 6, -6, 1, -1, 2, -2] as const;

/** A drafted amount that would fit if it were 10^`power` times what is printed. */
export interface ScaleSlip {
  readonly item: DraftedFigure;
  readonly power: number;
}

/**
 * The amount of a failing relation that a power of ten would heal; `undefined` where none would. Shares and growth do not slip.
 * @example scaleSlip(relation) // { item: { id: 'f2', … }, power: 3 }
 */
export function scaleSlip(relation: DraftRelation): ScaleSlip | undefined {
  const amounts = relation.drafted.filter(({ figure }) => figure.printedIn !== 'percent' && figure.value !== 0);
  for (const power of powers) {
    const item = amounts.find((candidate) => healedBy(relation, candidate, 10 ** power));
    if (item !== undefined) return { item, power };
  }
  return undefined;
}

function healedBy({ rule, parents, target }: DraftRelation, item: DraftedFigure, factor: number): boolean {
  if (target === undefined) return false;
  const key = cellKey(draftedStatement(item).cell);
  const scaled = (statement: Statement): Statement['interval'] => (cellKey(statement.cell) === key ? { low: statement.interval.low * factor, high: statement.interval.high * factor } : statement.interval);
  const derived = rule.compute(parents.map(scaled));
  return derived !== undefined && Number.isFinite(derived.low) && Number.isFinite(derived.high) && gapBetween(derived, scaled(target)) === 0;
}
