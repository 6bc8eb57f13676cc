import { reportingPeriods } from '../../domain/assessment/unit-assessment.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { Indicator } from '../../domain/figure/indicator.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import { localize } from '../../i18n/localize.ts';
import type { Language } from '../../i18n/language.ts';
import { headMessages } from '../../i18n/messages/head-messages.ts';
import type { Page } from '../../url/address.ts';
import { datasetOf } from './dataset-of.ts';
import type { PageHead } from './page-head.ts';

/** A page of the site and what its head says in a language. */
export interface SitePage {
  readonly page: Page;
  readonly head: (language: Language) => PageHead;
}

/**
 * Every page that exists: home, about, not found, each unit, and each unit's indicators that have figures. A unit whose data are
 * malformed (absent from `data`) keeps a page of each indicator, so that no address breaks while a file is being mended.
 */
export function sitePages(catalog: Catalog | undefined, data: ReadonlyMap<string, UnitData>, base: string): readonly SitePage[] {
  const fixed: readonly SitePage[] = [
    { page: { kind: 'home' }, head: (language) => ({ ...headMessages[language].overview(nameOf(catalog, language)), ...(catalog === undefined ? {} : shared(catalog, data.get(catalog.defaultUnitId), base, language)) }) },
    { page: { kind: 'about' }, head: (language) => headMessages[language].about },
    { page: { kind: 'accuracy' }, head: (language) => headMessages[language].accuracy },
    { page: { kind: 'embed-builder' }, head: (language) => headMessages[language].embedBuilder },
    { page: { kind: 'not-found', path: '' }, head: (language) => headMessages[language].notFound },
  ];
  if (catalog === undefined) return fixed;
  const units = catalog.units.flatMap((unit): readonly SitePage[] => {
    const known = data.get(unit.id);
    const withFigures = new Set(known?.figures.map((figure) => figure.indicatorId));
    const indicators = catalog.indicators.filter((indicator) => known === undefined || withFigures.has(indicator.id));
    return [
      { page: { kind: 'overview', unitId: unit.id }, head: (language) => ({ ...headMessages[language].overview(localize(unit.name, language)), ...shared(catalog, known, base, language) }) },
      ...(['compare', 'briefing', 'import'] as const).map((kind): SitePage => ({ page: { kind, unitId: unit.id }, head: (language) => headMessages[language][kind](localize(unit.name, language)) })),
      ...indicators.map((indicator): SitePage => ({
        page: { kind: 'indicator', unitId: unit.id, indicatorId: indicator.id },
        head: (language) => ({ ...headMessages[language].indicator(localize(indicator.shortName, language), localize(unit.name, language)), ...shared(catalog, known, base, language, indicator) }),
      })),
    ];
  });
  return [...fixed, ...units];
}

/** Picture, oEmbed and data description of a unit's page, or of one of its indicators: none where its data cannot be read. */
function shared(catalog: Catalog, data: UnitData | undefined, base: string, language: Language, indicator?: Indicator): Pick<PageHead, 'chart' | 'dataset'> {
  if (data === undefined) return {};
  const { unit } = data;
  const latest = reportingPeriods(data).at(-1);
  const indicators = catalog.indicators.filter(({ id }) => data.figures.some((figure) => figure.indicatorId === id));
  const pictured = indicator ?? indicators.find(({ id }) => data.figures.some((figure) => figure.indicatorId === id && figure.period === latest));
  return {
    ...(pictured === undefined ? {} : { chart: { unitId: unit.id, indicatorId: pictured.id, chart: 'cumulative' } as const }),
    ...(indicators.length === 0 ? {} : { dataset: datasetOf({ unit, data, indicators, language, base, ...(indicator === undefined ? {} : { indicator }) }) }),
  };
}

function nameOf(catalog: Catalog | undefined, language: Language): string {
  const unit = catalog?.units.find((candidate) => candidate.id === catalog.defaultUnitId);
  return unit === undefined ? '' : localize(unit.name, language);
}
