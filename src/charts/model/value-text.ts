import type { Interval } from '../../domain/interval/interval.ts';
import type { Observation } from '../../domain/reconcile/observation.ts';
import { formatInterval } from '../../i18n/format-interval.ts';
import type { Language } from '../../i18n/language.ts';
import { chartDecimals, chartNumber } from './chart-number.ts';

/**
 * The bound of an interval with one open end.
 * @example boundOf({ low: 59.75, high: Infinity }) // 'at-least'
 */
export function boundOf(interval: Interval): 'none' | 'at-least' | 'at-most' {
  if (interval.high === Infinity && Number.isFinite(interval.low)) return 'at-least';
  return interval.low === -Infinity && Number.isFinite(interval.high) ? 'at-most' : 'none';
}

/**
 * An observation in a chart label: its number with the decimals of the indicator, or its bound in words ("trên 59,75").
 * @example valueText(observation, 0, 'vi') // '4.180'
 */
export function valueText(observation: Pick<Observation, 'value' | 'interval'>, decimals: number, language: Language): string {
  if (boundOf(observation.interval) !== 'none') return formatInterval(observation.interval, decimals, language);
  return chartNumber(observation.value, decimals, language);
}

/**
 * An amount known within an interval, in a chart label: both ends rounded outward, or one number when they print the same.
 * @example rangeText({ low: 11160.2, high: 11192.8 }, 1, 'vi') // '11.160–11.193'
 */
export function rangeText(interval: Interval, decimals: number, language: Language): string {
  const size = Number.isFinite(interval.high) ? interval.high : interval.low;
  return formatInterval(interval, chartDecimals(size, decimals), language);
}
