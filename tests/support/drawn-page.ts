import { unitSeries } from '../../src/domain/assessment/unit-assessment.ts';
import { periodOf } from '../../src/domain/period/period-of.ts';
import type { Period } from '../../src/domain/period/period.ts';
import { reconcile } from '../../src/domain/reconcile/reconcile.ts';
import { comparedYears } from '../../src/features/compare/compared-years.ts';
import { chosenSeries } from '../../src/features/compare/chosen-series.ts';
import type { DrawnPage } from '../../src/features/compare/drawn/drawn-charts.ts';
import { defaultCompareChoice, type CompareChoice } from '../../src/url/compare-query.ts';
import { committedCatalog, committedUnit } from './committed-data.ts';

/** What the compare page of a unit under data/ draws for a choice. */
export async function drawnPage(unitId: string, given: Partial<CompareChoice> = {}, until?: Period): Promise<DrawnPage> {
  const catalog = await committedCatalog();
  const data = await committedUnit(unitId);
  const choice: CompareChoice = { ...defaultCompareChoice, ...given };
  const series = chosenSeries(choice, unitSeries(catalog, data));
  const years = comparedYears(choice, series);
  const [first] = series;
  if (years === undefined || first === undefined) throw new Error(`${unitId} has no figures`);
  const others = await Promise.all(choice.unitIds.map(async (id) => {
    const other = await committedUnit(id);
    return { data: other, series: reconcile(first.indicator, id, other.figures) };
  }));
  return { data, series, choice, years, until: until ?? periodOf(years.focusYear, 12), others };
}
