import type { AmountKind, VintageStep } from '../../domain/comparison/vintage-steps.ts';
import type { Language } from '../language.ts';

/** Words of the view of how figures changed through later reports. Numbers arrive formatted. */
export interface RevisionMessages {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly summaryTitle: string;
  readonly kinds: Readonly<Record<AmountKind, string>>;
  /** A figure of a period, in the middle of a sentence. */
  readonly figures: Readonly<Record<AmountKind, (period: string) => string>>;
  readonly columns: Readonly<Record<'figure' | 'spokenOfAgain' | 'revised' | 'typical' | 'directions' | 'largest', string>>;
  readonly revisedOf: (revised: string, share: string) => string;
  readonly directions: (up: string, down: string) => string;
  readonly noRevision: string;
  readonly contradicted: (count: string) => string;
  readonly neverAgain: string;
  readonly show: (period: string) => string;
  readonly historyTitle: string;
  readonly indicator: string;
  readonly quantity: string;
  readonly period: string;
  readonly headlineChanged: (when: string, first: string, latest: string, change: string, isLess: boolean) => string;
  readonly headlineSame: (when: string, value: string) => string;
  /** `apart`: how far two figures lie from each other, as `excess` or `lastDigit` says it. */
  readonly headlineConflict: (when: string, used: string, other: string, apart: string) => string;
  readonly excess: (amount: string) => string;
  readonly lastDigit: string;
  readonly headlineBase: (report: string, change: string, isLess: boolean) => string;
  readonly steps: Readonly<Record<VintageStep['kind'], string>>;
  readonly inUse: string;
  readonly less: (amount: string, percent: string) => string;
  readonly more: (amount: string, percent: string) => string;
  readonly interval: (text: string) => string;
  readonly noDate: string;
  readonly stripNote: string;
}

/** Revision words in both languages. */
export const revisionMessages: Readonly<Record<Language, RevisionMessages>> = {
  vi: {
    title: 'Số đã công bố về sau có đổi không?',
    lead: 'Báo cáo sau có thể in lại số của kỳ trước, hoặc ngụ ý một số khác qua luỹ kế và mức tăng. Ở đây chỉ kể những lần đổi quá mức làm tròn.',
    none: 'Chưa có số nào của chỉ tiêu này được một báo cáo sau nhắc lại, nên chưa biết số mới in thường đổi bao nhiêu.',
    summaryTitle: 'Thường đổi bao nhiêu',
    kinds: { 'month': 'số trong tháng', 'year-to-date': 'số luỹ kế' },
    figures: { 'month': (period) => `số ${period}`, 'year-to-date': (period) => `luỹ kế đến hết ${period}` },
    columns: { figure: 'Con số', spokenOfAgain: 'Được nhắc lại', revised: 'Đã đổi', typical: 'Mức đổi điển hình', directions: 'Chiều đổi', largest: 'Lần đổi lớn nhất' },
    revisedOf: (revised, share) => `${revised} (${share})`,
    directions: (up, down) => `${up} lần tăng, ${down} lần giảm`,
    noRevision: 'chưa lần nào',
    contradicted: (count) => `mâu thuẫn: ${count}`,
    neverAgain: 'chưa được nhắc lại',
    show: (period) => `Xem các lần công bố số ${period}`,
    historyTitle: 'Một con số qua các lần công bố',
    indicator: 'Chỉ tiêu',
    quantity: 'Con số',
    period: 'Kỳ',
    headlineChanged: (when, first, latest, change, isLess) => `${when}: lần đầu in ${first}, nay là ${latest}, ${isLess ? 'thấp hơn' : 'cao hơn'} ${change}`,
    headlineSame: (when, value) => `${when}: ${value}, chưa báo cáo nào đổi quá mức làm tròn`,
    headlineConflict: (when, used, other, apart) => `${when}: hai số mâu thuẫn, đang dùng ${used}, số kia là ${other}, ${apart}`,
    excess: (amount) => `cách nhau ${amount} ngoài mức làm tròn`,
    lastDigit: 'khác nhau ở chữ số cuối',
    headlineBase: (report, change, isLess) => `Mức tăng trong báo cáo ${report} ngụ ý số này ${isLess ? 'thấp hơn' : 'cao hơn'} ${change} so với số đã in: gốc so sánh đã được điều chỉnh mà không in lại.`,
    steps: { 'first-print': 'In lần đầu', 'print': 'In lại', 'implied': 'Suy ra từ số khác trong báo cáo', 'implied-by-growth': 'Ngụ ý qua mức tăng năm sau', 'conflict': 'Mâu thuẫn' },
    inUse: 'đang dùng',
    less: (amount, percent) => `giảm ${amount} (${percent})`,
    more: (amount, percent) => `tăng ${amount} (${percent})`,
    interval: (text) => `trong khoảng ${text}`,
    noDate: 'không ghi ngày',
    stripNote: 'Chấm là con số, vạch ngang là khoảng do làm tròn; các dòng chung một thang, không bắt đầu từ 0.',
  },
  en: {
    title: 'Did published figures change later?',
    lead: 'A later report can print an earlier period again, or imply another number by its year to date and growth. Only changes beyond rounding are told here.',
    none: 'No figure of this indicator has been spoken of again by a later report, so how much a new figure usually changes is not known.',
    summaryTitle: 'How much they usually change',
    kinds: { 'month': 'month', 'year-to-date': 'year to date' },
    figures: { 'month': (period) => `the month of ${period}`, 'year-to-date': (period) => `year to date, ${period}` },
    columns: { figure: 'Figure', spokenOfAgain: 'Spoken of again', revised: 'Changed', typical: 'Typical change', directions: 'Direction', largest: 'Largest change' },
    revisedOf: (revised, share) => `${revised} (${share})`,
    directions: (up, down) => `${up} up, ${down} down`,
    noRevision: 'never yet',
    contradicted: (count) => `contradicted: ${count}`,
    neverAgain: 'not spoken of again',
    show: (period) => `Show the releases of ${period}`,
    historyTitle: 'One figure through its releases',
    indicator: 'Indicator',
    quantity: 'Figure',
    period: 'Period',
    headlineChanged: (when, first, latest, change, isLess) => `${when}: first printed as ${first}, now ${latest}, ${change} ${isLess ? 'lower' : 'higher'}`,
    headlineSame: (when, value) => `${when}: ${value}, changed by no report beyond rounding`,
    headlineConflict: (when, used, other, apart) => `${when}: two figures contradict each other, ${used} is in use, the other is ${other}, ${apart}`,
    excess: (amount) => `${amount} apart beyond rounding`,
    lastDigit: 'another last digit',
    headlineBase: (report, change, isLess) => `The growth in the report for ${report} implies this figure is ${change} ${isLess ? 'lower' : 'higher'} than printed: the base of comparison was revised without being printed again.`,
    steps: { 'first-print': 'First print', 'print': 'Printed again', 'implied': 'Implied by other figures of the report', 'implied-by-growth': 'Implied by the next year’s growth', 'conflict': 'Contradiction' },
    inUse: 'in use',
    less: (amount, percent) => `down ${amount} (${percent})`,
    more: (amount, percent) => `up ${amount} (${percent})`,
    interval: (text) => `in the interval ${text}`,
    noDate: 'no date shown',
    stripNote: 'The dot is the number, the bar its interval due to rounding; all rows share one scale, which does not start at 0.',
  },
};
