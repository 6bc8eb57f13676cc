import { monthOf } from '../domain/period/month-of.ts';
import type { Period } from '../domain/period/period.ts';
import { yearOf } from '../domain/period/year-of.ts';
import type { Language } from './language.ts';

const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const longMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

/** `tick` "T5" · `month` "tháng 5" · `full` "tháng 5/2024"; en: "May", "May", "May 2024". */
export type PeriodStyle = 'tick' | 'month' | 'full';

/**
 * A period in words.
 * @example formatPeriod(periodOf(2024, 5), 'full', 'vi') // 'tháng 5/2024'
 */
export function formatPeriod(period: Period, style: PeriodStyle, language: Language): string {
  const month = monthOf(period);
  if (language === 'vi') {
    if (style === 'tick') return `T${month}`;
    return style === 'month' ? `tháng ${month}` : `tháng ${month}/${yearOf(period)}`;
  }
  if (style === 'tick') return shortMonths[month - 1] ?? '';
  const name = longMonths[month - 1] ?? '';
  return style === 'month' ? name : `${name} ${yearOf(period)}`;
}
