import { formatNumber } from './format-number.ts';
import type { Language } from './language.ts';

/**
 * A difference of shares, given as a ratio, in percentage points without sign (words like "chậm" carry the direction).
 * @example formatPoints(-0.043, 1, 'vi') // '4,3 điểm %'
 */
export function formatPoints(difference: number, decimals: number, language: Language): string {
  return `${formatNumber(Math.abs(difference) * 100, decimals, language)} ${language === 'vi' ? 'điểm %' : 'pts'}`;
}
