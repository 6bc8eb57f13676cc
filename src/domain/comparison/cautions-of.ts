import { figuresOf } from '../checks/finding-of.ts';
import type { Observation } from '../reconcile/observation.ts';
import type { Caution } from './compared.ts';

/**
 * What the observations behind a number warn of by themselves: a conflict, an editor's correction, a revision.
 * @example cautionsOf([january]) // ['revised']
 */
export function cautionsOf(observations: readonly Observation[]): readonly Caution[] {
  const has: Readonly<Record<'conflict' | 'corrected' | 'revised', boolean>> = {
    conflict: observations.some(({ conflicts }) => conflicts.length > 0),
    corrected: observations.some((observation) => figuresOf(observation).some(({ correction }) => correction !== undefined)),
    revised: observations.some(({ revisions }) => revisions.length > 0),
  };
  return (['conflict', 'corrected', 'revised'] as const).filter((caution) => has[caution]);
}
