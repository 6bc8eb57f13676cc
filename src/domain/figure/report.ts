import type { Period } from '../period/period.ts';

/** A published report: where figures come from. */
export interface Report {
  /** Unique within its unit. */
  readonly id: string;
  readonly unitId: string;
  /** The reporting period the report speaks of. */
  readonly period: Period;
  /** Day of publication "YYYY-MM-DD"; absent where the page shows none (never guessed). */
  readonly publishedOn?: string;
  /** In our own words. */
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  /** It quotes figures of another body (the press): it can confirm or contradict a figure, never replace it. */
  readonly secondary: boolean;
}
