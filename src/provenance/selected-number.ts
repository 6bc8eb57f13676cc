import type { Observation } from '../domain/reconcile/observation.ts';
import type { Computed } from '../domain/assessment/assessment.ts';
import type { OriginMark } from '../charts/model/origin-mark.ts';

/** A number of a page whose origin can be shown: an observation, or one computed by the method with the sentence that says how. */
export type SelectedNumber =
  | { readonly kind: 'observation'; readonly name: string; readonly text: string; readonly mark: OriginMark; readonly observation: Observation }
  | { readonly kind: 'computed'; readonly name: string; readonly text: string; readonly mark: OriginMark; readonly computed: Extract<Computed, { known: true }>; readonly formula: string; readonly parents: readonly Observation[] };
