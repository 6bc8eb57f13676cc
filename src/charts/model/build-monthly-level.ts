import { monthOf } from '../../domain/period/month-of.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import { formatChange } from '../../i18n/format-change.ts';
import { formatPercent } from '../../i18n/format-percent.ts';
import { chartMessages } from '../../i18n/messages/chart-messages.ts';
import { unitOfMeasureName } from '../../i18n/unit-of-measure-name.ts';
import { chartSummary } from '../a11y/chart-summary.ts';
import { cumulativeTable } from '../a11y/cumulative-table.ts';
import type { ChartInput } from './chart-input.ts';
import { chartNumber } from './chart-number.ts';
import type { MonthlyLevelModel } from './monthly-level.ts';
import { monthTicks } from './month-ticks.ts';
import { niceAxis } from './nice-axis.ts';
import { rangeText } from './value-text.ts';
import { yearPoints } from './year-points.ts';

/**
 * The level of each month, reached and still needed: one bar per published month; months before the latest without figures are one block at their derived
 * mean; the months that remain an empty block at the needed rate, so that areas add up to the annual plan.
 * @example buildMonthlyLevel(input).needed?.text // 'cần 997–1.002'
 */
export function buildMonthlyLevel(input: ChartInput): MonthlyLevelModel {
  const { assessment, language } = input;
  const { indicator, period } = assessment;
  const words = chartMessages[language];
  const month = monthOf(period);
  const bars = yearPoints({ kind: 'month' }, yearOf(period), input, period);
  const earlier = bars.filter((bar) => bar.month < month);
  const { meanBefore, neededPerMonth } = assessment;
  const whole = (interval: { readonly low: number; readonly high: number }): string => rangeText(interval, interval.high >= 100 ? 0 : indicator.decimals, language);
  // A mean over months of which some have bars would count those twice, so the block stands only where none of them is published.
  const mean = meanBefore.known && month > 1 && earlier.length === 0
    ? { from: 1, to: month - 1, value: meanBefore.value, text: words.mean(chartNumber(meanBefore.value, Math.min(indicator.decimals, meanBefore.value >= 100 ? 0 : 1), language)) } : undefined;
  const needed = neededPerMonth.known && month < 12 && neededPerMonth.value > 0
    ? { from: month + 1, to: 12, value: neededPerMonth.value, text: words.needed(whole(neededPerMonth.interval)), short: whole(neededPerMonth.interval) } : undefined;
  const latest = bars.find((bar) => bar.month === month);
  const deviation = latest !== undefined && latest.anomaly && meanBefore.known && meanBefore.value !== 0 ? latest.value / meanBefore.value - 1 : undefined;
  const size = formatPercent(Math.abs(deviation ?? 0), 1, language);
  const highest = Math.max(0, ...bars.map((bar) => bar.value), mean?.value ?? 0, needed?.value ?? 0);
  return {
    kind: 'monthly-level',
    name: input.name,
    summary: `${chartSummary(input)}${needed === undefined ? '' : ` ${words.neededPerMonth}: ${needed.short}${latest === undefined ? '' : ` (${formatChange(needed.value / latest.value - 1, 0, language)})`}.`}`,
    table: cumulativeTable(input, [], yearOf(period) - 1),
    latestMonth: month,
    months: monthTicks(language),
    unitText: unitOfMeasureName(indicator.unitOfMeasure, language),
    axis: niceAxis(highest || 1, 0, 3),
    highest,
    bars,
    ...(mean === undefined ? {} : { mean }),
    ...(needed === undefined ? {} : { needed }),
    ...(deviation === undefined ? {} : { anomaly: { month, reference: meanBefore.known ? meanBefore.value : 0, text: deviation < 0 ? words.lowerThanMean(size, month - 1) : words.higherThanMean(size, month - 1) } }),
    ...(bars.length === 0 && mean === undefined && needed === undefined ? { empty: words.emptyMonths } : {}),
    keys: words.keys,
  };
}
