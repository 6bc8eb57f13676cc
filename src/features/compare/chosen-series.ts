import type { Series } from '../../domain/reconcile/series.ts';
import type { CompareChoice } from '../../url/compare-query.ts';

/**
 * The series of the indicators chosen, in the order chosen; the first of the unit where none is chosen or none of them has a figure.
 * @example chosenSeries(choice, all)[0]?.indicator.id // the indicator named first in the address
 */
export function chosenSeries(choice: CompareChoice, all: readonly Series[]): readonly Series[] {
  const chosen = choice.indicatorIds.flatMap((id) => all.find(({ indicator }) => indicator.id === id) ?? []);
  return chosen.length > 0 ? chosen : all.slice(0, 1);
}
