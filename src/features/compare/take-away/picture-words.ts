import { comparedPlans } from '../../../charts/model/compared-plans.ts';
import type { UnitData } from '../../../domain/figure/unit-data.ts';
import { monthOf } from '../../../domain/period/month-of.ts';
import { yearOf } from '../../../domain/period/year-of.ts';
import { vintageOf } from '../../../domain/reconcile/vintage-of.ts';
import { comparisonTitle } from '../../../i18n/comparison-title.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import type { Language } from '../../../i18n/language.ts';
import { localize } from '../../../i18n/localize.ts';
import { compareMessages } from '../../../i18n/messages/compare-messages.ts';
import { exportMessages } from '../../../i18n/messages/export-messages.ts';
import { takeAwayMessages } from '../../../i18n/messages/take-away-messages.ts';
import { plansComparedText } from '../../../i18n/plans-compared-text.ts';
import { unitLabel } from '../../../i18n/unit-label.ts';
import { unitOfMeasureName } from '../../../i18n/unit-of-measure-name.ts';
import type { DrawnChart } from '../drawn/drawn-chart.ts';
import { chartSources } from './chart-sources.ts';
import { yearRanges } from './year-ranges.ts';

/** What a picture says besides its drawing, of the numbers drawn in it alone. */
export interface PictureWords {
  /** Units, indicator, what is compared on what basis, years. */
  readonly title: string;
  readonly notes: readonly string[];
  /** Without its ending. */
  readonly fileName: string;
}

/**
 * The words of a chart's picture: what it shows of which units and years, whether any of them is invented, its sources, and the name of its file.
 * @example pictureWords(chart, undefined, 'vi').title // 'Huyện Lý Nhân: Giá trị sản xuất công nghiệp. Luỹ kế từ đầu năm (tỷ đồng), 2019–2024'
 */
export function pictureWords(chart: DrawnChart, asOf: string | undefined, language: Language): PictureWords {
  const { indicator, kind, comparison, values } = chart;
  const words = takeAwayMessages[language];
  const { fileName: names } = exportMessages[language];
  const known = values.filter(({ compared }) => compared.known);
  const units = unitsOf(known.length === 0 ? values : known);
  const knownOn = asOf ?? units.flatMap(({ reports }) => reports.map(vintageOf)).toSorted().at(-1) ?? '';
  const invented = units.filter(({ unit }) => unit.sample);
  const { publishers, more } = chartSources(known);
  const plans = plansComparedText(comparedPlans(known.map(({ compared }) => compared)), language);
  const periods = [...new Set(known.flatMap(({ from, period }) => [from, period]))].toSorted();
  const span = [...new Set([periods[0] ?? '', periods.at(-1) ?? ''])];
  const { measure, growthBasis, base } = comparison;
  const isRelative = measure === 'year-on-year' || measure === 'index';
  const what = kind === 'years' || kind === 'units' ? [measure, ...(isRelative ? [growthBasis] : []), ...(measure === 'index' && base !== undefined ? [base] : [])].join('-') : `${kind}${kind === 'heat-map' ? `-${growthBasis}` : ''}`;
  return {
    title: `${units.map(({ unit }) => unitLabel(unit, language)).join(', ')}: ${localize(indicator.name, language)}. ${topic(chart, language)}`,
    notes: [
      ...(invented.length > 0 ? [words.sample(invented.length === units.length ? [] : invented.map(({ unit }) => localize(unit.name, language)))] : []),
      ...(kind === 'years' ? [compareMessages[language].chartKey] : kind === 'heat-map' ? [words.heatKey] : []),
      ...(plans === undefined ? [] : [plans]),
      words.source(publishers.join('; '), more, formatDate(knownOn, language)),
      words.known,
    ],
    fileName: [units.map(({ unit }) => unit.id).join('+'), invented.length > 0 ? names.sample : '', indicator.id, what, ...span, names.known(knownOn)].filter((part) => part !== '').join('_'),
  };
}

function topic({ kind, comparison, indicator, values }: DrawnChart, language: Language): string {
  const words = compareMessages[language];
  const known = values.filter(({ compared }) => compared.known);
  const years = yearRanges(known.map(({ period }) => yearOf(period)));
  const [last] = values.slice(-1);
  if (kind === 'contributions') return last === undefined ? '' : `${words.contributionTitle(String(yearOf(last.period)))}, ${words.untilMonth(monthOf(last.period))}`;
  const { measure } = comparison;
  const scale = kind === 'heat-map' ? ', %' : measure === 'month' || measure === 'year-to-date' ? ` (${unitOfMeasureName(indicator.unitOfMeasure, language)})` : '';
  return `${comparisonTitle(comparison, language)}${scale}${years === '' ? '' : `, ${years}`}`;
}

function unitsOf(values: DrawnChart['values']): readonly UnitData[] {
  return [...new Map(values.map(({ data }) => [data.unit.id, data])).values()];
}
