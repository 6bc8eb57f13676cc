import type { Catalog } from '../../domain/figure/catalog.ts';
import type { Series } from '../../domain/reconcile/series.ts';
import { parseCompareQuery } from '../../url/compare-query.ts';
import type { Notice } from '../../url/address.ts';
import { chosenSeries } from './chosen-series.ts';
import { type ComparedYears, comparedYears } from './compared-years.ts';
import type { SectionProps } from './section-props.ts';

/** What an address of the compare page means for the unit's data. */
export interface CompareState extends SectionProps {
  readonly catalog: Catalog;
  /** What the address asks for and cannot have. */
  readonly notices: readonly Notice[];
  /** The series of every indicator of the unit. */
  readonly all: readonly Series[];
  /** The first of the indicators compared. */
  readonly first: Series;
  readonly years: ComparedYears;
}

/**
 * Reads an address as a choice among the unit's series; `undefined` where the unit has no figure as of the day asked for.
 * @example compareState({ catalog, data, site }, unitSeries(catalog, data))?.years.focusYear // 2024
 */
export function compareState({ catalog, data, site }: Pick<CompareState, 'catalog' | 'data' | 'site'>, all: readonly Series[]): CompareState | undefined {
  const { own, query } = site.address;
  const { choice, notices } = parseCompareQuery(own, query);
  const series = chosenSeries(choice, all);
  const years = comparedYears(choice, series, query.period);
  const [first] = series;
  return first === undefined || years === undefined ? undefined : { catalog, data, site, choice, notices, all, series, first, years };
}
