import type { Assessment } from '../../domain/assessment/assessment.ts';
import { formatPercent } from '../../i18n/format-percent.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Language } from '../../i18n/language.ts';
import { chartMessages } from '../../i18n/messages/chart-messages.ts';
import { unitOfMeasureName } from '../../i18n/unit-of-measure-name.ts';
import { paceName } from '../model/pace-name.ts';
import { statusText } from '../model/status-text.ts';
import { rangeText, valueText } from '../model/value-text.ts';

/**
 * One sentence for those who do not see the chart: year to date, plan, share, pace and status, as far as they are known.
 * @example chartSummary({ assessment, language: 'vi' }) // 'Luỹ kế tháng 5/2024: 4.180 tỷ đồng; kế hoạch 11.160–11.193; 37,4%; nhịp đều 41,7%; chậm 4,3 điểm %.'
 */
export function chartSummary({ assessment, language }: { readonly assessment: Assessment; readonly language: Language }): string {
  const words = chartMessages[language];
  const { indicator, period, yearToDate, plan, planAchievement, pace } = assessment;
  const unit = unitOfMeasureName(indicator.unitOfMeasure, language);
  const status = statusText(assessment.status, language);
  return `${[
    `${words.yearToDate} ${formatPeriod(period, 'full', language)}: ${yearToDate.known ? `${valueText(yearToDate.observation, indicator.decimals, language)} ${unit}` : words.notPublished}`,
    plan.known ? `${words.plan.toLowerCase()} ${rangeText(plan.observation.interval, indicator.decimals, language)}` : words.noPlan,
    ...(planAchievement.known ? [formatPercent(planAchievement.observation.value, 1, language)] : []),
    ...(pace !== undefined && plan.known ? [`${paceName(pace.rule, language)} ${formatPercent(pace.share, 1, language)}`] : []),
    ...(status === undefined ? [] : [status]),
  ].join('; ')}.`;
}
