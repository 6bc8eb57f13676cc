import { comparedAt, type Comparison } from '../../domain/comparison/compared-at.ts';
import { growthAt } from '../../domain/comparison/growth-at.ts';
import { tetOf } from '../../domain/comparison/tet.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import { periodOf } from '../../domain/period/period-of.ts';
import type { Period } from '../../domain/period/period.ts';
import type { Series } from '../../domain/reconcile/series.ts';
import { cautionText, comparedSourceText } from '../../i18n/caution-text.ts';
import { comparedText } from '../../i18n/compared-text.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Language } from '../../i18n/language.ts';
import { compareChartMessages } from '../../i18n/messages/compare-chart-messages.ts';
import { reasonText } from '../../i18n/reason-text.ts';
import type { ChartName } from '../a11y/chart-name.ts';
import { comparedMark } from './compared-mark.ts';
import { heatStep, type HeatCell, type HeatMapModel } from './heat-map.ts';
import { monthTicks } from './month-ticks.ts';

/** What the map of growth is built from. `until`: the month through which the last column compares. */
export interface GrowthHeatInput {
  readonly name: ChartName;
  readonly series: Series;
  readonly comparison: Comparison;
  readonly years: readonly number[];
  readonly focusYear: number;
  readonly until: Period;
  readonly language: Language;
  readonly sample: boolean;
}

/**
 * The year × month map of growth of the years compared: published or computed, January and February as one where Tết moved and they are joined, each missing
 * month with its reason; after the latest figure the future.
 * @example buildGrowthHeatMap(input).rows[0]?.cells[0] // { state: 'value', text: '+12,2', span: 2, … }
 */
export function buildGrowthHeatMap(input: GrowthHeatInput): HeatMapModel {
  const { series, comparison, years, language, until, sample } = input;
  const words = compareChartMessages[language];
  const last = series.periods.at(-1);
  const signed = (ratio: number): string => `${Number((ratio * 100).toFixed(1)) > 0 ? '+' : ''}${formatNumber(ratio * 100, Math.abs(ratio) >= 1 ? 0 : 1, language)}`;
  const cellsOf = (year: number): readonly HeatCell[] => Array.from({ length: 12 }, (_, index) => periodOf(year, index + 1)).flatMap((period): readonly HeatCell[] => {
    const found = comparedAt(series, period, { ...comparison, measure: 'year-on-year' });
    const tet = Number(tetOf(year)?.day.slice(5, 7) ?? 0);
    const isTet = tet === monthOf(period) || (found.known && found.joined && tet !== 0);
    if (!found.known) return [{ state: last !== undefined && period > last ? 'future' : 'missing', announcement: `${formatPeriod(period, 'full', language)}: ${reasonText(found.reason, language)}`, tet: isTet }];
    const isMonths = comparison.growthBasis === 'month';
    if (found.joined && isMonths && monthOf(period) === 2) return [];
    const when = found.joined ? words.joinedPeriod(String(year)) : formatPeriod(period, 'full', language);
    const announcement = [`${when}: ${comparedText(found, 'year-on-year', series.indicator, language)}`, comparedSourceText(found.source, language), ...found.cautions.map((caution) => cautionText(caution, language))].join(', ');
    return [{ state: 'value', text: signed(found.value), step: heatStep(found.value), mark: comparedMark(found, sample), announcement, tet: isTet, ...(found.joined && isMonths ? { span: 2 } : {}), ...(found.cautions.some((caution) => caution !== 'revised') ? { flagged: true } : {}) }];
  });
  return {
    kind: 'heat-map',
    name: input.name,
    months: monthTicks(language),
    yearWord: words.year,
    totalWord: words.heatTotal(monthOf(until)),
    rows: years.map((year) => {
      const total = growthAt(series, periodOf(year, monthOf(until)), { basis: 'year-to-date', joinTet: false, ...(comparison.unit === undefined ? {} : { unit: comparison.unit }) });
      return { year, current: year === input.focusYear, cells: cellsOf(year), ...(total.known ? { total: { text: `${signed(total.value)}%`, mark: comparedMark(total, sample) } } : { totalReason: reasonText(total.reason, language) }) };
    }),
  };
}
