import { isPeriod, type Period } from './period.ts';

/**
 * Reads "YYYY-MM"; anything else, including surrounding spaces, gives `undefined`.
 * @example parsePeriod('2024-05') // '2024-05'
 * @example parsePeriod('2024-13') // undefined
 */
export function parsePeriod(text: string): Period | undefined {
  return isPeriod(text) ? text : undefined;
}
