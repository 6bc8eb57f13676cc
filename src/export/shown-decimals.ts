import type { Indicator } from '../domain/figure/indicator.ts';
import { isRatio } from '../domain/reconcile/is-ratio.ts';
import type { Statement } from '../domain/reconcile/observation.ts';

/**
 * Decimal places in which a number is shown: those printed where the report used the unit of measure of the value, else those usual for it. Percentages count
 * the places of the per cent.
 * @example shownDecimals(observation, industry) // 1, for a printed 37.4 %
 */
export function shownDecimals({ cell, origin }: Pick<Statement, 'cell' | 'origin'>, indicator: Indicator): number {
  const ratio = isRatio(cell.quantity);
  const usual = ratio ? 1 : indicator.decimals;
  if (origin.kind === 'derived' || origin.figure.correction !== undefined) return usual;
  return origin.figure.printedIn === (ratio ? 'percent' : indicator.unitOfMeasure) ? origin.figure.decimals : usual;
}
