import { parsePeriod } from '../../domain/period/parse-period.ts';
import type { Period } from '../../domain/period/period.ts';
import { bareText } from './bare-text.ts';
import { dayOf } from './number-formats.ts';
import type { TableCell } from './report-file.ts';

/** The month that a cell names: "2024-05", "5/2024", "tháng 5 năm 2024", a date, Excel's number of a day (`isDayNumber`). */
export function cellPeriod(cell: TableCell): { readonly period: Period; readonly isDayNumber: boolean } | undefined {
  if (cell.kind === 'number') {
    const day = cell.value === undefined || cell.value < 30_000 || cell.value > 75_000 ? undefined : dayOf(cell.value, false);
    const period = parsePeriod(day?.slice(0, 7) ?? '');
    return period === undefined ? undefined : { period, isDayNumber: true };
  }
  const period = cell.kind === 'date' ? parsePeriod(cell.text.slice(0, 7)) : periodInText(cell.text);
  return period === undefined ? undefined : { period, isDayNumber: false };
}

/** The first month with its year that a text names. */
export function periodInText(text: string): Period | undefined {
  const iso = /(?<!\d)(\d{4})-(\d{2})(?:-\d{2})?(?!\d)/u.exec(text);
  if (iso !== null) return parsePeriod(`${iso[1] ?? ''}-${iso[2] ?? ''}`);
  const named = /(?<!\d)(\d{1,2}) ?(?:\/| nam ) ?(\d{4})(?!\d)/u.exec(bareText(text.replaceAll('-', '/')));
  return named === null ? undefined : parsePeriod(`${named[2] ?? ''}-${(named[1] ?? '').padStart(2, '0')}`);
}

/** A day as "YYYY-MM-DD" from a date cell or "04/06/2024" (day first, as in Việt Nam). */
export function cellDay(cell: TableCell): string | undefined {
  const iso = /^(\d{4}-\d{2}-\d{2})/u.exec(cell.text)?.[1];
  if (iso !== undefined) return iso;
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(cell.text.trim());
  if (match !== null) return `${match[3] ?? ''}-${(match[2] ?? '').padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`;
  return cell.value !== undefined && cell.value > 30_000 && cell.value < 75_000 ? dayOf(cell.value, false) : undefined;
}
