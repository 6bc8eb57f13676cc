import type { Indicator } from '../../domain/figure/indicator.ts';
import type { Bound, PlanKind } from '../../domain/figure/measure.ts';
import type { UnitOfMeasure } from '../../domain/figure/unit-of-measure.ts';
import type { Period } from '../../domain/period/period.ts';

/** What an amount or share speaks of: one month, or the year up to it. */
export interface Span {
  readonly measure: 'month' | 'year-to-date';
  readonly period: Period;
}

/**
 * With what a growth compares. `year`: the same period of last year; `last-year`: last year by its number or name alone, which
 * writers also say for its same period; `whole-year`: all of it, in so many words; `other`: a comparison that no measure holds.
 */
export type Against = 'year' | 'last-year' | 'whole-year' | 'month' | 'other';

/** What a piece of text means to the clause grammar. */
export type Meaning =
  | { readonly kind: 'amount'; readonly value: number; readonly decimals: number; readonly unitOfMeasure: UnitOfMeasure }
  | { readonly kind: 'percent'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'times'; readonly value: number; readonly decimals: number }
  /** Digits with a unit that is ours but that cannot be read, or that are a range or a fraction. */
  | { readonly kind: 'unreadable' }
  /** Digits without a unit of ours. */
  | { readonly kind: 'number' }
  | { readonly kind: 'period'; readonly span: Span }
  /** "luỹ kế" with no count. */
  | { readonly kind: 'running' }
  /** A period of which nothing is measured: quý II, a month to come. */
  | { readonly kind: 'strange-period' }
  | { readonly kind: 'against'; readonly against: Against }
  | { readonly kind: 'plan'; readonly plan: PlanKind | 'other' }
  | { readonly kind: 'indicator'; readonly indicator: Indicator; readonly planned: boolean }
  | { readonly kind: 'look-alike' }
  /** The reporting unit itself, or another place whose figures are not its own. */
  | { readonly kind: 'place'; readonly here: boolean; readonly named: boolean }
  /** "tốc độ tăng trưởng": the percentage of the name that follows is its growth. */
  | { readonly kind: 'rate' }
  /** "cụ thể": what was said so far announces no number. */
  | { readonly kind: 'anew' }
  /** Part of the whole or `without` a part of it. `opens`: before a comma it rules what follows, as a `noun` on its own or as a condition with any verb. */
  | { readonly kind: 'narrow'; readonly opens?: 'noun' | 'condition' | 'without' }
  | { readonly kind: 'bound'; readonly bound: Bound }
  | { readonly kind: 'direction'; readonly direction: 'up' | 'down' | 'above' | 'below' }
  | { readonly kind: 'estimate' | 'paid' | 'equal' | 'fold' | 'still' | 'versus' | 'and' | 'respectively' | 'part' | 'price' | 'from' | 'glue' | 'intent' }
  /**
   * A word of no known meaning, or a verb that announces a result. `links`: it goes on with the sentence and names nothing
   * ("do", "tuy", "đứng thứ"); `owns`: what stands before it has what follows ("có").
   */
  | { readonly kind: 'word' | 'verb'; readonly links?: true; readonly owns?: true }
  | { readonly kind: 'open' | 'close' | 'comma' | 'colon' | 'semicolon' | 'stop' | 'line' };

/** A meaning and where it stands; `first` and `next` count tokens. */
export type Item = Meaning & { readonly start: number; readonly end: number; readonly first: number; readonly next: number };

/** Whether an item right after a name or a plan makes it that of another thing. */
export function goesOn(item: Item | undefined): boolean {
  return item?.kind === 'look-alike' || (item?.kind === 'word' && item.links !== true);
}
