import { exportMessages } from '../i18n/messages/export-messages.ts';
import type { Language } from '../i18n/language.ts';
import type { ObservationSet } from './observation-set.ts';

/**
 * The name of a file of observations, without its ending: unit, whether the figures are invented, indicator (or how many), first and last period, the day known.
 * @example exportFileName(set, 'vi') // 'ly-nhan_industrial-output_2019-12_2024-05_biet-den-2024-06-04'
 */
export function exportFileName({ data: { unit }, series, knownOn }: Omit<ObservationSet, 'rows' | 'reports'>, language: Language): string {
  const words = exportMessages[language].fileName;
  const periods = series.flatMap((each) => each.periods).toSorted();
  const [only] = series;
  const indicator = series.length === 1 && only !== undefined ? only.indicator.id : words.indicators(series.length);
  const span = [...new Set([periods[0] ?? '', periods.at(-1) ?? ''])];
  return [unit.id, unit.sample ? words.sample : '', indicator, ...span, knownOn === '' ? '' : words.known(knownOn)].filter((each) => each !== '').join('_');
}
