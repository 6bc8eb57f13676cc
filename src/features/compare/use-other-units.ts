import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { unitDataQuery } from '../../data/queries/data-queries.ts';
import type { ReadText } from '../../data/read-text.ts';
import type { Unit } from '../../domain/figure/unit.ts';
import { seriesOf } from '../../domain/reconcile/series-of.ts';
import type { UnitSeries } from './drawn/unit-sources.ts';
import type { CompareState } from './compare-state.ts';

/** The units chosen beside the page's own. */
export interface OtherUnits {
  readonly chosen: readonly Unit[];
  /** Those of them whose figures have not come yet. */
  readonly waiting: readonly string[];
  readonly found: readonly UnitSeries[];
}

/** The other units chosen and their figures of the first indicator; a unit's figures are fetched when it is chosen. */
export function useOtherUnits({ catalog, data, choice, first, site }: CompareState, readText: ReadText): OtherUnits {
  const { asOf } = site.address.query;
  const chosen = catalog.units.filter((unit) => unit.id !== data.unit.id && choice.unitIds.includes(unit.id));
  const fetched = useQueries({ queries: chosen.map((unit) => unitDataQuery(readText, catalog, unit.id)) });
  const loaded = fetched.flatMap((query) => (query.data?.ok === true ? [query.data.value] : []));
  const key = loaded.map(({ unit }) => unit.id).join();
  const found = useMemo(
    () => loaded.map((other): UnitSeries => ({ data: other, series: seriesOf(first.indicator, other.unit, other.figures, asOf) })).filter(({ series }) => series.periods.length > 0),
    // The figures of a unit never change once they are loaded.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `key` stands for `loaded`
    [key, first, asOf],
  );
  const waiting = chosen.filter((_, index) => fetched[index]?.data === undefined).map(({ id }) => id);
  const asked = [...chosen.map(({ id }) => id), '', ...waiting].join();
  return useMemo(
    () => ({ chosen, waiting, found }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `asked` stands for `chosen` and `waiting`
    [asked, found],
  );
}
