import type { Bound, FigureStatus, PlanKind } from '../../domain/figure/measure.ts';
import type { Language } from '../language.ts';

/** What a growth is measured against. */
export type Comparison = 'same-period' | 'month-before';

/** The words of the official paragraph; the grammar that joins them is in report/narrate. */
export interface NarrationMessages {
  readonly month: (name: string, isFirst: boolean) => string;
  /** Year to date at month `months` of `year`; the year is said where the span opens the sentence. */
  readonly yearToDate: (months: number, year: number, isFirst: boolean) => string;
  /** Between the month and the year to date. */
  readonly betweenSpans: string;
  readonly verb: Readonly<Record<FigureStatus, string>>;
  readonly bound: Readonly<Record<Bound, string>>;
  readonly estimated: Readonly<Record<FigureStatus, string>>;
  readonly up: string;
  readonly down: string;
  /** Before an index ("100,0%"): the growth is nil within rounding, or a bound that only an index says without doubt. */
  readonly equal: string;
  readonly index: string;
  readonly versus: Readonly<Record<Comparison, string>>;
  readonly shareVerb: Readonly<Record<'exact' | 'bounded', string>>;
  readonly plan: Readonly<Record<PlanKind, string>>;
  readonly sharePlan: Readonly<Record<PlanKind, string>>;
  /** After one ratio, or after all of a span, that were printed before a later report revised the amount said. */
  readonly beforeRevision: Readonly<Record<'one' | 'all', string>>;
  readonly planIs: (plan: string) => string;
  /** In front of shares and growths that stand without an amount. */
  readonly withoutAmount: string;
  readonly nothing: (months: string) => string;
}

const small = ['', 'first month', 'first two months', 'first three months', 'first four months', 'first five months', 'first six months', 'first seven months', 'first eight months', 'first nine months', 'first ten months', 'first eleven months'] as const;

/** Words of the official paragraph in both languages. */
export const narrationMessages: Readonly<Record<Language, NarrationMessages>> = {
  vi: {
    month: (name) => name,
    yearToDate: (months, year, isFirst) => (months === 12 ? 'cả năm' : `${months === 1 ? 'luỹ kế đến hết tháng 1' : `luỹ kế ${months} tháng`}${isFirst ? (months === 1 ? `/${year}` : ` năm ${year}`) : ''}`),
    betweenSpans: ', ',
    verb: { estimated: 'ước đạt', provisional: 'sơ bộ đạt', final: 'đạt' },
    bound: { 'exact': '', 'at-least': 'trên ', 'at-most': 'gần ', 'about': 'khoảng ' },
    estimated: { estimated: 'ước ', provisional: 'sơ bộ ', final: '' },
    up: 'tăng',
    down: 'giảm',
    equal: 'tương đương',
    index: 'bằng',
    versus: { 'same-period': 'so với cùng kỳ năm trước', 'month-before': 'so với tháng trước' },
    shareVerb: { exact: 'bằng', bounded: 'đạt' },
    plan: { annual: 'kế hoạch năm', province: 'kế hoạch tỉnh giao', district: 'kế hoạch huyện giao' },
    sharePlan: { annual: ' kế hoạch năm', province: ' kế hoạch tỉnh giao', district: ' kế hoạch huyện giao' },
    beforeRevision: { one: '(theo số công bố trước điều chỉnh)', all: '(các tỷ lệ theo số công bố trước điều chỉnh)' },
    planIs: (plan) => `${plan} là`,
    withoutAmount: '',
    nothing: (months) => `chưa công bố giá trị ${months}`,
  },
  en: {
    month: (name) => `in ${name}`,
    yearToDate: (months, year, isFirst) => (months === 12 ? (isFirst ? `in the year ${year}` : 'in the whole year it') : `over the ${small[months] ?? ''}${isFirst ? ` of ${year}` : ' it'}`),
    betweenSpans: '; ',
    verb: { estimated: 'is estimated at', provisional: 'was provisionally', final: 'was' },
    bound: { 'exact': '', 'at-least': 'over ', 'at-most': 'nearly ', 'about': 'about ' },
    estimated: { estimated: 'an estimated ', provisional: 'provisionally ', final: '' },
    up: 'up',
    down: 'down',
    equal: 'level at',
    index: 'at',
    versus: { 'same-period': 'on the same period last year', 'month-before': 'on the month before' },
    shareVerb: { exact: '', bounded: '' },
    plan: { annual: 'the annual plan', province: 'the plan set by the province', district: 'the plan set by the district' },
    sharePlan: { annual: ' of the annual plan', province: ' of the plan set by the province', district: ' of the plan set by the district' },
    beforeRevision: { one: '(on the figure before its revision)', all: '(ratios on the figure before its revision)' },
    planIs: (plan) => `${plan} is`,
    withoutAmount: 'stands at',
    nothing: (months) => `no amount is published for ${months}`,
  },
};
