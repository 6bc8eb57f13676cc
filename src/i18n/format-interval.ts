import type { Interval } from '../domain/interval/interval.ts';
import { roundOutward } from '../domain/interval/round-outward.ts';
import { formatNumber } from './format-number.ts';
import type { Language } from './language.ts';

/**
 * An interval rounded outward (contract.md): "11.160,2–11.192,8"; one number when both ends print the same; "trên 59,75" or
 * "dưới 12.600" (en: "over", "under") when one end is open.
 * @example formatInterval({ low: 3254, high: 3256 }, 0, 'vi') // '3.254–3.256'
 */
export function formatInterval(interval: Interval, decimals: number, language: Language): string {
  const { low, high } = roundOutward(interval, decimals);
  if (low === -Infinity && high === Infinity) return language === 'vi' ? 'chưa rõ' : 'not known';
  if (high === Infinity) return `${language === 'vi' ? 'trên' : 'over'} ${formatNumber(low, decimals, language)}`;
  if (low === -Infinity) return `${language === 'vi' ? 'dưới' : 'under'} ${formatNumber(high, decimals, language)}`;
  const from = formatNumber(low, decimals, language);
  const to = formatNumber(high, decimals, language);
  if (from === to) return from;
  // A dash beside a minus sign cannot be read.
  return low < 0 ? `${from} ${language === 'vi' ? 'đến' : 'to'} ${to}` : `${from}–${to}`;
}
