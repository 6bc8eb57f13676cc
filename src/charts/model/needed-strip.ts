import { formatPercent } from '../../i18n/format-percent.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { chartMessages } from '../../i18n/messages/chart-messages.ts';
import type { ChartName } from '../a11y/chart-name.ts';
import type { ChartInput } from './chart-input.ts';
import { chartNumber } from './chart-number.ts';
import { originMark, type OriginMark } from './origin-mark.ts';
import { rangeText } from './value-text.ts';

/** One stop of the needed-rate strip: amount per month. */
export interface StripStop {
  readonly key: 'mean' | 'latest' | 'needed';
  readonly value: number;
  readonly valueText: string;
  readonly label: string;
  readonly mark: OriginMark;
}

/** Mean so far, latest month and needed rate on one line; amounts per month in the indicator's unit of measure. */
export interface NeededStripModel {
  readonly kind: 'needed-strip';
  readonly name: ChartName;
  readonly summary: string;
  /** Ends of the line. */
  readonly low: number;
  readonly high: number;
  readonly stops: readonly StripStop[];
  /** Arrow from the latest month (else the mean) to the needed rate. */
  readonly arrow: { readonly from: number; readonly to: number; readonly text: string };
}

/**
 * The needed-rate strip; nothing where no needed rate is defined (no plan, plan reached, year complete).
 * @example buildNeededStrip(input)?.arrow.text // 'hơn 8%'
 */
export function buildNeededStrip(input: Omit<ChartInput, 'series'>): NeededStripModel | undefined {
  const { assessment, language } = input;
  const { neededPerMonth: needed, meanSoFar, month, indicator } = assessment;
  const words = chartMessages[language];
  if (!needed.known || needed.value <= 0 || (!meanSoFar.known && !month.known)) return undefined;
  const short = (value: number): string => chartNumber(value, value >= 100 ? 0 : indicator.decimals, language);
  const stops: readonly StripStop[] = [
    ...(meanSoFar.known ? [{ key: 'mean' as const, value: meanSoFar.value, valueText: short(meanSoFar.value), label: words.meanOf(monthOf(assessment.period)), mark: input.sample ? 'illustrative' as const : 'derived' as const }] : []),
    ...(month.known ? [{ key: 'latest' as const, value: month.observation.value, valueText: short(month.observation.value), label: formatPeriod(assessment.period, 'month', language), mark: originMark(month.observation, input.sample) }] : []),
    { key: 'needed', value: needed.value, valueText: rangeText(needed.interval, needed.value >= 100 ? 0 : indicator.decimals, language), label: words.neededPerMonth, mark: input.sample ? 'illustrative' : 'derived' },
  ];
  const from = month.known ? month.observation.value : meanSoFar.known ? meanSoFar.value : needed.value;
  const change = from === 0 ? undefined : needed.value / from - 1;
  const values = stops.map((stop) => stop.value);
  const text = change === undefined ? '' : change >= 0 ? words.moreThanLatest(formatPercent(change, 0, language)) : words.lessThanLatest(formatPercent(-change, 0, language));
  return {
    kind: 'needed-strip',
    name: input.name,
    summary: `${stops.map((stop) => `${stop.label} ${stop.valueText}`).join('; ')}.`,
    low: Math.min(...values),
    high: Math.max(...values),
    stops,
    arrow: { from, to: needed.value, text },
  };
}
