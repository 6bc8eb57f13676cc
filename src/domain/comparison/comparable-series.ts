import { unitSeries } from '../assessment/unit-assessment.ts';
import type { Catalog } from '../figure/catalog.ts';
import type { Unit } from '../figure/unit.ts';
import { isUnitBreak } from '../figure/unit-break.ts';
import type { UnitData } from '../figure/unit-data.ts';
import { addMonths } from '../period/add-months.ts';
import type { Series } from '../reconcile/series.ts';

/**
 * The series of a unit as they are compared, shown in tables and exported: growth on a year in which the unit did not exist, and the base it implies, are known
 * only where a report prints that growth; else the reason is `unit-break`, or that of the missing value.
 * @example comparableSeries(catalog, data, '2025-08-01').map(({ indicator }) => indicator.id) // ['retail-sales']
 */
export function comparableSeries(catalog: Catalog, data: UnitData, asOf?: string): readonly Series[] {
  return unitSeries(catalog, data, asOf).map((series) => withinUnit(series, data.unit));
}

/**
 * A series that computes no growth across the first or last day of its unit; the same series where it has neither.
 * @example withinUnit(retail, { validFrom: '2025-01-01' }).lookup({ kind: 'year-on-year', basis: 'month' }, periodOf(2025, 3)) // { known: false, reason: 'unit-break' }
 */
export function withinUnit(series: Series, unit: Pick<Unit, 'validFrom' | 'validTo'>): Series {
  if (unit.validFrom === undefined && unit.validTo === undefined) return series;
  return {
    ...series,
    lookup: (quantity, period) => {
      const found = series.lookup(quantity, period);
      if ((quantity.kind !== 'year-on-year' && quantity.kind !== 'implied-base') || !isUnitBreak(unit, addMonths(period, -12), period)) return found;
      const growth = series.lookup({ kind: 'year-on-year', basis: quantity.basis }, period);
      if (growth.known && growth.observation.origin.kind === 'reported') return found;
      const value = series.lookup({ kind: quantity.basis }, period);
      return { known: false, reason: value.known ? 'unit-break' : value.reason };
    },
  };
}
