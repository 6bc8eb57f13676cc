import type { DraftFigure } from '../domain/draft/report-draft.ts';
import type { Indicator } from '../domain/figure/indicator.ts';
import { printedDecimals } from '../domain/figure/printed-decimals.ts';
import { monthOf } from '../domain/period/month-of.ts';
import { yearOf } from '../domain/period/year-of.ts';
import { formatNumber } from './format-number.ts';
import { formatPeriod } from './format-period.ts';
import type { Language } from './language.ts';
import { planKindName } from './quantity-name.ts';
import { unitOfMeasureName } from './unit-of-measure-name.ts';

const bounds = {
  vi: { 'exact': '', 'at-least': 'trên ', 'at-most': 'gần ', 'about': 'khoảng ' },
  en: { 'exact': '', 'at-least': 'over ', 'at-most': 'nearly ', 'about': 'about ' },
} as const;

/**
 * The number of a drafted figure as printed: "4.180", "trên 59,75", "37,4%", "+17,9%"; with its unit of measure where that is not the indicator's.
 * @example draftValueText(figure, land, 'vi') // 'trên 59,75'
 */
export function draftValueText(figure: DraftFigure, indicator: Indicator | undefined, language: Language): string {
  const { value, measure, unitOfMeasure } = figure;
  const number = formatNumber(value, figure.decimals ?? printedDecimals(value), language);
  const bound = bounds[language][figure.bound ?? 'exact'];
  if (measure === 'plan-achievement') return `${bound}${number}%`;
  if (measure === 'year-on-year' || measure === 'month-on-month') return `${bound}${value > 0 ? '+' : ''}${number}%`;
  return unitOfMeasure === undefined || unitOfMeasure === indicator?.unitOfMeasure ? bound + number : `${bound}${number} ${unitOfMeasureName(unitOfMeasure, language)}`;
}

/**
 * What a drafted figure measures, in few words: "Tháng 5", "Luỹ kế 5 tháng", "% kế hoạch năm", "Luỹ kế so cùng kỳ".
 * @example draftMeasureText(figure, 'en') // 'May'
 */
export function draftMeasureText({ measure, basis, plan, period }: Pick<DraftFigure, 'measure' | 'basis' | 'plan' | 'period'>, language: Language): string {
  const month = monthOf(period);
  const vi = language === 'vi';
  const name = formatPeriod(period, 'month', language);
  switch (measure) {
    case 'month':
      return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    case 'year-to-date':
      return vi ? `Luỹ kế ${month} tháng` : `Year to ${name}`;
    case 'annual-plan':
      return vi ? `${capital(planKindName(plan ?? 'annual', language))} ${yearOf(period)}` : `${capital(planKindName(plan ?? 'annual', language))} ${yearOf(period)}`;
    case 'plan-achievement':
      return vi ? `% ${planKindName(plan ?? 'annual', language)}` : `% of the ${planKindName(plan ?? 'annual', language)}`;
    case 'year-on-year':
      return basis === 'month' ? (vi ? `Tháng ${month} so cùng kỳ` : `${name}, year on year`) : vi ? `${month} tháng so cùng kỳ` : `Year to ${name}, year on year`;
    case 'month-on-month':
      return vi ? `Tháng ${month} so tháng trước` : `${name}, on the month before`;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
