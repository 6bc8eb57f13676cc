import { vi } from 'vitest';
import { unitSeries } from '../../src/domain/assessment/unit-assessment.ts';
import type { ChangeChoice } from '../../src/features/compare/change-choice.ts';
import { compareHref } from '../../src/features/compare/compare-href.ts';
import type { SectionProps } from '../../src/features/compare/section-props.ts';
import { formatAddress } from '../../src/url/format-address.ts';
import { defaultCompareChoice, type CompareChoice } from '../../src/url/compare-query.ts';
import type { Site } from '../../src/url/site.ts';
import { parseAddress } from '../../src/url/parse-address.ts';
import type { Language } from '../../src/i18n/language.ts';
import { committedCatalog, committedUnit } from './committed-data.ts';

/** What a section of the compare page is given for a unit under data/, and the addresses it went to. */
export async function compareSection(unitId: string, choice: Partial<CompareChoice> = {}, language: Language = 'vi'): Promise<{ readonly props: SectionProps & { readonly onChange: ChangeChoice }; readonly go: ReturnType<typeof vi.fn<(href: string, replace?: boolean) => void>> }> {
  const catalog = await committedCatalog();
  const data = await committedUnit(unitId);
  const all = unitSeries(catalog, data);
  const go = vi.fn<(href: string, replace?: boolean) => void>();
  const chosen: CompareChoice = { ...defaultCompareChoice, ...choice };
  const series = chosen.indicatorIds.length === 0 ? all.slice(0, 1) : all.filter(({ indicator }) => chosen.indicatorIds.includes(indicator.id));
  const address = parseAddress(`${language === 'en' ? '/en' : ''}/${unitId}/compare/`, '/');
  const site: Site = { language, address, linkTo: (page, query = {}, own = '') => formatAddress(page, query, language, '/', own), go };
  return { go, props: { data, series, choice: chosen, site, onChange: (change) => go(compareHref(site, unitId, change(chosen)), true) } };
}
