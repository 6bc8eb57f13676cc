import type { GrowthBasis } from '../domain/figure/measure.ts';
import type { Period } from '../domain/period/period.ts';
import { yearOf } from '../domain/period/year-of.ts';
import { formatPeriod } from './format-period.ts';
import type { Language } from './language.ts';
import { compareMessages } from './messages/compare-messages.ts';

/**
 * What an index sets to 100: of months the mean month of a year or one month, of the year to date the same months of the base year.
 * @example indexBaseText('year-to-date', 2022, 'vi') // 'luỹ kế cùng số tháng năm 2022 = 100'
 */
export function indexBaseText(basis: GrowthBasis, base: number | Period, language: Language): string {
  const words = compareMessages[language];
  if (basis === 'year-to-date') return words.baseSameMonths(String(typeof base === 'number' ? base : yearOf(base)));
  return typeof base === 'number' ? words.baseYear(String(base)) : words.baseMonth(formatPeriod(base, 'full', language));
}
