import type { Unit } from '../domain/figure/unit.ts';
import type { Series } from '../domain/reconcile/series.ts';
import { cellsOf } from './cells-of.ts';
import { observationRow, type ObservationRow } from './observation-row.ts';

/**
 * Every known number of a unit's series as tidy rows: by series, by period and then in a fixed order of quantities; plans last, at December of their year.
 * @example observationRows(unitSeries(catalog, data), data.unit).length
 */
export function observationRows(seriesOfUnit: readonly Series[], unit: Unit): readonly ObservationRow[] {
  return seriesOfUnit.flatMap((series) =>
    cellsOf(series).flatMap(({ quantity, period }) => {
      const found = series.lookup(quantity, period);
      return found.known ? [observationRow(found.observation, series, unit)] : [];
    }),
  );
}
