import { formatInterval } from '../../i18n/format-interval.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { formatPercent } from '../../i18n/format-percent.ts';
import { chartMessages } from '../../i18n/messages/chart-messages.ts';
import type { ChartInput } from './chart-input.ts';
import { gaugeAxisMax } from './gauge-axis-max.ts';
import { gaugeShares } from './gauge-shares.ts';
import { paceName } from './pace-name.ts';
import type { GaugeMark, PlanGaugeModel } from './plan-gauge.ts';
import { statusText } from './status-text.ts';
import { boundOf } from './value-text.ts';

/** What a gauge is built from. */
export interface PlanGaugeInput extends Omit<ChartInput, 'series'> {
  /** One axis for all rows of a board: `gaugeAxisMax` of all `gaugeShares`. */
  readonly axisMax?: number;
}

/**
 * The linear gauge of one indicator: share of plan, pace, last year, projection on one axis.
 * @example buildPlanGauge({ name, assessment, language: 'vi', sample: false }).valueText // '37,4%, nhịp đều 41,7%, chậm 4,3 điểm %, mức cùng kỳ năm trước bằng 31,7% kế hoạch năm nay'
 */
export function buildPlanGauge({ name, assessment, language, axisMax }: PlanGaugeInput): PlanGaugeModel {
  const words = chartMessages[language];
  const percent = (ratio: number): string => formatPercent(ratio, 1, language);
  const hundred = { share: 1, label: '100%' };
  const lookup = assessment.planAchievement;
  if (!lookup.known) {
    return { kind: 'gauge', name, axisMax: axisMax ?? 1.2, sentence: assessment.plan.known ? words.noCumulative : words.noPlan, shortSentence: assessment.plan.known ? words.notPublished : words.noPlanShort, hundred, priorUnknown: words.samePeriodUnknown, short: false };
  }
  const { value, interval } = lookup.observation;
  const bound = boundOf(interval);
  const share = bound === 'at-least' ? interval.low : bound === 'at-most' ? interval.high : value;
  const { priorShareOfPlan, plan } = assessment;
  // At the end of the year the pace is the plan itself, which has its post.
  const pace = assessment.pace === undefined || assessment.pace.share >= 1 ? undefined : assessment.pace;
  const { evenPace } = assessment;
  const planAmount = plan.known ? plan.observation.value : undefined;
  const band = bound === 'none' && assessment.projection.known && planAmount !== undefined ? assessment.projection.interval80 : undefined;
  const shares = band === undefined || planAmount === undefined ? undefined : { low: band.low / planAmount, high: band.high / planAmount };
  const text = bound === 'none' ? percent(share) : bound === 'at-least' ? words.atLeast(percent(share)) : words.atMost(percent(share));
  const status = statusText(assessment.status, language);
  const priorSentence = priorShareOfPlan.known ? words.samePeriodOfPlan(percent(priorShareOfPlan.value)) : undefined;
  const paceMark = pace === undefined ? undefined : mark(pace);
  const max = axisMax ?? gaugeAxisMax(gaugeShares(assessment));
  const scale = max > 1.2 ? `; ${words.scale(formatPercent(max, 0, language))}` : '';
  const sentence = bound === 'none' ? (share > 1 ? `${words.reached(percent(share), percent(share - 1))}${scale}` : '') : `${text}, ${words.noProjection}${scale}`;
  return {
    kind: 'gauge',
    name,
    axisMax: max,
    value: { share, text, bound },
    sentence,
    shortSentence: bound === 'none' ? sentence : text,
    ...(paceMark === undefined ? {} : { pace: paceMark }),
    ...(evenPace === undefined || pace === undefined || pace.rule === 'even' || Math.abs(evenPace.share - pace.share) < 0.0005 ? {} : { evenPace: mark(evenPace) }),
    hundred,
    ...(priorShareOfPlan.known && priorSentence !== undefined ? { prior: { share: priorShareOfPlan.value, label: `${words.samePeriod} ${percent(priorShareOfPlan.value)}`, sentence: priorSentence } } : {}),
    priorUnknown: words.samePeriodUnknown,
    ...(shares === undefined ? {} : { projection: { interval: shares, label: `${words.projection.toLowerCase()} ${formatInterval({ low: shares.low * 100, high: shares.high * 100 }, 1, language)}%`, short: `${words.projection.toLowerCase()} ${formatNumber(shares.low * 100, 0, language)}–${formatNumber(shares.high * 100, 0, language)}%` } }),
    short: pace !== undefined && bound === 'none' && share < pace.share,
    valueText: [text, ...(paceMark === undefined ? [] : [paceMark.label]), ...(status === undefined ? [] : [status]), ...(priorSentence === undefined ? [] : [priorSentence])].join(', '),
  };

  function mark(of: NonNullable<typeof pace>): GaugeMark {
    return { share: of.share, label: `${paceName(of.rule, language)} ${percent(of.share)}` };
  }
}
