import type { PlanKind } from '../domain/figure/measure.ts';
import type { Quantity } from '../domain/reconcile/quantity.ts';
import type { Language } from './language.ts';

const plans: Readonly<Record<Language, Readonly<Record<PlanKind, string>>>> = {
  vi: { annual: 'kế hoạch năm', province: 'kế hoạch tỉnh giao', district: 'kế hoạch huyện giao' },
  en: { annual: 'annual plan', province: 'plan set by the province', district: 'plan set by the district' },
};

/**
 * A quantity in lower-case words, without its period.
 * @example quantityName({ kind: 'year-to-date' }, 'vi') // 'luỹ kế đến hết'
 */
export function quantityName(quantity: Quantity, language: Language): string {
  const vi = language === 'vi';
  switch (quantity.kind) {
    case 'month':
      return vi ? 'số trong' : 'the month of';
    case 'year-to-date':
      return vi ? 'luỹ kế đến hết' : 'the year to the end of';
    case 'annual-plan':
      return plans[language][quantity.plan];
    case 'plan-achievement':
      return vi ? `tỷ lệ thực hiện ${plans[language][quantity.plan]} đến` : `share of ${plans[language][quantity.plan]} by`;
    case 'year-on-year':
      return quantity.basis === 'month' ? (vi ? 'mức tăng so với cùng tháng của' : 'growth on the same month of') : vi ? 'mức tăng luỹ kế so với cùng kỳ đến' : 'growth of the year to date by';
    case 'implied-base':
      return vi ? 'số cùng kỳ năm trước theo báo cáo' : 'last year’s same period by the report of';
    case 'month-on-month':
      return vi ? 'mức tăng so với tháng trước của' : 'growth on the month before of';
  }
}

/**
 * The name of a plan kind.
 * @example planKindName('province', 'vi') // 'kế hoạch tỉnh giao'
 */
export function planKindName(kind: PlanKind, language: Language): string {
  return plans[language][kind];
}
