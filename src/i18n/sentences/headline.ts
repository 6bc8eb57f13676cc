import type { Assessment, Computed } from '../../domain/assessment/assessment.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import type { Observation } from '../../domain/reconcile/observation.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import { formatInterval } from '../format-interval.ts';
import { formatNumber } from '../format-number.ts';
import { formatPercent } from '../format-percent.ts';
import { formatPeriod } from '../format-period.ts';
import { addMonths } from '../../domain/period/add-months.ts';
import type { Language } from '../language.ts';
import { localize } from '../localize.ts';
import { unitOfMeasureName } from '../unit-of-measure-name.ts';
import { statusLabel } from './status-label.ts';

/**
 * The share of plan as printed: its published decimals, or one for a computed share.
 * @example shareText(observation, 'vi') // '37,4%'
 */
export function shareText(observation: Observation, language: Language): string {
  const decimals = observation.origin.kind === 'reported' ? Math.max(1, Math.min(2, observation.origin.figure.decimals)) : 1;
  const { low, high } = observation.interval;
  if (low === -Infinity || high === Infinity) return boundText(observation, (value) => formatPercent(value, decimals, language), language);
  return formatPercent(observation.value, decimals, language);
}

/**
 * The amount of an observation, "trên" or "gần" before a bound, without unit of measure.
 * @example valueText(observation, 'vi') // 'trên 59,75'
 */
export function valueText(observation: Observation, decimals: number, language: Language): string {
  const shown = Math.abs(observation.value) >= 100_000 ? 0 : printedDecimals(observation, decimals);
  return boundText(observation, (value) => formatNumber(value, shown, language), language);
}

function printedDecimals(observation: Observation, decimals: number): number {
  if (observation.origin.kind === 'derived') return decimals;
  const { figure } = observation.origin;
  return figure.printedIn === 'vnd-billion' && figure.correction === undefined ? Math.max(decimals, Math.min(figure.decimals, 2)) : decimals;
}

function boundText(observation: Observation, format: (value: number) => string, language: Language): string {
  const { low, high } = observation.interval;
  const vi = language === 'vi';
  if (high === Infinity && low !== -Infinity) return `${vi ? 'trên' : 'over'} ${format(low)}`;
  if (low === -Infinity && high !== Infinity) return `${vi ? 'gần' : 'nearly'} ${format(high)}`;
  if (observation.origin.kind === 'reported' && observation.origin.figure.bound === 'about') return `${vi ? 'khoảng' : 'about'} ${format(observation.value)}`;
  return format(observation.value);
}

/** "khoảng 1.000" unless both ends of the interval print the same. */
export function roundText(computed: Extract<Computed, { known: true }>, decimals: number, language: Language): string {
  const shown = Math.abs(computed.value) >= 100 ? 0 : decimals;
  const exact = formatInterval(computed.interval, shown, language);
  if (!/–| đến | to /u.test(exact)) return exact;
  return `${language === 'vi' ? 'khoảng' : 'about'} ${formatNumber(computed.value, shown, language)}`;
}

/** Short unit of measure for the middle of a sentence: "tỷ" for "tỷ đồng". */
export function shortUnit(assessment: Assessment, language: Language): string {
  return unitOfMeasureName(assessment.indicator.unitOfMeasure, language).replace(/ đồng$/u, '');
}

/**
 * The finding that titles an indicator's column: what the months left must bring, or what is known when that cannot be said.
 * @example columnTitle(industry, 'vi') // 'Từ tháng 6 cần khoảng 999 tỷ mỗi tháng, hơn mức tháng 5 khoảng 8%'
 */
export function columnTitle(assessment: Assessment, language: Language): string {
  const { indicator, neededPerMonth, planAchievement, period, month, yearToDate } = assessment;
  const vi = language === 'vi';
  const unit = shortUnit(assessment, language);
  if (planAchievement.known && monthOf(period) === 12) {
    const share = shareText(planAchievement.observation, language);
    return vi ? `Cả năm ${yearOf(period)} đạt ${share} kế hoạch` : `${yearOf(period)} ended at ${share} of plan`;
  }
  if (!neededPerMonth.known && neededPerMonth.reason === 'plan-reached') return vi ? `Đã hoàn thành kế hoạch năm, đạt ${planAchievement.known ? shareText(planAchievement.observation, language) : ''}` : `The annual plan is already reached${planAchievement.known ? `: ${shareText(planAchievement.observation, language)}` : ''}`;
  if (neededPerMonth.known && Number.isFinite(neededPerMonth.interval.low) && Number.isFinite(neededPerMonth.interval.high)) {
    const next = formatPeriod(addMonths(period, 1), 'month', language);
    const rate = roundText(neededPerMonth, indicator.decimals, language);
    const start = vi ? `Từ ${next} cần ${rate} ${unit} mỗi tháng` : `From ${next}, ${rate} ${unit} a month is needed`;
    return `${start}${compared(assessment, language)}`;
  }
  if (yearToDate.known) {
    const value = `${valueText(yearToDate.observation, indicator.decimals, language)}\u00a0${unitOfMeasureName(indicator.unitOfMeasure, language)}`;
    const reason = assessment.plan.known ? (vi ? 'báo cáo chỉ nêu một cận' : 'the report states a bound only') : vi ? 'chưa có kế hoạch để đánh giá tiến độ' : 'no plan to judge it by';
    return vi ? `Luỹ kế ${value}; ${reason}` : `${value} to date; ${reason}`;
  }
  if (month.known) {
    const value = `${valueText(month.observation, indicator.decimals, language)}\u00a0${unitOfMeasureName(indicator.unitOfMeasure, language)}`;
    return vi ? `${capital(formatPeriod(period, 'month', language))} đạt ${value}; chưa công bố luỹ kế` : `${value} in ${formatPeriod(period, 'month', language)}; no year to date published`;
  }
  return vi ? 'Mới công bố tốc độ tăng, chưa công bố giá trị' : 'Only growth is published, no amounts';
}

function compared(assessment: Assessment, language: Language): string {
  const { neededPerMonth, month, findings, period } = assessment;
  if (!neededPerMonth.known || !month.known || month.observation.value <= 0 || neededPerMonth.value <= 0) return '';
  const name = formatPeriod(period, 'month', language);
  const vi = language === 'vi';
  const anomaly = findings.find((finding) => finding.rule === 'out-of-line-month' && finding.period === period);
  if (anomaly !== undefined) {
    const value = `${formatNumber(month.observation.value, Math.abs(month.observation.value) >= 100 ? 0 : assessment.indicator.decimals, language)} ${shortUnit(assessment, language)}`;
    return (anomaly.numbers['ratio'] ?? 1) < 1 ? (vi ? `; riêng ${name} chỉ đạt ${value}` : `; ${name} alone brought only ${value}`) : vi ? `; riêng ${name} tới ${value}` : `; ${name} alone brought ${value}`;
  }
  const relative = neededPerMonth.value / month.observation.value - 1;
  const percent = formatPercent(Math.abs(relative), 0, language);
  if (Math.abs(relative) < 0.005) return vi ? `, bằng mức ${name}` : `, as in ${name}`;
  if (relative > 1) return vi ? `, gấp ${formatNumber(relative + 1, 1, language)} lần mức ${name}` : `, ${formatNumber(relative + 1, 1, language)} times ${name}`;
  return relative > 0 ? (vi ? `, hơn mức ${name} khoảng ${percent}` : `, about ${percent} above ${name}`) : vi ? `, thấp hơn mức ${name} khoảng ${percent}` : `, about ${percent} below ${name}`;
}

/**
 * The headline of an indicator's page and the name of its charts.
 * @example indicatorHeadline(industry, 'vi') // 'Công nghiệp, TTCN đạt 37,4% kế hoạch sau 5 tháng, chậm 2,2 điểm %'
 */
export function indicatorHeadline(assessment: Assessment, language: Language): string {
  const { indicator, planAchievement, yearToDate, month, period, status } = assessment;
  const name = localize(indicator.shortName, language);
  const vi = language === 'vi';
  const months = monthOf(period);
  const after = vi ? `sau ${months} tháng` : `after ${months} ${months === 1 ? 'month' : 'months'}`;
  if (planAchievement.known) {
    const share = shareText(planAchievement.observation, language);
    const { text } = statusLabel(status, language);
    const tail = status.kind === 'certain' ? `, ${lower(text)}` : '';
    return vi ? `${name} đạt ${share} kế hoạch ${after}${tail}` : `${name} at ${share} of plan ${after}${tail}`;
  }
  if (yearToDate.known) {
    const value = `${valueText(yearToDate.observation, indicator.decimals, language)}\u00a0${unitOfMeasureName(indicator.unitOfMeasure, language)}`;
    return vi ? `${name} đạt ${value} ${after}` : `${name}: ${value} ${after}`;
  }
  if (month.known) return vi ? `${name} ${formatPeriod(period, 'full', language)} đạt ${valueText(month.observation, indicator.decimals, language)}\u00a0${unitOfMeasureName(indicator.unitOfMeasure, language)}` : `${name}: ${valueText(month.observation, indicator.decimals, language)}\u00a0${unitOfMeasureName(indicator.unitOfMeasure, language)} in ${formatPeriod(period, 'full', language)}`;
  return vi ? `${name}: chưa công bố giá trị ${formatPeriod(period, 'full', language)}` : `${name}: no amount published for ${formatPeriod(period, 'full', language)}`;
}

/**
 * How far from the headline pace in the unit of measure: "thiếu 239–252 tỷ đồng", "dư 424–430 tỷ đồng"; nothing where it is not known.
 */
export function distanceText(distance: Computed, assessment: Assessment, language: Language): string | undefined {
  if (!distance.known || !Number.isFinite(distance.interval.low) || !Number.isFinite(distance.interval.high)) return undefined;
  const { low, high } = distance.interval;
  const decimals = Math.abs(distance.value) >= 100 ? 0 : assessment.indicator.decimals;
  const unit = unitOfMeasureName(assessment.indicator.unitOfMeasure, language);
  const vi = language === 'vi';
  if (high < 0) return `${vi ? 'thiếu' : 'short by'} ${formatInterval({ low: -high, high: -low }, decimals, language)}\u00a0${unit}`;
  if (low > 0) return `${vi ? 'dư' : 'over by'} ${formatInterval({ low, high }, decimals, language)}\u00a0${unit}`;
  return vi ? `sát nhịp (${formatInterval({ low, high }, decimals, language)}\u00a0${unit})` : `close to pace (${formatInterval({ low, high }, decimals, language)}\u00a0${unit})`;
}

/** One line of the deck under the verdict: where an indicator stands and what stands out. The name is said before it. */
export function deckText(assessment: Assessment, language: Language): string {
  const { planAchievement, status, findings, neededPerMonth, period, indicator } = assessment;
  const vi = language === 'vi';
  if (!planAchievement.known) return lower(columnTitle(assessment, language));
  const share = shareText(planAchievement.observation, language);
  const { text } = statusLabel(status, language);
  const standing = vi ? `đạt ${share} kế hoạch, ${lower(text)}` : `at ${share} of plan, ${lower(text)}`;
  const anomaly = findings.find((finding) => finding.rule === 'out-of-line-month' && finding.period === period);
  if (anomaly !== undefined) {
    const ratio = anomaly.numbers['ratio'] ?? 1;
    const percent = formatPercent(Math.abs(ratio - 1), 0, language);
    return vi ? `${standing}; riêng ${formatPeriod(period, 'month', language)} ${ratio < 1 ? 'thấp' : 'cao'} hơn bình quân các tháng trước ${percent}` : `${standing}; ${formatPeriod(period, 'month', language)} ${percent} ${ratio < 1 ? 'below' : 'above'} the mean of the months before`;
  }
  if (neededPerMonth.known && Number.isFinite(neededPerMonth.interval.high) && status.kind === 'certain' && status.name !== 'ahead') {
    const rate = `${roundText(neededPerMonth, indicator.decimals, language)} ${shortUnit(assessment, language)}`;
    return vi ? `${standing}; từ ${formatPeriod(addMonths(period, 1), 'month', language)} cần ${rate} mỗi tháng` : `${standing}; ${rate} a month needed from ${formatPeriod(addMonths(period, 1), 'month', language)}`;
  }
  return standing;
}

/** The probability of reaching the plan at the plan's printed value, in steps of 5 % (method §5). */
export function probabilityText(probability: Computed, language: Language): string | undefined {
  if (!probability.known) return undefined;
  const step = Math.round(probability.value * 20) * 5;
  const vi = language === 'vi';
  if (probability.value < 0.05) return vi ? 'dưới 5%' : 'under 5%';
  if (probability.value > 0.95) return vi ? 'trên 95%' : 'over 95%';
  return vi ? `khoảng ${step}%` : `about ${step}%`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
