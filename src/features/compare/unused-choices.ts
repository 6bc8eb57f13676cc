import type { Catalog } from '../../domain/figure/catalog.ts';
import type { Series } from '../../domain/reconcile/series.ts';
import type { CompareChoice } from '../../url/compare-query.ts';
import { baseYear } from './base-year.ts';
import type { ComparedYears } from './compared-years.ts';

/**
 * What an address asks for that is not there: indicators the unit has no figures of, units the catalog does not know, years without figures, of the base of an index too.
 * @example unusedChoices(choice, all, catalog, years).years // [1999]
 */
export function unusedChoices(choice: CompareChoice, all: readonly Series[], catalog: Catalog, { present }: ComparedYears): { readonly ids: readonly string[]; readonly years: readonly number[] } {
  const wanted = [...choice.years, ...(choice.focusYear === undefined ? [] : [choice.focusYear]), ...(choice.base === undefined ? [] : [baseYear(choice.base)])];
  return {
    ids: [...choice.indicatorIds.filter((id) => !all.some(({ indicator }) => indicator.id === id)), ...choice.unitIds.filter((id) => !catalog.units.some((unit) => unit.id === id))],
    years: [...new Set(wanted.filter((year) => !present.includes(year)))],
  };
}
