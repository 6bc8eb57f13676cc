import type { DecisionPoint } from '../../domain/briefing/decision-points.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import { intervalText } from '../amount-text.ts';
import { findingText } from '../finding-text.ts';
import { formatPercent } from '../format-percent.ts';
import { formatPeriod } from '../format-period.ts';
import type { Language } from '../language.ts';
import { localize } from '../localize.ts';
import { unitOfMeasureName } from '../unit-of-measure-name.ts';
import { statusLabel } from './status-label.ts';

/**
 * A point that needs a decision, as the question a leader puts to the department. Names the indicator.
 * @example questionText(point, 'vi') // 'Công nghiệp, TTCN: giải pháp để 7 tháng còn lại đạt 997–1.002 tỷ đồng mỗi tháng; …'
 */
export function questionText(point: DecisionPoint, language: Language): string {
  const vi = language === 'vi';
  const { assessment } = point;
  const { indicator, period } = assessment;
  const name = localize(indicator.shortName, language);
  switch (point.kind) {
    case 'behind':
      return `${name}: ${behind(point, language)}`;
    case 'undecided':
      if (monthOf(period) === 12) return vi ? `${name}: đề nghị công bố số chi tiết hơn; tỷ lệ đã làm tròn chưa đủ để kết luận đạt hay chưa đạt kế hoạch.` : `${name}: please publish finer figures; as rounded the share does not tell whether the plan was reached.`;
      return vi ? `${name}: đề nghị công bố số chi tiết hơn; số đã làm tròn chưa đủ để kết luận nhanh hay chậm.` : `${name}: please publish finer figures; as rounded they do not tell whether it is behind.`;
    case 'no-year-to-date':
      return vi ? `${name}: chưa công bố luỹ kế đến hết ${formatPeriod(period, 'full', language)}; đề nghị bổ sung để đánh giá tiến độ.` : `${name}: the year to date to the end of ${formatPeriod(period, 'full', language)} is not published; please supply it.`;
    case 'no-plan':
      return vi ? `${name}: kế hoạch năm ${yearOf(period)} chưa được công bố; đề nghị bổ sung để đánh giá tiến độ.` : `${name}: the plan for ${yearOf(period)} is not published; please supply it.`;
    case 'no-prior-year':
      return vi ? `${name}: đề nghị bổ sung số cùng kỳ năm ${yearOf(period) - 1}.` : `${name}: please supply the same period of ${yearOf(period) - 1}.`;
    case 'finding':
      return `${name}: ${ask(point, language)}`;
  }
}

function behind({ assessment }: DecisionPoint, language: Language): string {
  const vi = language === 'vi';
  const { indicator, period, neededPerMonth, neededGrowth, status } = assessment;
  const label = statusLabel(status, language).text.toLowerCase();
  const left = 12 - monthOf(period);
  if (left === 0) return vi ? `nguyên nhân không đạt kế hoạch năm ${yearOf(period)} (${label}).` : `why the plan of ${yearOf(period)} was missed (${label}).`;
  if (!neededPerMonth.known) return vi ? `nguyên nhân ${label} và giải pháp.` : `why it is ${label}, and the remedy.`;
  const rate = `${intervalText(neededPerMonth.interval, indicator, language)}\u00a0${unitOfMeasureName(indicator.unitOfMeasure, language)}`;
  const growth = neededGrowth.known && neededGrowth.value > 0 ? (vi ? `, tức tăng khoảng ${formatPercent(neededGrowth.value, 0, language)} so với cùng kỳ` : `, about ${formatPercent(neededGrowth.value, 0, language)} above last year`) : '';
  if (left === 1) return vi ? `${label}; giải pháp để tháng 12 đạt ${rate}${growth}.` : `${label}; how December will bring ${rate}${growth}.`;
  return vi ? `${label}; giải pháp để ${left} tháng còn lại đạt ${rate} mỗi tháng${growth}.` : `${label}; how the ${left} months left will bring ${rate} a month${growth}.`;
}

function ask({ assessment, ...point }: Extract<DecisionPoint, { kind: 'finding' }>, language: Language): string {
  const vi = language === 'vi';
  const { finding } = point;
  const text = findingText(finding, assessment.indicator, language).replace(/\.$/u, '');
  // In English it begins with a month.
  const said = vi ? lower(text) : text;
  switch (finding.rule) {
    case 'out-of-line-month':
      return vi ? `${said}; nguyên nhân, và có điều chỉnh số liệu các tháng trước hay không.` : `${said}; why, and were earlier months revised?`;
    case 'conflict':
    case 'scale-slip':
    case 'cumulative-falls':
      return vi ? `${said}; đề nghị xác nhận số đúng.` : `${said}; which figure is right?`;
    default:
      return vi ? `${said}; đề nghị giải trình.` : `${said}; please explain.`;
  }
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
