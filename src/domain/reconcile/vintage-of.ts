import type { Report } from '../figure/report.ts';
import { monthOf } from '../period/month-of.ts';
import { yearOf } from '../period/year-of.ts';

const daysBefore = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * The day "YYYY-MM-DD" from which a report counts as known: its publication, or, where its page shows no date, the last
 * day of its period (the earliest on which it can have been written).
 * @example vintageOf({ ...report, period: periodOf(2024, 2) }) // '2024-02-29'
 */
export function vintageOf(report: Report): string {
  if (report.publishedOn !== undefined) return report.publishedOn;
  const year = yearOf(report.period);
  const month = monthOf(report.period);
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${report.period}-${String((daysBefore[month - 1] ?? 31) + (leap ? 1 : 0)).padStart(2, '0')}`;
}
