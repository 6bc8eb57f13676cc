import type { Figure } from '../domain/figure/figure.ts';
import type { Indicator } from '../domain/figure/indicator.ts';
import { unitFactor } from '../domain/figure/unit-factor.ts';

/**
 * What a report prints where an editor corrected it, in the unit of the value used (a percentage as a ratio); `null` where nothing was corrected.
 * @example printedValue(figure, budget) // 2.5, where the value used is the corrected 2500
 */
export function printedValue({ correction, printed, printedIn }: Figure, { unitOfMeasure }: Indicator): number | null {
  if (correction === undefined) return null;
  return Number((printed * (printedIn === 'percent' ? 0.01 : (unitFactor(printedIn, unitOfMeasure) ?? 1))).toPrecision(12));
}
