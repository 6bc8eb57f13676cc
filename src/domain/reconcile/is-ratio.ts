import type { Quantity } from './quantity.ts';

/**
 * Whether a quantity is a share or a growth (a ratio) rather than an amount in the indicator's unit of measure.
 * @example isRatio({ kind: 'plan-achievement', plan: 'annual' }) // true
 */
export function isRatio({ kind }: Quantity): boolean {
  return kind === 'plan-achievement' || kind === 'year-on-year' || kind === 'month-on-month';
}
