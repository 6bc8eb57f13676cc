import type { Interval } from '../interval/interval.ts';
import type { MissingReason } from '../reconcile/missing-reason.ts';

/** Which rule gave the expected share (method.md §1). */
export type PaceRule = 'seasonal' | 'reference' | 'even';

/** Share of the year expected by a month. */
export interface Pace {
  readonly rule: PaceRule;
  /** 0…1, no unit. */
  readonly share: number;
  /** Own prior years used (seasonal), else 0. */
  readonly years: number;
}

/** A status name of method.md §2. `reached`/`missed` only at month 12; `far-behind` is a wording within behind, never by the even pace. */
export type StatusName = 'ahead' | 'on-pace' | 'behind' | 'far-behind' | 'reached' | 'missed';

/** Status at a pace: certain, undecided between two names within rounding, or undefined with its reason. */
export type Status =
  | { readonly kind: 'certain'; readonly name: StatusName; readonly gap: Interval }
  | { readonly kind: 'undecided'; readonly names: readonly [StatusName, StatusName]; readonly gap: Interval }
  | { readonly kind: 'none'; readonly reason: MissingReason };
