import type { Indicator } from '../../domain/figure/indicator.ts';
import type { Unit } from '../../domain/figure/unit.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import { localize } from '../../i18n/localize.ts';
import type { Language } from '../../i18n/language.ts';
import { headMessages } from '../../i18n/messages/head-messages.ts';
import { unitOfMeasureName } from '../../i18n/unit-of-measure-name.ts';
import { formatAddress } from '../../url/format-address.ts';

/**
 * The schema.org Dataset of a unit, or of one indicator of it: what is measured, over which months, who published it, where the files are. `href` completes an
 * address with the site's host where it is known. Nothing that the data do not say is said (no licence, no author of ours).
 */
export function datasetOf({ unit, data, indicators, indicator, language, base }: { readonly unit: Unit; readonly data: UnitData; readonly indicators: readonly Indicator[]; readonly indicator?: Indicator; readonly language: Language; readonly base: string }): (href: (path: string) => string) => Readonly<Record<string, unknown>> {
  const shown = indicator === undefined ? indicators : [indicator];
  const figures = data.figures.filter((figure) => shown.some(({ id }) => id === figure.indicatorId) && figure.measure !== 'annual-plan');
  const periods = figures.map((figure) => figure.period).toSorted();
  const days = data.reports.flatMap((report) => (report.publishedOn === undefined ? [] : [report.publishedOn])).toSorted();
  const publishers = [...new Set(figures.map((figure) => figure.report.publisher))];
  const words = headMessages[language];
  const { title, description } = indicator === undefined ? words.overview(localize(unit.name, language)) : words.indicator(localize(indicator.shortName, language), localize(unit.name, language));
  const page = indicator === undefined ? { kind: 'overview', unitId: unit.id } as const : { kind: 'indicator', unitId: unit.id, indicatorId: indicator.id } as const;
  return (href) => ({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    'name': `${title.replace(/ – Tiến Độ$/u, '')}${unit.sample ? ` (${words.sample})` : ''}`,
    'description': description,
    'url': href(formatAddress(page, {}, language, base)),
    'inLanguage': language,
    'isAccessibleForFree': true,
    'spatialCoverage': { '@type': 'Place', 'name': localize(unit.name, language) },
    ...(periods.length === 0 ? {} : { temporalCoverage: `${periods[0] ?? ''}/${periods.at(-1) ?? ''}` }),
    ...(days.length === 0 ? {} : { dateModified: days.at(-1) }),
    ...(publishers.length === 0 ? {} : { creator: publishers.map((name) => ({ '@type': 'Organization', name })) }),
    'variableMeasured': shown.map((one) => ({ '@type': 'PropertyValue', 'name': localize(one.name, language), 'unitText': unitOfMeasureName(one.unitOfMeasure, language) })),
    'distribution': unit.years.map((year) => ({ '@type': 'DataDownload', 'encodingFormat': 'application/json', 'contentUrl': href(`${base}data/${unit.id}/${year}.json`) })),
  });
}
