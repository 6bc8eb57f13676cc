import { gapBetween } from '../interval/relation.ts';
import { yearOf } from '../period/year-of.ts';
import type { Series } from '../reconcile/series.ts';
import { draftRelations, isGrowthRelation, type DraftRelation } from './draft-relations.ts';
import type { DraftedFigure } from './drafted-figure.ts';
import { proofOf } from './proof-of.ts';
import type { Proof } from './proof.ts';
import { scaleSlip, type ScaleSlip } from './scale-slip.ts';

/**
 * Holds every relation that drafted numbers enter: pass `fits` or `implies`; conflict `scale-slip` where a power of ten heals it
 * (numbers: `value`, `suggested`, `power`), `revises` where a stored number would have to change (`stored`, `derived`, `change`, `excess`),
 * `contradicts` where the report excludes itself (`printed`, `derived`, `excess`); warning `base-restated` where the relation is one of growth.
 * Numbers are in the unit of the cell judged.
 */
export function proveRelations(drafted: readonly DraftedFigure[], stored: Series): readonly Proof[] {
  const { id } = stored.indicator;
  const relations = draftRelations(drafted, stored);
  const failing = relations.filter((relation) => excessOf(relation) > 0);
  const slips = new Map<string, ScaleSlip & { readonly relation: DraftRelation }>();
  for (const relation of failing) {
    const slip = isGrowthRelation(relation) ? undefined : scaleSlip(relation);
    if (slip !== undefined && !slips.has(slip.item.id)) slips.set(slip.item.id, { ...slip, relation });
  }
  return [
    ...[...slips.values()].map(({ item, power, relation }) => {
      const { value } = item.figure;
      return proofOf('scale-slip', 'conflict', id, item.figure.period, { ...about(relation), draftIds: [item.id, ...draftIds(relation).filter((other) => other !== item.id)], numbers: { value, suggested: Number((value * 10 ** power).toPrecision(12)), power, ...shareOfPlan(item, stored) } });
    }),
    // A slipped number fails everywhere; once told, its other failures say nothing more.
    ...relations.filter((relation) => excessOf(relation) === 0 || !relation.drafted.some((item) => slips.has(item.id))).map((relation) => judged(relation, id)),
  ];
}

function judged(relation: DraftRelation, indicatorId: string): Proof {
  const { rule, derived, target, targetIsStored } = relation;
  const excess = excessOf(relation);
  const details = about(relation);
  const { period } = rule.target;
  if (target === undefined) return proofOf('implies', 'pass', indicatorId, period, { ...details, numbers: { derived: derived.value } });
  if (excess === 0) return proofOf('fits', 'pass', indicatorId, period, { ...details, numbers: { known: target.value, derived: derived.value } });
  const numbers = { derived: derived.value, excess };
  if (isGrowthRelation(relation)) return proofOf('base-restated', 'warning', indicatorId, period, { ...details, numbers: { ...numbers, stored: target.value, change: derived.value - target.value } });
  if (targetIsStored) return proofOf('revises', 'conflict', indicatorId, period, { ...details, numbers: { ...numbers, stored: target.value, change: derived.value - target.value, year: yearOf(period) } });
  return proofOf('contradicts', 'conflict', indicatorId, period, { ...details, numbers: { ...numbers, printed: target.value } });
}

/** The share of the year's plan that a slipped amount would be, where a plan is stored. */
function shareOfPlan({ figure }: DraftedFigure, stored: Series): Record<string, number> {
  const [plan] = stored.planKinds(yearOf(figure.period));
  const found = plan === undefined ? undefined : stored.lookup({ kind: 'annual-plan', plan }, figure.period);
  return found?.known !== true || found.observation.value <= 0 ? {} : { share: figure.value / found.observation.value };
}

function excessOf({ derived, target }: DraftRelation): number {
  return target === undefined ? 0 : gapBetween(derived.interval, target.interval);
}

function draftIds({ drafted }: DraftRelation): readonly string[] {
  return [...new Set(drafted.map((item) => item.id))];
}

function about(relation: DraftRelation): Pick<Proof, 'draftIds' | 'cell' | 'formula' | 'derived'> & Partial<Pick<Proof, 'known'>> {
  const { rule, derived, target } = relation;
  return { draftIds: draftIds(relation), cell: rule.target, formula: rule.formula, derived: derived.interval, ...(target === undefined ? {} : { known: target.interval }) };
}
