import type { Language } from './language.ts';

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number with a fixed count of decimals, in the digits of the language: "4.180,5" (vi), "4,180.5" (en). A negative
 * number takes the true minus sign (U+2212); a negative that rounds to zero takes none.
 * @example formatNumber(4180.5, 1, 'vi') // '4.180,5'
 * @example formatNumber(-31.5, 1, 'en') // '−31.5'
 */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const key = `${language}${decimals}`;
  let format = formats.get(key);
  if (format === undefined) {
    // Both locales are spelt out: "vi-VN" groups from four digits on everywhere but in some ICU versions, so grouping is forced.
    format = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: true, signDisplay: 'negative' });
    formats.set(key, format);
  }
  return format.format(value).replace('-', '−');
}
