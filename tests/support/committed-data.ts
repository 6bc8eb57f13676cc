import { fsText } from '../../src/cli/fs-text.ts';
import { loadCatalog } from '../../src/data/load-catalog.ts';
import { loadUnitData } from '../../src/data/load-unit-data.ts';
import type { Assessment } from '../../src/domain/assessment/assessment.ts';
import { unitSeries, unitView, type UnitView } from '../../src/domain/assessment/unit-assessment.ts';
import type { Catalog } from '../../src/domain/figure/catalog.ts';
import type { UnitData } from '../../src/domain/figure/unit-data.ts';
import { parsePeriod } from '../../src/domain/period/parse-period.ts';

/** The catalog under data/. */
export async function committedCatalog(): Promise<Catalog> {
  const catalog = await loadCatalog(fsText('data'));
  if (!catalog.ok) throw new Error(JSON.stringify(catalog.problems));
  return catalog.value;
}

/** A unit under data/. */
export async function committedUnit(unitId: string): Promise<UnitData> {
  const data = await loadUnitData(fsText('data'), await committedCatalog(), unitId);
  if (!data.ok) throw new Error(JSON.stringify(data.problems));
  return data.value;
}

/** A unit under data/ as a page shows it. */
export async function committedView(unitId: string, at: string, asOf?: string): Promise<UnitView> {
  const period = parsePeriod(at);
  if (period === undefined) throw new Error(`${at} is no period`);
  const data = await committedUnit(unitId);
  return unitView(unitSeries(await committedCatalog(), data, asOf), data, period);
}

/** One indicator of a view. */
export function assessmentOf(view: UnitView, indicatorId: string): Assessment {
  const found = view.indicators.find(({ assessment }) => assessment.indicator.id === indicatorId);
  if (found === undefined) throw new Error(`${indicatorId} is not in the view`);
  return found.assessment;
}
