import { monthOf } from '../../domain/period/month-of.ts';
import type { Observation } from '../../domain/reconcile/observation.ts';
import { formatChange } from '../../i18n/format-change.ts';
import { formatInterval } from '../../i18n/format-interval.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { chartMessages } from '../../i18n/messages/chart-messages.ts';
import { unitOfMeasureName } from '../../i18n/unit-of-measure-name.ts';
import type { ChartInput } from './chart-input.ts';
import type { ChartPoint } from './chart-point.ts';
import { originMark } from './origin-mark.ts';
import { boundOf, valueText } from './value-text.ts';

/** Whether the checks call the month of this observation out of line. */
function isAnomaly(observation: Observation, input: ChartInput): boolean {
  return input.assessment.findings.some((finding) => finding.rule === 'out-of-line-month' && finding.period === observation.cell.period);
}

/**
 * The drawn point of an observation, with its printed value and the sentence a reader hears: period, value, unit, mark, interval.
 * Growth (quantity `year-on-year`) is printed as a signed percentage.
 * @example observedPoint(may, input).announcement // 'tháng 5/2024: 4.180 tỷ đồng, ước, khoảng 4.179,5–4.180,5'
 */
export function observedPoint(observation: Observation, input: ChartInput): ChartPoint {
  const { language } = input;
  const { indicator } = input.assessment;
  const words = chartMessages[language];
  const { cell, value, interval } = observation;
  const mark = originMark(observation, input.sample);
  // A published number keeps the decimals it was printed with; a derived one those of the indicator.
  const { origin } = observation;
  const decimals = origin.kind === 'reported' && origin.figure.printedIn === indicator.unitOfMeasure ? origin.figure.decimals : indicator.decimals;
  const isGrowth = cell.quantity.kind === 'year-on-year';
  const text = isGrowth ? formatChange(value, 1, language) : valueText(observation, decimals, language);
  const anomaly = (cell.quantity.kind === 'month' || cell.quantity.kind === 'year-to-date') && isAnomaly(observation, input);
  const periodText = formatPeriod(cell.period, 'full', language);
  const spread = isGrowth || boundOf(interval) !== 'none' || interval.low === interval.high ? [] : [words.interval(formatInterval(interval, decimals + 1, language))];
  const withUnit = isGrowth ? text : `${text}\u00a0${unitOfMeasureName(indicator.unitOfMeasure, language)}`;
  return {
    key: `${cell.period}/${cell.quantity.kind}${cell.quantity.kind === 'year-on-year' ? `-${cell.quantity.basis}` : ''}`,
    month: monthOf(cell.period),
    value: boundOf(interval) === 'at-least' ? interval.low : boundOf(interval) === 'at-most' ? interval.high : value,
    interval,
    mark,
    anomaly,
    bound: boundOf(interval),
    periodText,
    valueText: text,
    announcement: `${periodText}: ${[withUnit, words.marks[mark], ...spread, ...(anomaly ? [words.anomaly] : [])].join(', ')}`,
  };
}
