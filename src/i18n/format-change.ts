import { formatNumber } from './format-number.ts';
import type { Language } from './language.ts';

/**
 * A growth ratio as a signed percentage; zero has no sign.
 * @example formatChange(0.179, 1, 'vi') // '+17,9%'
 * @example formatChange(-0.315, 1, 'en') // '−31.5%'
 */
export function formatChange(ratio: number, decimals: number, language: Language): string {
  const text = formatNumber(ratio * 100, decimals, language);
  const isPositive = ratio > 0 && /[1-9]/u.test(text);
  return `${isPositive ? '+' : ''}${text}%`;
}
