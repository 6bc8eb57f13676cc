import type { Observation } from '../reconcile/observation.ts';
import type { ComparedSource } from './compared.ts';

/**
 * Where a number that is one observation, or that was computed from several, comes from.
 * @example sourceOf([growthFromTwoPrintedValues]) // 'from-printed'
 */
export function sourceOf(observations: readonly Observation[]): ComparedSource {
  const [only, ...more] = observations;
  if (only !== undefined && more.length === 0) {
    if (only.origin.kind === 'reported') return 'published';
    return only.origin.parents.every(({ origin }) => origin.kind === 'reported') ? 'from-printed' : 'from-derived';
  }
  return observations.every(({ origin }) => origin.kind === 'reported') ? 'from-printed' : 'from-derived';
}
