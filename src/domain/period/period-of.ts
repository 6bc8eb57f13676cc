import { isPeriod, type Period } from './period.ts';

/**
 * The period of a year and a month number (1…12). Throws a RangeError outside 1900…2199 or 1…12: a programming mistake, never bad input.
 * @example periodOf(2024, 5) // '2024-05'
 */
export function periodOf(year: number, month: number): Period {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  if (!isPeriod(text)) throw new RangeError(`no such period: year ${year}, month ${month}`);
  return text;
}
