import type { Period } from '../../domain/period/period.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import type { Series } from '../../domain/reconcile/series.ts';
import type { CompareChoice } from '../../url/compare-query.ts';

/** The years a page compares, ascending, and the one in focus, which is always among them. */
export interface ComparedYears {
  readonly years: readonly number[];
  readonly focusYear: number;
  /** Every year any of the series has a figure of. */
  readonly present: readonly number[];
}

/** By the list of series: the same series have the same years, so that what is drawn from them is not drawn again. */
const presentOf = new WeakMap<readonly Series[], readonly number[]>();

/**
 * The years that a choice means for these series: those chosen that have figures (all where none is chosen or none of the chosen has any), with the year in focus: the one chosen, else that
 * of the reporting period, else the latest. `undefined` where no series has a figure.
 * @example comparedYears(choice, series)?.focusYear // 2024
 */
export function comparedYears(choice: CompareChoice, series: readonly Series[], period?: Period): ComparedYears | undefined {
  const present = presentOf.get(series) ?? [...new Set(series.flatMap(({ periods }) => periods.map(yearOf)))].toSorted((a, b) => a - b);
  presentOf.set(series, present);
  const latest = present.at(-1);
  if (latest === undefined) return undefined;
  const wished = choice.focusYear ?? (period === undefined ? latest : yearOf(period));
  const focusYear = present.includes(wished) ? wished : latest;
  const known = choice.years.filter((year) => present.includes(year));
  const chosen = known.length === 0 ? present : known;
  return { years: [...new Set([...chosen, focusYear])].toSorted((a, b) => a - b), focusYear, present };
}
