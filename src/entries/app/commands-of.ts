import { reportingPeriods } from '../../domain/assessment/unit-assessment.ts';
import { comparedMeasures } from '../../domain/comparison/compared.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { localize } from '../../i18n/localize.ts';
import { commandMessages } from '../../i18n/messages/command-messages.ts';
import { compareMessages } from '../../i18n/messages/compare-messages.ts';
import { indicatorMessages } from '../../i18n/messages/indicator-messages.ts';
import { shellMessages } from '../../i18n/messages/shell-messages.ts';
import { views } from '../../url/address.ts';
import type { Address, Page } from '../../url/address.ts';
import { formatCompareQuery, parseCompareQuery } from '../../url/compare-query.ts';
import { formatAddress } from '../../url/format-address.ts';

/** One place a reader can go to by name. */
export interface Command {
  readonly group: string;
  readonly text: string;
  readonly href: string;
}

/**
 * Every place that can be reached from an address in one step: views of the page shown, pages and indicators of its unit, its periods, other units.
 * @example commandsOf(catalog, data, address, '/')[0]?.group // 'Góc nhìn'
 */
export function commandsOf(catalog: Catalog, data: UnitData | undefined, address: Address, base: string): readonly Command[] {
  const { page, query, language, own } = address;
  const words = commandMessages[language];
  const shell = shellMessages[language];
  const unitId = 'unitId' in page ? page.unitId : catalog.defaultUnitId;
  const to = (target: Page, asked = query, ownPart = ''): string => formatAddress(target, asked, language, base, ownPart);
  const when = { ...(query.period === undefined ? {} : { period: query.period }), ...(query.asOf === undefined ? {} : { asOf: query.asOf }) };
  const { choice } = parseCompareQuery(own, query);
  const viewCommands: readonly Command[] =
    page.kind === 'compare' ? comparedMeasures.map((measure) => ({ group: words.view, text: compareMessages[language].measureTitle[measure], href: to(page, when, formatCompareQuery({ ...choice, measure })) }))
    : page.kind === 'indicator' ? views.map((view) => ({ group: words.view, text: indicatorMessages[language].views[view], href: to(page, { ...query, view }) }))
    : [];
  const pages: readonly Command[] = [
    { group: words.page, text: shell.overview, href: to({ kind: 'overview', unitId }, when) },
    ...(['compare', 'briefing', 'import'] as const).map((kind) => ({ group: words.page, text: shell[kind], href: to({ kind, unitId }, kind === 'import' ? {} : when) })),
    { group: words.page, text: shell.about, href: to({ kind: 'about' }, {}) },
  ];
  const known = new Set(data?.figures.map(({ indicatorId }) => indicatorId));
  const indicators = catalog.indicators.filter(({ id }) => data === undefined || known.has(id)).map((indicator): Command => ({
    group: words.indicator,
    text: localize(indicator.name, language),
    href: page.kind === 'compare' ? to(page, when, formatCompareQuery({ ...choice, indicatorIds: [indicator.id] })) : to({ kind: 'indicator', unitId, indicatorId: indicator.id }, when),
  }));
  const hasPeriods = page.kind !== 'import' && page.kind !== 'about' && page.kind !== 'accuracy' && page.kind !== 'embed-builder' && page.kind !== 'not-found';
  const periods = data === undefined || !hasPeriods ? [] : reportingPeriods(data, query.asOf).toReversed().map((period): Command => ({ group: words.period, text: formatPeriod(period, 'full', language), href: to(page, { ...query, period }, own) }));
  const units = catalog.units.map((unit): Command => ({ group: words.unit, text: localize(unit.name, language), href: to(page.kind === 'compare' ? { kind: 'compare', unitId: unit.id } : { kind: 'overview', unitId: unit.id }, {}) }));
  return [...viewCommands, ...pages, ...indicators, ...units, ...periods];
}
