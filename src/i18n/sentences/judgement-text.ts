import type { Assessment } from '../../domain/assessment/assessment.ts';
import type { PaceRule, Status } from '../../domain/pace/pace-status.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import { amountText, intervalText } from '../amount-text.ts';
import { formatPercent } from '../format-percent.ts';
import { formatPeriod } from '../format-period.ts';
import type { Language } from '../language.ts';
import { takesMessages } from '../messages/takes-messages.ts';
import { planKindName } from '../quantity-name.ts';
import { reasonText } from '../reason-text.ts';
import { unitOfMeasureName } from '../unit-of-measure-name.ts';
import { probabilityText } from './headline.ts';
import { statusLabel, statusName } from './status-label.ts';

const paces: Readonly<Record<Language, Readonly<Record<PaceRule, string>>>> = {
  vi: { seasonal: 'nhịp mùa vụ của đơn vị', reference: 'nhịp mùa vụ cả nước', even: 'nhịp đều' },
  en: { seasonal: 'the unit’s own seasonal pace', reference: 'the national seasonal pace', even: 'the even pace' },
};

/**
 * What the method says of an indicator after the figures themselves: status by the headline pace and by the even one, other plans,
 * projection and chance, the month out of line; or why there is no status. Whole sentences.
 * @example judgementText(industry, 'vi') // 'Chậm 2,2 điểm % so với nhịp mùa vụ cả nước (39,6%); theo nhịp đều (41,7%) chậm 4,3 điểm %. …'
 */
export function judgementText(assessment: Assessment, language: Language): string {
  return [statusSentence(assessment, language), ...otherPlans(assessment, language), projectionSentence(assessment, language), monthSentence(assessment, language)].filter((sentence) => sentence !== undefined).join(' ');
}

function statusSentence({ status, evenStatus, pace, evenPace, period, plan }: Assessment, language: Language): string | undefined {
  const vi = language === 'vi';
  if (status.kind === 'none') {
    if (status.reason === 'no-plan') return vi ? 'Chưa có kế hoạch năm để đánh giá tiến độ.' : 'No annual plan is known to judge progress by.';
    return vi ? `Chưa đánh giá được tiến độ: ${reasonText(status.reason, language)}.` : `Progress cannot be judged: ${reasonText(status.reason, language)}.`;
  }
  if (monthOf(period) === 12 || pace === undefined) return `${capital(statusLabel(status, language).text)}${plan.known ? '' : ` (${reasonText(plan.reason, language)})`}.`;
  const at = ` ${vi ? 'so với' : 'against'} ${paces[language][pace.rule]} (${formatPercent(pace.share, 1, language)})`;
  if (status.kind === 'undecided') {
    const [a, b] = status.names.map((name) => statusName(name, language).toLowerCase());
    return vi ? `Số công bố chưa đủ chính xác để kết luận${at}: trong khoảng làm tròn có thể là “${a ?? ''}” hoặc “${b ?? ''}”.` : `The published figures are too coarse to tell${at}: within rounding it may be “${a ?? ''}” or “${b ?? ''}”.`;
  }
  const even = pace.rule === 'even' || evenPace === undefined ? undefined : evenClause(status, evenStatus, formatPercent(evenPace.share, 1, language), language);
  return `${statusLabel(status, language).text}${at}${even === undefined ? '' : `; ${even}`}.`;
}

/** What the even pace says. A status without a distance needs a word before it: "theo nhịp đều đúng nhịp" is no sentence. */
function evenClause(status: Status, evenStatus: Status, share: string, language: Language): string | undefined {
  if (evenStatus.kind === 'none') return undefined;
  const vi = language === 'vi';
  const at = vi ? `theo nhịp đều (${share})` : `at the even pace (${share})`;
  if (evenStatus.kind === 'undecided') return vi ? `${at} thì chưa đủ chính xác để kết luận` : `${at} the figures are too coarse to tell`;
  const label = statusLabel(evenStatus, language).text.toLowerCase();
  if (evenStatus.name !== 'on-pace') return `${at} ${label}`;
  const isSame = status.kind === 'certain' && status.name === evenStatus.name;
  return vi ? `${at} ${isSame ? 'cũng' : 'thì'} ${label}` : `${isSame ? 'also ' : ''}${label} ${at}`;
}

function otherPlans({ otherPlans: others }: Assessment, language: Language): readonly string[] {
  return others.flatMap(({ planKind, status }) => (status.kind === 'none' ? [] : [`${language === 'vi' ? 'So với' : 'Against the'} ${planKindName(planKind, language)}: ${statusLabel(status, language).text.toLowerCase()}.`]));
}

function projectionSentence({ projection, planProbability, indicator, plan, period }: Assessment, language: Language): string | undefined {
  if (monthOf(period) === 12 || !projection.known || projection.interval80 === undefined) return undefined;
  const vi = language === 'vi';
  const range = `${intervalText(projection.interval80, indicator, language)}\u00a0${unitOfMeasureName(indicator.unitOfMeasure, language)}`;
  const chance = plan.known ? probabilityText(planProbability, language) : undefined;
  const likely = chance === undefined ? '' : vi ? `; khả năng đạt kế hoạch theo nhịp hiện nay ${chance}` : `; chance of reaching the plan at the present pace ${chance}`;
  const { caution } = projection;
  const careful = caution === 'too-early' || caution === 'series-break' || caution === 'vintage-mismatch' ? ` ${takesMessages[language].caution[caution]}` : '';
  return `${vi ? `Dự báo cả năm ${range}${likely}.` : `Projected year ${range}${likely}.`}${careful}`;
}

function monthSentence({ findings, period, indicator }: Assessment, language: Language): string | undefined {
  const finding = findings.find(({ rule, period: of }) => rule === 'out-of-line-month' && of === period);
  if (finding === undefined) return undefined;
  const ratio = finding.numbers['ratio'] ?? 1;
  const share = formatPercent(Math.abs(ratio - 1), 1, language);
  const month = formatPeriod(period, 'month', language);
  const months = finding.numbers['months'] ?? 0;
  const value = amountText(finding.numbers['value'] ?? 0, indicator, language);
  if (language === 'vi') return `Riêng ${month} ${ratio < 1 ? 'chỉ' : ''}${ratio < 1 ? ' ' : ''}đạt ${value}, ${ratio < 1 ? 'thấp' : 'cao'} hơn bình quân ${months} tháng trước ${share}.`;
  return `${month} alone brought ${value}, ${share} ${ratio < 1 ? 'below' : 'above'} the mean of the ${months} months before.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
