import type { Indicator } from '../domain/figure/indicator.ts';
import type { Statement } from '../domain/reconcile/observation.ts';
import { amountText, intervalText } from './amount-text.ts';
import { formatChange } from './format-change.ts';
import { formatInterval } from './format-interval.ts';
import { formatNumber } from './format-number.ts';
import { formatPercent } from './format-percent.ts';
import type { Language } from './language.ts';

type Shown = Pick<Statement, 'cell' | 'value' | 'interval' | 'origin'>;

/**
 * A reconciled number as a figure list prints it, without unit of measure: printed figures as printed ("4.180", "trên 59,75",
 * "37,4%", "+17,9%"), derived amounts as the interval they are known in ("11.160–11.193").
 * @example cellText(plan, industry, 'vi') // '11.160–11.193'
 */
export function cellText(shown: Shown, indicator: Indicator, language: Language): string {
  const { origin, interval, value, cell } = shown;
  const isOpen = !Number.isFinite(interval.low) || !Number.isFinite(interval.high);
  const decimals = origin.kind === 'reported' ? origin.figure.decimals : undefined;
  switch (cell.quantity.kind) {
    case 'plan-achievement':
      return isOpen ? formatInterval(percent(interval), decimals ?? 1, language).concat('%') : formatPercent(value, decimals ?? 1, language);
    case 'year-on-year':
    case 'month-on-month':
      return formatChange(value, Math.min(2, decimals ?? 1), language);
    default: {
      if (origin.kind === 'reported' && (origin.figure.bound === 'at-least' || origin.figure.bound === 'at-most')) {
        const words = language === 'vi' ? { 'at-least': 'trên', 'at-most': 'gần' } : { 'at-least': 'over', 'at-most': 'nearly' };
        return `${words[origin.figure.bound]} ${plainAmount(shown, indicator, language)}`;
      }
      if (origin.kind === 'derived' || isOpen) {
        // Where both ends round to the same number, that number says all that is known.
        const [low, high] = [interval.low, interval.high].map((end) => amountText(end, indicator, language));
        return !isOpen && low === high ? (low ?? '').split('\u00a0')[0] ?? '' : intervalText(interval, indicator, language);
      }
      const bound = origin.figure.bound === 'about' ? (language === 'vi' ? 'khoảng ' : 'about ') : '';
      return bound + plainAmount(shown, indicator, language);
    }
  }
}

/** Decimals as printed, where the figure was printed in the indicator's own unit of measure. */
function plainAmount({ origin, value }: Shown, indicator: Indicator, language: Language): string {
  if (origin.kind !== 'reported' || Math.abs(value) >= 100_000 || origin.figure.printedIn !== indicator.unitOfMeasure || origin.figure.correction !== undefined) return amountText(value, indicator, language).split('\u00a0')[0] ?? '';
  return formatNumber(value, Math.min(origin.figure.decimals, 3), language);
}

function percent(interval: { readonly low: number; readonly high: number }): { low: number; high: number } {
  return { low: interval.low * 100, high: interval.high * 100 };
}
