import type { Unit } from '../figure/unit.ts';
import { monthsBetween } from '../period/months-between.ts';
import { parsePeriod } from '../period/parse-period.ts';
import type { Period } from '../period/period.ts';

/** Why a unit's latest figures are not of last month: it ended, or its reports are late by so many months. */
export type UnitAge = { readonly kind: 'current' } | { readonly kind: 'ended'; readonly on: string } | { readonly kind: 'late'; readonly months: number };

const lateFrom = 2;

/**
 * How old a unit's latest reporting period is on `today` ("YYYY-MM-DD"): a report is due in the month after its period, and counts as late
 * from two months beyond. A unit that has ended is never late.
 * @example unitAge(unit, periodOf(2024, 5), '2024-09-10') // { kind: 'late', months: 3 }
 */
export function unitAge(unit: Unit, latest: Period, today: string): UnitAge {
  if (unit.validTo !== undefined && unit.validTo < today) return { kind: 'ended', on: unit.validTo };
  const month = parsePeriod(today.slice(0, 7));
  const months = month === undefined ? 0 : monthsBetween(latest, month) - 1;
  return months >= lateFrom ? { kind: 'late', months } : { kind: 'current' };
}
