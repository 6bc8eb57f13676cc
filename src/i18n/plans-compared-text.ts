import type { PlanKind } from '../domain/figure/measure.ts';
import type { Language } from './language.ts';
import { planKindName } from './quantity-name.ts';

/**
 * Of which plans the shares of a chart are, where that must be said: one that is not simply the annual plan, or several, which do not compare.
 * @example plansComparedText(['annual', 'province'], 'vi') // 'Các đường tính theo những kế hoạch khác nhau (kế hoạch năm, kế hoạch tỉnh giao), không so trực tiếp được.'
 */
export function plansComparedText(kinds: readonly PlanKind[], language: Language): string | undefined {
  const vi = language === 'vi';
  const names = kinds.map((kind) => planKindName(kind, language)).join(', ');
  if (kinds.length > 1) return vi ? `Các đường tính theo những kế hoạch khác nhau (${names}), không so trực tiếp được.` : `The lines are shares of different plans (${names}) and do not compare directly.`;
  return kinds.length === 0 || kinds[0] === 'annual' ? undefined : vi ? `Tỷ lệ tính theo ${names}.` : `Shares are of the ${names}.`;
}
