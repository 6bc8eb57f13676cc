import { formatChange } from './format-change.ts';
import { formatNumber } from './format-number.ts';
import { formatPercent } from './format-percent.ts';
import type { Language } from './language.ts';

/**
 * How much a number was revised, a ratio as a signed percentage; a revision too small for `decimals` is below half of the last digit and not "0,0%".
 * @example revisionChange(-0.0003, 1, 'vi') // 'dưới 0,05%'
 */
export function revisionChange(ratio: number, decimals: number, language: Language): string {
  return isTooSmall(ratio * 100, decimals) ? `${language === 'vi' ? 'dưới' : 'under'} ${half(decimals, language)}%` : formatChange(ratio, decimals, language);
}

/**
 * The same without its sign, to stand after "thấp hơn", "cao hơn".
 * @example revisionSize(-0.0003, 1, 'vi') // 'chưa đến 0,05%'
 */
export function revisionSize(ratio: number, decimals: number, language: Language): string {
  return isTooSmall(ratio * 100, decimals) ? `${lessThan[language]} ${half(decimals, language)}%` : formatPercent(Math.abs(ratio), decimals, language);
}

/**
 * How much an amount was revised, without sign and unit of measure, in `decimals` places or below half of the last one.
 * @example revisionAmount(0.04, 1, 'vi') // 'chưa đến 0,05'
 */
export function revisionAmount(change: number, decimals: number, language: Language): string {
  return isTooSmall(change, decimals) ? `${lessThan[language]} ${half(decimals, language)}` : formatNumber(Math.abs(change), decimals, language);
}

const lessThan: Readonly<Record<Language, string>> = { vi: 'chưa đến', en: 'less than' };

function isTooSmall(value: number, decimals: number): boolean {
  return value !== 0 && !/[1-9]/u.test(Math.abs(value).toFixed(decimals));
}

function half(decimals: number, language: Language): string {
  return formatNumber(0.5 * 10 ** -decimals, decimals + 1, language);
}
