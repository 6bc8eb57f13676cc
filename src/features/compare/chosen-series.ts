import type { Series } from '../../domain/reconcile/series.ts';
import type { CompareChoice } from '../../url/compare-query.ts';

/** By the list of all and the choice: the same choice is the same list, so that what is drawn from it is not drawn again. */
const found = new WeakMap<readonly Series[], Map<string, readonly Series[]>>();

/**
 * The series of the indicators chosen, in the order chosen; the first of the unit where none is chosen or none of them has a figure.
 * @example chosenSeries(choice, all)[0]?.indicator.id // the indicator named first in the address
 */
export function chosenSeries(choice: CompareChoice, all: readonly Series[]): readonly Series[] {
  const key = choice.indicatorIds.join(' ');
  const ofAll = found.get(all) ?? new Map<string, readonly Series[]>();
  found.set(all, ofAll);
  const before = ofAll.get(key);
  if (before !== undefined) return before;
  const chosen = choice.indicatorIds.flatMap((id) => all.find(({ indicator }) => indicator.id === id) ?? []);
  const series = chosen.length > 0 ? chosen : all.slice(0, 1);
  ofAll.set(key, series);
  return series;
}
