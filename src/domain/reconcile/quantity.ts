import type { GrowthBasis, PlanKind } from '../figure/measure.ts';
import type { Period } from '../period/period.ts';

/** Which number of a series is meant; with a period it names one cell. */
export type Quantity =
  | { readonly kind: 'month' }
  | { readonly kind: 'year-to-date' }
  /** Plan of the period's year; its cell is December of that year. */
  | { readonly kind: 'annual-plan'; readonly plan: PlanKind }
  /** Year to date ÷ plan, a ratio. */
  | { readonly kind: 'plan-achievement'; readonly plan: PlanKind }
  /** This year's ÷ last year's − 1, a ratio. */
  | { readonly kind: 'year-on-year'; readonly basis: GrowthBasis }
  /** Last year's value of the same period that this year's report implies by its growth: value ÷ (1 + growth). Its cell is this year's period. */
  | { readonly kind: 'implied-base'; readonly basis: GrowthBasis }
  /** This month ÷ the month before − 1, a ratio. */
  | { readonly kind: 'month-on-month' };

/** One number of one indicator: a quantity at a period. */
export interface Cell {
  readonly quantity: Quantity;
  readonly period: Period;
}
