import type { Interval } from '../interval/interval.ts';
import type { MissingReason } from '../reconcile/missing-reason.ts';
import type { Observation } from '../reconcile/observation.ts';

/** What is compared of each month. */
export const comparedMeasures = ['year-to-date', 'month', 'year-on-year', 'plan-share', 'index'] as const;
export type ComparedMeasure = (typeof comparedMeasures)[number];

/** Where a compared number comes from, best first: a report prints it; it follows from printed figures; it follows from figures of which at least one is itself derived. */
export type ComparedSource = 'published' | 'from-printed' | 'from-derived';

/** What a reader must know before trusting a compared number; it is shown, labelled, never hidden. */
export const cautions = [
  'conflict', // two figures about one of its operands exclude each other
  'series-break', // the levels compared lie outside half … double of each other: check unit and definition
  'vintage-mismatch', // the year's own report implies another base than the one compared with
  'tet-moved', // a single January or February compared although Tết moved
  'corrected', // an editor corrected a misprint in one of its operands
  'revised', // a later report changed one of its operands
] as const;
export type Caution = (typeof cautions)[number];

/** A compared number: amounts in the indicator's unit of measure, growth and shares as ratios, an index with its base as 1. */
export interface ComparedValue {
  readonly known: true;
  readonly value: number;
  readonly interval: Interval;
  readonly source: ComparedSource;
  /** January and February as one, because Tết moved between them (method.md §6). */
  readonly joined: boolean;
  readonly cautions: readonly Caution[];
  /** What it rests on: the number itself where it is an observation, else its operands. */
  readonly observations: readonly Observation[];
}

/** A compared number or the reason there is none. */
export type Compared = ComparedValue | { readonly known: false; readonly reason: MissingReason };
