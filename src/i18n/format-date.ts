import type { Language } from './language.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/**
 * A day "YYYY-MM-DD" in words; text that is no such day comes back unchanged.
 * @example formatDate('2024-06-04', 'vi') // '4/6/2024'
 * @example formatDate('2024-06-04', 'en') // '4 Jun 2024'
 */
export function formatDate(day: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day);
  if (match === null) return day;
  const [, year, month, date] = match;
  return language === 'vi' ? `${Number(date)}/${Number(month)}/${year}` : `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year}`;
}
