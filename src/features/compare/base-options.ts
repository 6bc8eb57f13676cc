import type { GrowthBasis } from '../../domain/figure/measure.ts';
import type { Period } from '../../domain/period/period.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import type { Series } from '../../domain/reconcile/series.ts';
import { indexBaseText } from '../../i18n/index-base-text.ts';
import type { Language } from '../../i18n/language.ts';

/** A base that can be chosen. */
export interface BaseOption {
  readonly base: number | Period;
  readonly text: string;
}

/**
 * What an index of the series can start from, by year: of the year to date the year's own months; of months its mean month, where months add up, and each month known.
 * @example baseOptions(retail, [2023, 2024], 'month', 'vi')[0]?.options[0]?.text // 'bình quân tháng năm 2023 = 100'
 */
export function baseOptions(series: Series, years: readonly number[], growthBasis: GrowthBasis, language: Language): readonly { readonly year: number; readonly options: readonly BaseOption[] }[] {
  const option = (base: number | Period): BaseOption => ({ base, text: indexBaseText(growthBasis, base, language) });
  return years.map((year) => {
    if (growthBasis === 'year-to-date') return { year, options: [option(year)] };
    const months = series.periods.filter((period) => yearOf(period) === year && series.lookup({ kind: 'month' }, period).known);
    return { year, options: [...(series.indicator.aggregation === 'sum' ? [option(year)] : []), ...months.map(option)] };
  });
}
