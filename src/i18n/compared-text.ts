import type { ComparedMeasure, ComparedValue } from '../domain/comparison/compared.ts';
import type { Indicator } from '../domain/figure/indicator.ts';
import { cellText } from './cell-text.ts';
import { formatChange } from './format-change.ts';
import { formatNumber } from './format-number.ts';
import type { Language } from './language.ts';

/**
 * A compared number as it is printed, without unit of measure: amounts, shares and published growth as their report prints them, a computed growth with one
 * decimal, an index with its base as 100.
 * @example comparedText(growth, 'year-on-year', retail, 'vi') // '+8,65%'
 */
export function comparedText(compared: ComparedValue, measure: ComparedMeasure, indicator: Indicator, language: Language): string {
  const [only] = compared.observations;
  if (measure === 'index') return formatNumber(compared.value * 100, 1, language);
  if (measure === 'year-on-year' && compared.source !== 'published') return formatChange(compared.value, Math.abs(compared.value) >= 1 ? 0 : 1, language);
  return only === undefined ? formatNumber(compared.value, indicator.decimals, language) : cellText(only, indicator, language);
}
