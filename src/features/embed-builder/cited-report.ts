import type { Indicator } from '../../domain/figure/indicator.ts';
import type { Unit } from '../../domain/figure/unit.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import type { Period } from '../../domain/period/period.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Language } from '../../i18n/language.ts';
import { embedBuilderMessages } from '../../i18n/messages/embed-builder-messages.ts';
import { formatAddress } from '../../url/format-address.ts';

/** What a citation says of where the figures come from; addresses start at the site's root. */
export interface CitedReport {
  readonly pageHref: string;
  readonly citedHref: string;
  readonly period: string;
  readonly year: number;
  readonly source: string;
  readonly publisher: string;
  readonly key: string;
  readonly day: string;
}

/** The report behind an indicator's figures of a period, and the address at which they stay as that report published them. */
export function citedReport({ data, unit, indicator, period, language, base, today }: { readonly data: UnitData; readonly unit: Unit; readonly indicator: Indicator; readonly period: Period | undefined; readonly language: Language; readonly base: string; readonly today?: string }): CitedReport {
  const words = embedBuilderMessages[language];
  const own = data.figures.filter((figure) => figure.indicatorId === indicator.id && figure.period === period).map((figure) => figure.report);
  const report = own.findLast((candidate) => !candidate.secondary) ?? own.at(-1);
  const page = { kind: 'indicator', unitId: unit.id, indicatorId: indicator.id } as const;
  const asOf = report?.publishedOn;
  return {
    pageHref: formatAddress(page, {}, language, base),
    citedHref: formatAddress(page, { ...(period === undefined ? {} : { period }), ...(asOf === undefined ? {} : { asOf }) }, language, base),
    period: period === undefined ? '' : formatPeriod(period, 'full', language),
    year: Number((asOf ?? '').slice(0, 4)) || (period === undefined ? 0 : yearOf(period)),
    source: report === undefined ? '' : [report.title, report.publisher, ...(report.publishedOn === undefined ? [] : [formatDate(report.publishedOn, language)]), ...(unit.sample ? [words.sample] : [])].join(', '),
    publisher: report?.publisher ?? '',
    key: [unit.id, indicator.id, ...(period === undefined ? [] : [period])].join('-'),
    day: today === undefined ? '' : formatDate(today, language),
  };
}
