import { contributionsOf } from '../../domain/comparison/contributions.ts';
import { periodOf } from '../../domain/period/period-of.ts';
import type { Unit } from '../../domain/figure/unit.ts';
import type { Series } from '../../domain/reconcile/series.ts';
import { formatChange } from '../../i18n/format-change.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { formatPoints } from '../../i18n/format-points.ts';
import type { Language } from '../../i18n/language.ts';
import { compareChartMessages } from '../../i18n/messages/compare-chart-messages.ts';
import { reasonText } from '../../i18n/reason-text.ts';
import type { ChartName } from '../a11y/chart-name.ts';
import type { Described } from '../a11y/described.ts';
import { comparedAxisTexts } from './compared-axis.ts';
import { monthTicks } from './month-ticks.ts';
import { niceAxis, type NiceAxis } from './nice-axis.ts';

/** A month's part in the change of the year, or what no month explains. */
export interface ContributionBar {
  readonly key: string;
  /** First and last month 1…12; the rest stands at 13. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly valueText: string;
  readonly announcement: string;
}

/** How much each month brought to the year's change, ratios of last year's year to date. */
export interface ContributionModel extends Described {
  readonly kind: 'contribution';
  readonly bars: readonly ContributionBar[];
  readonly axis: NiceAxis;
  readonly axisTexts: readonly string[];
  readonly months: readonly string[];
  readonly restWord: string;
  readonly empty?: string;
  readonly keys: string;
}

/** What is too small to be a part of its own: the rounding of the figures. */
const negligible = 0.0005;

/**
 * The contribution of each month to the change of a year to date through month `until` (see `contributionsOf`); together they are that change.
 * @example buildContributions({ name, series, year: 2024, until: 5, joinTet: true, language: 'vi' }).bars.length // 4: January and February are one
 */
export function buildContributions({ name, series, year, until, joinTet, unit, language }: { readonly name: ChartName; readonly series: Series; readonly year: number; readonly until: number; readonly joinTet: boolean; readonly unit?: Pick<Unit, 'validFrom' | 'validTo'>; readonly language: Language }): ContributionModel {
  const words = compareChartMessages[language];
  const { total, months, rest } = contributionsOf(series, year, until, joinTet, unit);
  const sign = (value: number): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${formatPoints(value, 2, language)}`;
  const when = (from: number, to: number): string => (from === to ? formatPeriod(periodOf(year, to), 'full', language) : words.joinedPeriod(String(year)));
  const bars: ContributionBar[] = months.flatMap(({ from, to, share }) => (share.known ? [{ key: `${year}-${from}`, from, to, value: share.value, valueText: sign(share.value).replace(/\s.*$/u, ''), announcement: words.contribution(when(from, to), sign(share.value)) }] : []));
  const hasRest = rest.known && Math.abs(rest.value) >= negligible;
  if (hasRest) bars.push({ key: 'rest', from: 13, to: 13, value: rest.value, valueText: sign(rest.value).replace(/\s.*$/u, ''), announcement: words.restSentence(sign(rest.value)) });
  const axis = niceAxis(Math.max(0.001, ...bars.map(({ value }) => value)), Math.min(0, ...bars.map(({ value }) => value)), 3);
  const rows = [
    ...months.map(({ from, to, share }) => ({ header: when(from, to), cells: [{ text: share.known ? sign(share.value) : reasonText(share.reason, language) }] })),
    ...(rest.known ? [{ header: words.rest, cells: [{ text: sign(rest.value) }] }] : []),
    { header: words.whole, cells: [{ text: total.known ? formatChange(total.value, 2, language) : reasonText(total.reason, language) }] },
  ];
  return {
    kind: 'contribution',
    name,
    summary: total.known ? words.contributionSum(until, String(year), formatChange(total.value, 2, language)) : words.empty(reasonText(total.reason, language)),
    table: { caption: name, columns: [words.contributionColumn], rows },
    bars,
    axis,
    axisTexts: comparedAxisTexts(axis.ticks, 'year-on-year', language).map((text) => text.replace('%', '')),
    months: monthTicks(language),
    restWord: words.rest,
    ...(bars.length === 0 ? { empty: words.empty(reasonText(total.known ? 'gap' : total.reason, language)) } : {}),
    keys: words.barKeys,
  };
}
