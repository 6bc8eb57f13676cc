import type { OverlaySource } from '../../../charts/model/overlay-chart.ts';
import type { Unit } from '../../../domain/figure/unit.ts';
import type { Series } from '../../../domain/reconcile/series.ts';
import type { CompareChoice } from '../../../url/compare-query.ts';
import type { ComparedYears } from '../compared-years.ts';
import { comparisonOf } from '../comparison-of.ts';

/**
 * The lines of a chart of years: one for each year compared.
 * @example yearSources(choice, retail, years, unit).map(({ label }) => label) // ['2022', '2023', '2024']
 */
export function yearSources(choice: CompareChoice, series: Series, { years, focusYear }: ComparedYears, unit: Unit): readonly OverlaySource[] {
  const comparison = comparisonOf(choice, series, years, unit);
  return years.map((year) => ({ key: String(year), label: String(year), year, series, comparison, sample: unit.sample, focus: year === focusYear }));
}
