import type { Interval } from '../../domain/interval/interval.ts';
import { formatInterval } from '../../i18n/format-interval.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { roundOutward } from '../../domain/interval/round-outward.ts';
import type { Language } from '../../i18n/language.ts';
import type { ChartName } from '../a11y/chart-name.ts';

/** The small line of a rounding interval: two ends and the number in use between them. */
export interface IntervalLineModel {
  readonly kind: 'interval-line';
  readonly name: ChartName;
  /** 0…1 along the line; 0.5 where both ends are one. */
  readonly position: number;
  readonly lowText: string;
  readonly highText: string;
  readonly valueText: string;
  readonly openLow: boolean;
  readonly openHigh: boolean;
  readonly summary: string;
}

/**
 * The interval line of a number; an end at infinity is drawn open, without an end tick.
 * @example buildIntervalLine({ name, value: 11176, interval: { low: 11160.2, high: 11192.8 }, decimals: 0, language: 'vi' }).lowText // '11.160'
 */
export function buildIntervalLine({ name, value, interval, decimals, language }: { readonly name: ChartName; readonly value: number; readonly interval: Interval; readonly decimals: number; readonly language: Language }): IntervalLineModel {
  const { low, high } = roundOutward(interval, decimals);
  const openLow = low === -Infinity;
  const openHigh = high === Infinity;
  const width = interval.high - interval.low;
  const position = openHigh && openLow ? 0.5 : openHigh ? 0 : openLow ? 1 : width > 0 ? Math.max(0, Math.min(1, (value - interval.low) / width)) : 0.5;
  return { kind: 'interval-line', name, position, lowText: openLow ? '' : formatNumber(low, decimals, language), highText: openHigh ? '' : formatNumber(high, decimals, language), valueText: formatNumber(value, decimals, language), openLow, openHigh, summary: formatInterval(interval, decimals, language) };
}
