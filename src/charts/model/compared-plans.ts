import type { Compared } from '../../domain/comparison/compared.ts';
import { type PlanKind, planKinds } from '../../domain/figure/measure.ts';

/**
 * The kinds of plan that compared shares are shares of, `annual` first; none where they are no shares.
 * @example comparedPlans(shares) // ['annual', 'province']
 */
export function comparedPlans(found: readonly Compared[]): readonly PlanKind[] {
  const kinds = new Set(found.flatMap((compared) => (compared.known ? compared.observations.flatMap(({ cell: { quantity } }) => (quantity.kind === 'plan-achievement' ? [quantity.plan] : [])) : [])));
  return planKinds.filter((kind) => kinds.has(kind));
}
