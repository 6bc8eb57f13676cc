import type { Indicator } from '../../domain/figure/indicator.ts';
import type { Bound } from '../../domain/figure/measure.ts';
import { printedDecimals } from '../../domain/figure/printed-decimals.ts';
import type { UnitOfMeasure } from '../../domain/figure/unit-of-measure.ts';
import { roundOutward } from '../../domain/interval/round-outward.ts';
import type { Said } from './narration.ts';

/** A number the way a report prints it; percentages per cent. */
export interface PrintedNumber {
  readonly value: number;
  readonly decimals: number;
  readonly unitOfMeasure: UnitOfMeasure;
  readonly bound: Bound;
}

/**
 * The digits, scale and bound in which the paragraph says a number: as its report printed it (or its editor corrected it); a derived
 * one in one decimal (an amount in its indicator's), "khoảng" where rounding leaves more than one such number, a bound where an end is open.
 * @example printedNumber(yearToDate, industry) // { value: 4180, decimals: 0, unitOfMeasure: 'vnd-billion', bound: 'exact' }
 */
export function printedNumber(said: Said, indicator: Indicator): PrintedNumber {
  const { origin } = said;
  if (origin.kind === 'reported') {
    const { printed, decimals, printedIn, bound, correction } = origin.figure;
    return correction === undefined ? { value: printed, decimals, unitOfMeasure: printedIn, bound } : { value: correction.value, decimals: printedDecimals(correction.value), unitOfMeasure: printedIn, bound };
  }
  const { kind } = said.cell.quantity;
  const isAmount = kind === 'month' || kind === 'year-to-date' || kind === 'annual-plan';
  const scale = isAmount ? 1 : 100;
  const decimals = isAmount ? indicator.decimals : 1;
  const unitOfMeasure = isAmount ? indicator.unitOfMeasure : 'percent';
  const ends = roundOutward({ low: said.interval.low * scale, high: said.interval.high * scale }, decimals);
  if (ends.high === Infinity && ends.low !== -Infinity) return { value: ends.low, decimals, unitOfMeasure, bound: 'at-least' };
  if (ends.low === -Infinity && ends.high !== Infinity) return { value: ends.high, decimals, unitOfMeasure, bound: 'at-most' };
  const rounded = (value: number): string => (value * scale).toFixed(decimals);
  return { value: Number(rounded(said.value)), decimals, unitOfMeasure, bound: rounded(said.interval.low) === rounded(said.interval.high) ? 'exact' : 'about' };
}
