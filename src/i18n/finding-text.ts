import type { Finding } from '../domain/checks/finding.ts';
import type { Indicator } from '../domain/figure/indicator.ts';
import type { Cell } from '../domain/reconcile/quantity.ts';
import { amountText } from './amount-text.ts';
import { formatChange } from './format-change.ts';
import { formatNumber } from './format-number.ts';
import { formatPercent } from './format-percent.ts';
import { formatPeriod } from './format-period.ts';
import { formatPoints } from './format-points.ts';
import type { Language } from './language.ts';
import { quantityName } from './quantity-name.ts';
import { revisionChange } from './revision-change.ts';

/**
 * A finding of the checks as one sentence that a clerk and a journalist understand. Amounts carry the indicator's unit of measure.
 * @example findingText(outOfLine, retail, 'vi') // 'Tháng 5/2024 chỉ đạt 455,2 tỷ đồng, thấp hơn 31,5% so với bình quân 4 tháng trước (664,7 tỷ đồng).'
 */
export function findingText(finding: Finding, indicator: Indicator, language: Language): string {
  const vi = language === 'vi';
  const n = (key: string): number => finding.numbers[key] ?? Number.NaN;
  const amount = (key: string): string => cellAmount(n(key), finding.cell, indicator, language);
  const period = formatPeriod(finding.period, 'full', language);
  const what = finding.cell === undefined ? '' : `${quantityName(finding.cell.quantity, language)} ${formatPeriod(finding.cell.period, 'full', language)}`;
  switch (finding.rule) {
    case 'conflict':
      return vi ? `Hai số về ${what} loại trừ nhau: ${amount('a')} và ${amount('b')}, lệch ${distance(n('excess'), finding.cell, indicator, language)} ngoài sai số làm tròn.` : `Two figures for ${what} exclude each other: ${amount('a')} and ${amount('b')}, ${distance(n('excess'), finding.cell, indicator, language)} apart beyond rounding.`;
    case 'implied-revision':
      return vi ? `${capital(what)} được điều chỉnh từ ${amount('from')} thành ${amount('to')} (${change(n('relativeChange'), language)}), suy ra từ báo cáo sau.` : `${capital(what)} was revised from ${amount('from')} to ${amount('to')} (${change(n('relativeChange'), language)}), as the later report implies.`;
    case 'restated':
      return vi ? `Báo cáo sau in lại ${what}: từ ${amount('from')} thành ${amount('to')} (${change(n('relativeChange'), language)}).` : `A later report restates ${what}: from ${amount('from')} to ${amount('to')} (${change(n('relativeChange'), language)}).`;
    case 'plan-changed':
      return vi ? `${capital(what)} đổi từ ${amount('from')} thành ${amount('to')} (${change(n('relativeChange'), language)}).` : `${capital(what)} moved from ${amount('from')} to ${amount('to')} (${change(n('relativeChange'), language)}).`;
    case 'scale-slip':
      return vi ? `Số ${amount('value')} của ${period} nghi nhầm thang đo: mức thường thấy khoảng ${amount('expected')}.` : `${amount('value')} of ${period} looks like a slip of scale: about ${amount('expected')} would be usual.`;
    case 'corrected':
      return vi ? `Bản gốc ${period} in ${formatNumber(n('printed'), 1, language)}; biên tập đã sửa thành ${formatNumber(n('corrected'), 0, language)} (nhầm thang đo hoặc lỗi in), giữ cả hai số.` : `The source of ${period} prints ${formatNumber(n('printed'), 1, language)}; the editor corrected it to ${formatNumber(n('corrected'), 0, language)} (a slip of scale or a misprint); both are kept.`;
    case 'out-of-line-month':
      return outOfLine(n('value'), n('mean'), n('months'), n('ratio') - 1, period, indicator, language);
    case 'gap':
      return vi ? `Khuyết số ${formatPeriod(finding.period, 'full', language)}; biểu đồ để trống, không nội suy.` : `${formatPeriod(finding.period, 'full', language)} is missing; charts leave a gap and interpolate nothing.`;
    case 'stale':
      return vi ? `Số mới nhất là ${period}, chậm ${n('behindReport') > 0 ? n('behindReport') : n('behindToday')} kỳ; tiến độ tính theo nhịp hết ${formatPeriod(finding.period, 'month', language)}.` : `The latest figure is of ${period}, ${n('behindReport') > 0 ? n('behindReport') : n('behindToday')} periods late; progress is judged at the pace of ${formatPeriod(finding.period, 'month', language)}.`;
    case 'plan-missing':
      return vi ? `Chưa công bố kế hoạch năm ${finding.period.slice(0, 4)} nên chưa kết luận được nhanh hay chậm.` : `No plan for ${finding.period.slice(0, 4)} is published, so progress cannot be judged.`;
    case 'growth-base-restated':
      return vi
        ? `Mức tăng công bố ${formatChange(n('publishedGrowth'), 2, language)} không khớp mức ${againstPublished(n('growthFromPublished'), n('publishedGrowth'), language)} tính từ số đã công bố năm trước: gốc so sánh đã được điều chỉnh ${revisionChange(n('restatement'), 1, language)}.`
        : `The published growth of ${formatChange(n('publishedGrowth'), 2, language)} does not follow from last year’s published figure, which gives ${againstPublished(n('growthFromPublished'), n('publishedGrowth'), language)}: the base of comparison was restated by ${revisionChange(n('restatement'), 1, language)}.`;
    case 'cumulative-falls':
      return vi ? `Luỹ kế ${period} (${amount('after')}) thấp hơn luỹ kế hết tháng ${n('beforeMonth')} (${amount('before')}): hai số có thể khác phạm vi.` : `The year to date of ${period} (${amount('after')}) is below that of month ${n('beforeMonth')} (${amount('before')}): the two may differ in scope.`;
    case 'thin-year':
      if (n('months') === 0) return vi ? `Đến hết ${period} chưa công bố số liệu của kỳ nào trong năm.` : `By the end of ${period} no figure of the year is published.`;
      return vi ? `Đến hết ${period} mới công bố số liệu của ${n('months')} kỳ trong năm.` : `By the end of ${period} figures of only ${n('months')} period of the year are published.`;
  }
}

function cellAmount(value: number, cell: Cell | undefined, indicator: Indicator, language: Language): string {
  const kind = cell?.quantity.kind;
  if (kind === 'plan-achievement') return formatPercent(value, 2, language);
  if (kind === 'year-on-year' || kind === 'month-on-month') return formatChange(value, 2, language);
  return amountText(value, indicator, language);
}

/** How far two values are apart; shares and growth in points. */
function distance(value: number, cell: Cell | undefined, indicator: Indicator, language: Language): string {
  const kind = cell?.quantity.kind;
  return kind === 'plan-achievement' || kind === 'year-on-year' || kind === 'month-on-month' ? formatPoints(value, 2, language) : amountText(value, indicator, language);
}

function change(ratio: number, language: Language): string {
  return Number.isNaN(ratio) ? '–' : revisionChange(ratio, Math.abs(ratio) < 0.001 ? 3 : 2, language);
}

/** One decimal; two where one would print the growth that it is set against again. */
function againstPublished(ratio: number, published: number, language: Language): string {
  return formatChange(ratio, Math.abs(ratio - published) < 0.001 ? 2 : 1, language);
}

function outOfLine(value: number, mean: number, months: number, relative: number, period: string, indicator: Indicator, language: Language): string {
  const share = formatPercent(Math.abs(relative), 1, language);
  if (language === 'vi') return `${capital(period)} ${relative < 0 ? 'chỉ đạt' : 'đạt tới'} ${amountText(value, indicator, language)}, ${relative < 0 ? 'thấp hơn' : 'cao hơn'} ${share} so với bình quân ${months} tháng trước (${amountText(mean, indicator, language)}).`;
  return `${period} brought ${amountText(value, indicator, language)}, ${share} ${relative < 0 ? 'below' : 'above'} the mean of the ${months} months before (${amountText(mean, indicator, language)}).`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
