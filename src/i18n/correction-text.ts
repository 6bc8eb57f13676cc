import type { Figure } from '../domain/figure/figure.ts';
import { formatNumber } from './format-number.ts';
import type { Language } from './language.ts';
import { unitOfMeasureName } from './unit-of-measure-name.ts';

/**
 * That a number was corrected and what its report prints, in words that stand after a comma; `undefined` where nothing was corrected.
 * @example correctionText(figure, 'vi') // 'đã hiệu đính, báo cáo in 2,500 tỷ đồng'
 */
export function correctionText({ correction, printed, printedIn, decimals }: Figure, language: Language): string | undefined {
  if (correction === undefined) return undefined;
  const text = `${formatNumber(printed, decimals, language)}\u00a0${unitOfMeasureName(printedIn, language)}`;
  return language === 'vi' ? `đã hiệu đính, báo cáo in ${text}` : `corrected, the report prints ${text}`;
}
