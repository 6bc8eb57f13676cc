import { formatNumber } from '../../i18n/format-number.ts';
import type { Language } from '../../i18n/language.ts';

/**
 * A number as short as a chart label may print it: no decimals from 1.000 on, one from 100 on, else those of the indicator.
 * @example chartNumber(4180.4, 1, 'vi') // '4.180'
 */
export function chartNumber(value: number, decimals: number, language: Language): string {
  return formatNumber(value, chartDecimals(value, decimals), language);
}

/**
 * Decimal places of a chart label for a number of this size.
 * @example chartDecimals(59.75, 2) // 2
 */
export function chartDecimals(value: number, decimals: number): number {
  const size = Math.abs(value);
  if (size >= 1000) return 0;
  return size >= 100 ? Math.min(decimals, 1) : decimals;
}
