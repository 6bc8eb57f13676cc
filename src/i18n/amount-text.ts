import type { Indicator } from '../domain/figure/indicator.ts';
import type { Interval } from '../domain/interval/interval.ts';
import { formatInterval } from './format-interval.ts';
import { formatNumber } from './format-number.ts';
import type { Language } from './language.ts';
import { unitOfMeasureName } from './unit-of-measure-name.ts';

/** Decimals for an amount: those of the indicator, never more than its size needs (no decimals from 100.000 on). */
function decimalsFor(value: number, indicator: Indicator): number {
  return Math.abs(value) >= 100_000 ? 0 : indicator.decimals;
}

/**
 * An amount in the indicator's decimals, with its unit of measure after a non-breaking space.
 * @example amountText(4180, industry, 'vi') // '4.180 tỷ đồng'
 */
export function amountText(value: number, indicator: Indicator, language: Language): string {
  return `${formatNumber(value, decimalsFor(value, indicator), language)}\u00a0${unitOfMeasureName(indicator.unitOfMeasure, language)}`;
}

/**
 * An amount as the interval it is known in, rounded outward, without unit of measure.
 * @example intervalText({ low: 11160.2, high: 11192.8 }, industry, 'vi') // '11.160–11.193'
 */
export function intervalText(interval: Interval, indicator: Indicator, language: Language): string {
  return formatInterval(interval, decimalsFor(Number.isFinite(interval.high) ? interval.high : interval.low, indicator), language);
}
