import type { Observation } from '../../domain/reconcile/observation.ts';

/** What the paragraph needs to know of a number. */
export type Said = Pick<Observation, 'cell' | 'value' | 'interval' | 'status' | 'origin'>;

/** A piece of the paragraph: words, or a number with the statement it comes from. */
export interface NarrationPart<S extends Said = Said> {
  readonly text: string;
  readonly said?: S;
}

/** The paragraph as text that can be pasted anywhere. */
export function plainText(parts: readonly NarrationPart[]): string {
  return parts.map(({ text }) => text).join('');
}
