import { formatNumber } from './format-number.ts';
import type { Language } from './language.ts';

/**
 * A ratio as a percentage. The only place besides `formatChange` and `formatPoints` that multiplies by 100.
 * @example formatPercent(0.374, 1, 'vi') // '37,4%'
 */
export function formatPercent(ratio: number, decimals: number, language: Language): string {
  return `${formatNumber(ratio * 100, decimals, language)}%`;
}
