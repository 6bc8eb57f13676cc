import type { Comparison } from '../../domain/comparison/compared-at.ts';
import type { GrowthBasis } from '../../domain/figure/measure.ts';
import type { Unit } from '../../domain/figure/unit.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import type { Series } from '../../domain/reconcile/series.ts';
import type { CompareChoice } from '../../url/compare-query.ts';
import { baseYear } from './base-year.ts';
import { defaultBase } from './default-base.ts';

/**
 * What a choice means for one series: its growth speaks of months where the data have enough of them, else of the year to date; its index starts from the base
 * chosen, where its year has figures, else from the one that suits all the series drawn beside it.
 * @example comparedAt(series, period, comparisonOf(choice, series, years, unit))
 */
export function comparisonOf(choice: CompareChoice, series: Series, years: readonly number[], unit: Unit, beside: readonly Series[] = []): Comparison {
  const growthBasis = choice.growthBasis ?? basisOf(series, choice.measure === 'index' ? 'level' : 'growth');
  const { base: wished } = choice;
  const base = wished !== undefined && series.periods.some((period) => yearOf(period) === baseYear(wished)) ? wished : defaultBase([series, ...beside], years, growthBasis);
  return { measure: choice.measure, growthBasis, joinTet: choice.joinTet, ...(base === undefined ? {} : { base }), unit };
}

function basisOf(series: Series, of: 'level' | 'growth'): GrowthBasis {
  const count = (basis: GrowthBasis): number => series.periods.filter((period) => series.lookup(of === 'level' ? { kind: basis } : { kind: 'year-on-year', basis }, period).known).length;
  const [months, toDate] = [count('month'), count('year-to-date')];
  if (of === 'growth' && months + toDate === 0) return basisOf(series, 'level');
  return months * 2 >= toDate && months > 0 ? 'month' : 'year-to-date';
}
