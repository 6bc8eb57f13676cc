import type { Assessment } from '../../domain/assessment/assessment.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import { formatChange } from '../format-change.ts';
import { formatPeriod } from '../format-period.ts';
import type { Language } from '../language.ts';
import { localize } from '../localize.ts';
import { columnTitle, indicatorHeadline } from './headline.ts';

/** What a chart is about; the words differ where the finding does. */
export type FindingTopic = 'share' | 'months' | 'growth';

/**
 * The finding that titles a chart which stands alone on another site: the unit, and what the chart shows of it.
 * @example embedFinding('share', 'Huyện Lý Nhân', industry, 'vi') // 'Huyện Lý Nhân: Công nghiệp, TTCN đạt 37,4% kế hoạch sau 5 tháng, chậm 2,2 điểm %'
 */
export function embedFinding(topic: FindingTopic, unitName: string, assessment: Assessment, language: Language): string {
  if (topic === 'share') return `${unitName}: ${indicatorHeadline(assessment, language)}`;
  const name = localize(assessment.indicator.shortName, language);
  if (topic === 'months') return `${unitName}, ${name}: ${lower(columnTitle(assessment, language))}`;
  return `${unitName}: ${name} ${growthText(assessment, language)}`;
}

function growthText({ yearToDateGrowth, monthGrowth, period }: Assessment, language: Language): string {
  const vi = language === 'vi';
  const months = monthOf(period);
  const change = (value: number): string => {
    const size = formatChange(value, 1, language);
    if (!vi) return value === 0 ? 'unchanged' : size;
    return value === 0 ? 'không đổi' : `${value > 0 ? 'tăng' : 'giảm'} ${size.replace(/^[+\u2212-]/u, '')}`;
  };
  if (yearToDateGrowth.known) {
    const said = change(yearToDateGrowth.observation.value);
    return vi ? `${months} tháng ${said} so với cùng kỳ năm trước` : `${said} on a year earlier after ${months} ${months === 1 ? 'month' : 'months'}`;
  }
  if (monthGrowth.known) {
    const said = change(monthGrowth.observation.value);
    return vi ? `${formatPeriod(period, 'full', language)} ${said} so với cùng tháng năm trước` : `${said} on a year earlier in ${formatPeriod(period, 'full', language)}`;
  }
  return vi ? `${formatPeriod(period, 'full', language)}: chưa có so sánh với cùng kỳ` : `in ${formatPeriod(period, 'full', language)}: no comparison with a year earlier`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
