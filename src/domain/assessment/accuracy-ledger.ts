import type { Catalog } from '../figure/catalog.ts';
import type { UnitData } from '../figure/unit-data.ts';
import { periodOf } from '../period/period-of.ts';
import type { ReplayRow } from './replay-row.ts';
import { replaySeries } from './replay-series.ts';

/**
 * Every month of every real indicator of the units given, replayed, from January of `from` to December of `to` (years). Units of invented data teach
 * nothing about the method and are left out. Slow (a reconciliation for each month): for the build and the command line.
 * @example accuracyLedger(catalog, [vietNam], { from: 2022, to: 2024 }).length // 72
 */
export function accuracyLedger(catalog: Catalog, units: readonly UnitData[], years: { readonly from?: number; readonly to?: number } = {}): readonly ReplayRow[] {
  const { from = 1900, to = 2199 } = years;
  return units.filter(({ unit }) => !unit.sample).flatMap((data) => catalog.indicators.flatMap((indicator) => replaySeries(indicator, data, periodOf(from, 1), periodOf(to, 12))));
}
