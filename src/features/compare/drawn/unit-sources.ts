import type { OverlaySource } from '../../../charts/model/overlay-chart.ts';
import type { ComparedMeasure } from '../../../domain/comparison/compared.ts';
import type { UnitData } from '../../../domain/figure/unit-data.ts';
import type { Series } from '../../../domain/reconcile/series.ts';
import type { Language } from '../../../i18n/language.ts';
import { unitLabel } from '../../../i18n/unit-label.ts';
import type { CompareChoice } from '../../../url/compare-query.ts';
import type { ComparedYears } from '../compared-years.ts';
import { comparisonOf } from '../comparison-of.ts';

/** One unit's figures of the indicator compared. */
export interface UnitSeries {
  readonly data: UnitData;
  readonly series: Series;
}

/** Units of different size compare by ratios alone. */
const ratios: readonly ComparedMeasure[] = ['year-on-year', 'plan-share', 'index'];

/**
 * What a chart of units draws for a choice: the choice itself where it is a ratio, else growth.
 * @example unitMeasure('month') // 'year-on-year'
 */
export function unitMeasure(measure: ComparedMeasure): ComparedMeasure {
  return ratios.includes(measure) ? measure : 'year-on-year';
}

/**
 * The lines of a chart of units in the year in focus, the page's own (the first) drawn strong; an invented unit says so in its label.
 * @example unitSources(choice, [own, other], years, 'vi').map(({ label }) => label) // ['Việt Nam', 'Huyện Mẫu (minh hoạ)']
 */
export function unitSources(choice: CompareChoice, units: readonly UnitSeries[], { years, focusYear }: ComparedYears, language: Language): readonly OverlaySource[] {
  const [own] = units;
  if (own === undefined) return [];
  const asked: CompareChoice = { ...choice, measure: unitMeasure(choice.measure) };
  const beside = units.slice(1).map(({ series }) => series);
  return units.map(({ data: { unit }, series }) => ({
    key: unit.id,
    label: unitLabel(unit, language),
    year: focusYear,
    series,
    comparison: comparisonOf(asked, own.series, years, unit, beside),
    sample: unit.sample,
    focus: unit.id === own.data.unit.id,
  }));
}
