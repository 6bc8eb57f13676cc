import { vintageOf } from '../../../domain/reconcile/vintage-of.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import type { Language } from '../../../i18n/language.ts';
import { localize } from '../../../i18n/localize.ts';
import { exportMessages } from '../../../i18n/messages/export-messages.ts';
import { takeAwayMessages } from '../../../i18n/messages/take-away-messages.ts';
import type { DrawnChart } from '../drawn/drawn-chart.ts';

/** What a picture says besides its drawing, of the numbers drawn in it alone. */
export interface PictureWords {
  readonly notes: readonly string[];
  /** Without its ending. */
  readonly fileName: string;
}

/**
 * The words of a chart's picture: whether any of its units is invented, its sources, and the name of its file.
 * @example pictureWords(chart, undefined, 'vi').fileName // 'ly-nhan_industrial-output_bieu-do-1_2019-12_2024-05_biet-den-2024-06-04'
 */
export function pictureWords({ indicator, comparison, values }: DrawnChart, asOf: string | undefined, language: Language): PictureWords {
  const words = takeAwayMessages[language];
  const { fileName: names } = exportMessages[language];
  const known = values.filter(({ compared }) => compared.known);
  const units = [...new Map(known.map(({ data }) => [data.unit.id, data])).values()];
  const knownOn = asOf ?? units.flatMap(({ reports }) => reports.map(vintageOf)).toSorted().at(-1) ?? '';
  const invented = units.filter(({ unit }) => unit.sample);
  const publishers = [...new Set(units.flatMap(({ reports }) => reports.map((report) => report.publisher)))].slice(0, 3).join('; ');
  const periods = [...new Set(known.flatMap(({ from, period }) => [from, period]))].toSorted();
  const span = [...new Set([periods[0] ?? '', periods.at(-1) ?? ''])];
  return {
    notes: [...(invented.length > 0 ? [words.sample(invented.length === units.length ? [] : invented.map(({ unit }) => localize(unit.name, language)))] : []), words.source(publishers, formatDate(knownOn, language)), words.known],
    fileName: [units.map(({ unit }) => unit.id).join('+'), invented.length > 0 ? names.sample : '', indicator.id, comparison.measure, ...span, names.known(knownOn)].filter((part) => part !== '').join('_'),
  };
}
