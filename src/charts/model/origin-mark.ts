import type { Observation } from '../../domain/reconcile/observation.ts';

/** Where a drawn number comes from, in the order of the mark key: công bố, ước, suy ra, minh hoạ. */
export const originMarks = ['published', 'estimated', 'derived', 'illustrative'] as const;
export type OriginMark = (typeof originMarks)[number];

/**
 * The mark of an observation: a unit of invented data is always `illustrative`; a computed value is `derived` even where a parent is an estimate.
 * @example originMark(observation, true) // 'illustrative'
 */
export function originMark(observation: Pick<Observation, 'origin' | 'status'>, sample: boolean): OriginMark {
  if (sample) return 'illustrative';
  if (observation.origin.kind === 'derived') return 'derived';
  return observation.status === 'estimated' ? 'estimated' : 'published';
}
