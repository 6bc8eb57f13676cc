import type { ReplayRow } from '../../domain/assessment/replay-row.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';

/** One indicator of one unit, with its replayed months. */
export interface LedgerSeries {
  /** "unit/indicator" */
  readonly key: string;
  readonly unitId: string;
  readonly indicatorId: string;
  readonly rows: readonly ReplayRow[];
}

/** The series of a ledger in its order. */
export function ledgerSeries(rows: readonly ReplayRow[]): readonly LedgerSeries[] {
  const groups = new Map<string, ReplayRow[]>();
  for (const row of rows) {
    const key = `${row.unitId}/${row.indicatorId}`;
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [row]);
    else own.push(row);
  }
  return [...groups].flatMap(([key, own]) => own.slice(0, 1).map(({ unitId, indicatorId }) => ({ key, unitId, indicatorId, rows: own })));
}

/**
 * "Bán lẻ, dịch vụ, Việt Nam"; the id where the catalog has it no more.
 * @example seriesName(retail, catalog, 'vi') // 'Bán lẻ, dịch vụ, Việt Nam'
 */
export function seriesName({ unitId, indicatorId }: Pick<LedgerSeries, 'unitId' | 'indicatorId'>, catalog: Catalog, language: Language): string {
  return `${indicatorName(indicatorId, catalog, language)}, ${unitName(unitId, catalog, language)}`;
}

/** The short name of an indicator. */
export function indicatorName(id: string, catalog: Catalog, language: Language): string {
  const found = catalog.indicators.find((indicator) => indicator.id === id);
  return found === undefined ? id : localize(found.shortName, language);
}

/** The name of a unit. */
export function unitName(id: string, catalog: Catalog, language: Language): string {
  const found = catalog.units.find((unit) => unit.id === id);
  return found === undefined ? id : localize(found.name, language);
}
