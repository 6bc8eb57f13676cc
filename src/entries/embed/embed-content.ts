import { originMark } from '../../charts/model/origin-mark.ts';
import type { Unit } from '../../domain/figure/unit.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import type { Lookup } from '../../domain/reconcile/observation.ts';
import { cellText } from '../../i18n/cell-text.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';
import { chartMessages } from '../../i18n/messages/chart-messages.ts';
import { embedMessages } from '../../i18n/messages/embed-messages.ts';
import { embedFinding } from '../../i18n/sentences/embed-finding.ts';
import { unitOfMeasureName } from '../../i18n/unit-of-measure-name.ts';
import { embedAddress } from '../../url/embed-address.ts';
import type { EmbedChart } from '../../url/embed-chart.ts';
import { formatAddress } from '../../url/format-address.ts';
import { type EmbedDrawing, embedDrawing } from './embed-drawing.tsx';
import type { EmbedView } from './embed-view.ts';

/** A number of the page in words: "4.180 tỷ đồng", "ước". */
export interface EmbedNumber {
  readonly name: string;
  readonly text: string;
  readonly mark?: string;
}

/** All that a public chart's page says. */
export interface EmbedContent {
  readonly chart: EmbedChart;
  readonly language: Language;
  readonly unit: Unit;
  readonly view: EmbedView;
  readonly finding: string;
  readonly subtitle: string;
  readonly sample: boolean;
  readonly drawing: EmbedDrawing;
  readonly numbers: readonly EmbedNumber[];
  readonly source?: { readonly text: string; readonly href?: string };
  /** The indicator's whole page; addresses start with the site's origin where it is known. */
  readonly pageHref: string;
  /** This chart with the latest figures. */
  readonly latestHref: string;
}

const topics = { 'cumulative': 'share', 'gauge': 'share', 'monthly': 'months', 'year-on-year': 'growth' } as const;

/** The content of one public chart. `root` is where addresses start: the origin, where known, and the base. */
export function embedContent(chart: EmbedChart, unit: Unit, view: EmbedView, language: Language, root: string): EmbedContent {
  const { assessment } = view;
  const { indicator, period } = assessment;
  const unitName = localize(unit.name, language);
  const finding = embedFinding(topics[chart], unitName, assessment, language);
  const measure = chart === 'cumulative' || chart === 'monthly' ? `, ${unitOfMeasureName(indicator.unitOfMeasure, language)}` : '';
  const source = sourceOf(view, language);
  return {
    chart, language, unit, view, finding,
    subtitle: `${localize(indicator.name, language)}, ${embedMessages[language].topic[chart](String(yearOf(period)))}${measure}`,
    sample: unit.sample,
    drawing: embedDrawing(chart, finding, view, language, unit.sample),
    numbers: numbersOf(view, language, unit.sample),
    ...(source === undefined ? {} : { source }),
    pageHref: formatAddress({ kind: 'indicator', unitId: unit.id, indicatorId: indicator.id }, view.asOf === undefined ? {} : { period, asOf: view.asOf }, language, root),
    latestHref: embedAddress({ unitId: unit.id, indicatorId: indicator.id, chart }, language, root),
  };
}

function numbersOf({ assessment }: EmbedView, language: Language, sample: boolean): readonly EmbedNumber[] {
  const words = chartMessages[language];
  const { indicator } = assessment;
  const line = (name: string, lookup: Lookup, isAmount: boolean): readonly EmbedNumber[] => {
    if (!lookup.known) return [];
    const text = cellText(lookup.observation, indicator, language);
    const mark = originMark(lookup.observation, sample);
    return [{ name, text: isAmount ? `${text}\u00a0${unitOfMeasureName(indicator.unitOfMeasure, language)}` : text, ...(mark === 'published' ? {} : { mark: words.marks[mark] }) }];
  };
  return [
    ...line(words.yearToDate, assessment.yearToDate, true),
    ...line(words.month, assessment.month, true),
    ...line(words.plan, assessment.plan, true),
    ...line(words.planShare, assessment.planAchievement, false),
    ...line(words.growthToDate, assessment.yearToDateGrowth, false),
  ];
}

function sourceOf({ assessment }: EmbedView, language: Language): EmbedContent['source'] {
  const { yearToDate, month, planAchievement, yearToDateGrowth, monthGrowth } = assessment;
  const [first] = [yearToDate, month, planAchievement, yearToDateGrowth, monthGrowth].flatMap((lookup) => (lookup.known ? [lookup.observation.report] : []));
  if (first === undefined) return undefined;
  const words = embedMessages[language];
  const text = `${first.publisher}, ${first.publishedOn === undefined ? words.noDate : formatDate(first.publishedOn, language)}${first.secondary ? ` (${words.secondary})` : ''}`;
  return { text, ...(first.url !== undefined && /^https?:\/\//u.test(first.url) ? { href: first.url } : {}) };
}
