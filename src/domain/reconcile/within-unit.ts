import type { Unit } from '../figure/unit.ts';
import { isUnitBreak } from '../figure/unit-break.ts';
import { addMonths } from '../period/add-months.ts';
import type { Series } from './series.ts';

/**
 * A series that computes no growth across the first or last day of its unit, nor the base that it implies: they are known only where a report prints that growth,
 * else the reason is `unit-break`, or that of the missing value. The same series where the unit has neither day.
 * @example withinUnit(retail, { validFrom: '2025-01-01' }).lookup({ kind: 'year-on-year', basis: 'month' }, periodOf(2025, 3)) // { known: false, reason: 'unit-break' }
 */
export function withinUnit(series: Series, unit: Pick<Unit, 'validFrom' | 'validTo'>): Series {
  if (unit.validFrom === undefined && unit.validTo === undefined) return series;
  return {
    ...series,
    lookup: (quantity, period) => {
      const found = series.lookup(quantity, period);
      const isMonthly = quantity.kind === 'month-on-month';
      if ((!isMonthly && quantity.kind !== 'year-on-year' && quantity.kind !== 'implied-base') || !isUnitBreak(unit, addMonths(period, isMonthly ? -1 : -12), period)) return found;
      const growth = series.lookup(isMonthly ? quantity : { kind: 'year-on-year', basis: quantity.basis }, period);
      if (growth.known && growth.observation.origin.kind === 'reported') return found;
      const value = series.lookup({ kind: isMonthly ? 'month' : quantity.basis }, period);
      return { known: false, reason: value.known ? 'unit-break' : value.reason };
    },
  };
}
