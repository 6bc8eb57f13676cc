import type { Indicator } from '../domain/figure/indicator.ts';
import { unitFactor } from '../domain/figure/unit-factor.ts';
import { isRatio } from '../domain/reconcile/is-ratio.ts';
import type { Statement } from '../domain/reconcile/observation.ts';

/**
 * Decimal places in which a number is shown: those printed, in the unit of measure of the value, so that thousands printed with one decimal have none; those
 * usual for it where it is derived or corrected. Percentages count the places of the per cent.
 * @example shownDecimals(observation, industry) // 1, for a printed 37.4 %
 */
export function shownDecimals({ cell, origin }: Pick<Statement, 'cell' | 'origin'>, indicator: Indicator): number {
  const ratio = isRatio(cell.quantity);
  const usual = ratio ? 1 : indicator.decimals;
  if (origin.kind === 'derived' || origin.figure.correction !== undefined) return usual;
  const factor = unitFactor(origin.figure.printedIn, ratio ? 'percent' : indicator.unitOfMeasure);
  return factor === undefined ? usual : Math.max(0, origin.figure.decimals - Math.round(Math.log10(factor)));
}
