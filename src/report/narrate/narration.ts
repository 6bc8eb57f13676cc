import type { Observation } from '../../domain/reconcile/observation.ts';

/** What the paragraph needs to know of a number; with its report and revisions it also tells ratios of a level that was revised since from those of the level said. */
export type Said = Pick<Observation, 'cell' | 'value' | 'interval' | 'status' | 'origin'> & Partial<Pick<Observation, 'report' | 'revisions'>>;

/** A piece of the paragraph: words, or a number with the statement it comes from. */
export interface NarrationPart<S extends Said = Said> {
  readonly text: string;
  readonly said?: S;
}

/** The paragraph as text that can be pasted anywhere. */
export function plainText(parts: readonly NarrationPart[]): string {
  return parts.map(({ text }) => text).join('');
}
