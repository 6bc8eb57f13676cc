import type { Unit } from './unit.ts';
import type { Period } from '../period/period.ts';

/**
 * Whether a unit did not exist through both of two periods, so that comparing them compares two different units (district units of Việt Nam ended on
 * 30 June 2025). A unit exists in the month of its first and of its last day.
 * @example isUnitBreak({ ...unit, validTo: '2025-06-30' }, periodOf(2024, 7), periodOf(2025, 7)) // true
 */
export function isUnitBreak(unit: Pick<Unit, 'validFrom' | 'validTo'>, earlier: Period, later: Period): boolean {
  const { validFrom, validTo } = unit;
  return (validTo !== undefined && later > validTo.slice(0, 7)) || (validFrom !== undefined && earlier < validFrom.slice(0, 7));
}
