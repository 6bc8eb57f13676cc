import type { MissingReason } from '../domain/reconcile/missing-reason.ts';
import type { Language } from './language.ts';

const words: Readonly<Record<Language, Readonly<Record<MissingReason, string>>>> = {
  vi: {
    'not-published': 'chưa công bố',
    'no-plan': 'chưa có kế hoạch',
    'no-history': 'chưa có năm trước để dự báo; chỉ là phép nhân nếu giữ nhịp đều',
    'too-early': 'còn quá sớm trong năm để dự báo',
    'no-prior-year': 'chưa có số cùng kỳ năm trước',
    'no-base': 'chưa có số của kỳ gốc',
    'zero-base': 'số gốc so sánh bằng 0 hoặc âm',
    'gap': 'khuyết số ở kỳ này',
    'series-break': 'mức năm nay và năm trước quá khác nhau, cần kiểm tra phạm vi',
    'vintage-mismatch': 'số cùng kỳ và số cả năm trước thuộc hai lần công bố khác nhau',
    'not-additive': 'không phải đại lượng cộng dồn',
    'one-sided': 'báo cáo chỉ nêu một cận (“trên” hoặc “gần”)',
    'plan-is-ceiling': 'kế hoạch là mức trần được chi, không tính khả năng đạt',
    'year-complete': 'năm đã kết thúc',
    'plan-reached': 'đã hoàn thành kế hoạch năm',
    'unit-ended': 'đơn vị kết thúc trước khi hết năm nên không có số cả năm',
    'unit-break': 'đơn vị chỉ có ở một trong hai kỳ',
  },
  en: {
    'not-published': 'not published',
    'no-plan': 'no plan known',
    'no-history': 'no earlier year to project from; only a multiplication at an even pace',
    'too-early': 'too early in the year to project',
    'no-prior-year': 'no figure for the same period last year',
    'no-base': 'no figure of the base',
    'zero-base': 'the base of comparison is zero or negative',
    'gap': 'the figure of this period is missing',
    'series-break': 'this year’s and last year’s levels differ too much; check their scope',
    'vintage-mismatch': 'last year’s same period and total come from different releases',
    'not-additive': 'not a quantity that adds up',
    'one-sided': 'the report states a bound only (“over” or “nearly”)',
    'plan-is-ceiling': 'the plan is a spending ceiling; no probability is given',
    'year-complete': 'the year is complete',
    'plan-reached': 'the annual plan has been reached',
    'unit-ended': 'the unit ends before the year does, so there is no full year',
    'unit-break': 'the unit existed in one of the two periods only',
  },
};

/**
 * Why a number is not there, in words that stand alone in a cell or after a colon.
 * @example reasonText('no-plan', 'vi') // 'chưa có kế hoạch'
 */
export function reasonText(reason: MissingReason, language: Language): string {
  return words[language][reason];
}
