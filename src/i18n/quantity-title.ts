import type { Quantity } from '../domain/reconcile/quantity.ts';
import type { Language } from './language.ts';
import { exportMessages } from './messages/export-messages.ts';
import { planKindName } from './quantity-name.ts';

/**
 * A quantity as the name of a column or of a row's kind, without its period.
 * @example quantityTitle({ kind: 'year-to-date' }, 'vi') // 'Luỹ kế từ đầu năm'
 */
export function quantityTitle(quantity: Quantity, language: Language): string {
  const words = exportMessages[language].quantities;
  switch (quantity.kind) {
    case 'month':
      return words.month;
    case 'year-to-date':
      return words.yearToDate;
    case 'annual-plan': {
      const name = planKindName(quantity.plan, language);
      return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    }
    case 'plan-achievement':
      return words.share(planKindName(quantity.plan, language));
    case 'year-on-year':
      return words.growth[quantity.basis];
    case 'implied-base':
      return words.base[quantity.basis];
    case 'month-on-month':
      return words.monthOnMonth;
  }
}
