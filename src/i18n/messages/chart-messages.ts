import type { Language } from '../language.ts';

type Text = (value: string) => string;

/** Words printed in, above and about charts. Values arrive formatted. */
export interface ChartMessages {
  readonly plan: string;
  readonly evenPace: string;
  readonly seasonalPace: string;
  readonly referencePace: string;
  readonly projection: string;
  readonly projectionLow: string;
  readonly projectionHigh: string;
  readonly yearLine: Text;
  readonly samePeriod: string;
  /** What `samePeriod` beside a gauge measures, in full: last year's value over this year's plan. */
  readonly samePeriodOfPlan: (share: string) => string;
  /** The same as the head of a row. */
  readonly samePeriodRow: string;
  readonly samePeriodUnknown: string;
  readonly sameMonth: Text;
  readonly yearToDate: string;
  readonly month: string;
  readonly growth: string;
  readonly growthToDate: string;
  readonly period: string;
  readonly pace: string;
  readonly planShare: string;
  readonly ofPlan: string;
  readonly reachedShare: string;
  readonly short: (amount: string, pace: string) => string;
  readonly over: (amount: string, pace: string) => string;
  readonly shortBrief: Text;
  readonly overBrief: Text;
  readonly endOf: (period: string, value: string) => string;
  readonly needed: Text;
  readonly neededPerMonth: string;
  readonly mean: Text;
  readonly meanOf: (months: number) => string;
  readonly lowerThanMean: (percent: string, months: number) => string;
  readonly higherThanMean: (percent: string, months: number) => string;
  readonly moreThanLatest: Text;
  readonly lessThanLatest: Text;
  readonly cumulativeGrowth: (months: number, value: string) => string;
  readonly tet: string;
  readonly atLeast: Text;
  readonly atMost: Text;
  readonly interval: Text;
  readonly marks: { readonly published: string; readonly estimated: string; readonly derived: string; readonly illustrative: string };
  readonly anomaly: string;
  readonly notPublished: string;
  readonly noPlan: string;
  readonly noCumulative: string;
  readonly noPlanShort: string;
  readonly noPercent: string;
  readonly noProjection: string;
  readonly reached: (share: string, over: string) => string;
  readonly scale: Text;
  readonly ahead: Text;
  readonly behind: Text;
  readonly onPace: string;
  readonly undecided: string;
  readonly hundredPlan: string;
  readonly monthsYear: (months: number) => string;
  readonly emptyMonths: string;
  readonly emptyGrowth: string;
  readonly emptyCumulative: string;
  readonly keys: string;
}

/** Chart words in both languages. */
export const chartMessages: Readonly<Record<Language, ChartMessages>> = {
  vi: {
    plan: 'Kế hoạch',
    evenPace: 'nhịp đều',
    seasonalPace: 'nhịp mùa vụ',
    referencePace: 'nhịp mùa vụ cả nước',
    projection: 'Dự báo',
    projectionLow: 'Dự báo thấp',
    projectionHigh: 'Dự báo cao',
    yearLine: (year) => `Năm ${year}`,
    samePeriod: 'cùng kỳ',
    samePeriodOfPlan: (share) => `mức cùng kỳ năm trước bằng ${share} kế hoạch năm nay`,
    samePeriodRow: 'Mức cùng kỳ năm trước, % kế hoạch năm nay',
    samePeriodUnknown: 'cùng kỳ: chưa công bố',
    sameMonth: (year) => `cùng tháng năm ${year}`,
    yearToDate: 'Luỹ kế',
    month: 'Trong tháng',
    growth: 'So với cùng tháng',
    growthToDate: 'Luỹ kế so với cùng kỳ',
    period: 'Kỳ',
    pace: 'Nhịp',
    planShare: '% kế hoạch',
    ofPlan: 'kế hoạch năm',
    reachedShare: 'Đã đạt',
    short: (amount, pace) => `thiếu ${amount} so với ${pace}`,
    over: (amount, pace) => `dư ${amount} so với ${pace}`,
    shortBrief: (amount) => `thiếu ${amount}`,
    overBrief: (amount) => `dư ${amount}`,
    endOf: (period, value) => `Hết ${period}: ${value}`,
    needed: (value) => `cần ${value} mỗi tháng`,
    neededPerMonth: 'Cần mỗi tháng còn lại',
    mean: (value) => `bình quân ${value}`,
    meanOf: (months) => `bình quân ${months} tháng`,
    lowerThanMean: (percent, months) => `thấp hơn bình quân ${months} tháng trước ${percent}`,
    higherThanMean: (percent, months) => `cao hơn bình quân ${months} tháng trước ${percent}`,
    moreThanLatest: (percent) => `hơn ${percent}`,
    lessThanLatest: (percent) => `ít hơn ${percent}`,
    cumulativeGrowth: (months, value) => `luỹ kế ${months} tháng ${value}`,
    tet: 'Tết',
    atLeast: (value) => `ít nhất ${value}`,
    atMost: (value) => `nhiều nhất ${value}`,
    interval: (value) => `khoảng ${value}`,
    marks: { published: 'công bố', estimated: 'ước', derived: 'suy ra', illustrative: 'minh hoạ' },
    anomaly: 'khác thường',
    notPublished: 'chưa công bố',
    noPlan: 'chưa công bố kế hoạch năm nên không có phần trăm, nhịp và dự báo',
    noPlanShort: 'chưa công bố kế hoạch năm',
    noCumulative: 'chưa công bố luỹ kế nên không có phần trăm và dự báo',
    noPercent: 'chưa có %',
    noProjection: 'chưa có dự báo',
    reached: (share, over) => `đạt ${share}, vượt kế hoạch ${over}`,
    scale: (max) => `thang 0–${max}`,
    ahead: (points) => `vượt ${points}`,
    behind: (points) => `chậm ${points}`,
    onPace: 'đúng nhịp',
    undecided: 'chưa đủ chính xác để kết luận',
    hundredPlan: '100% kế hoạch',
    monthsYear: (months) => `${months} tháng`,
    emptyMonths: 'Chưa công bố số liệu từng tháng.',
    emptyGrowth: 'Chưa công bố so sánh với cùng kỳ.',
    emptyCumulative: 'Chưa công bố số luỹ kế của năm.',
    keys: 'Dùng phím mũi tên để đọc từng điểm, Esc để thoát.',
  },
  en: {
    plan: 'Plan',
    evenPace: 'even pace',
    seasonalPace: 'seasonal pace',
    referencePace: 'national seasonal pace',
    projection: 'Projected',
    projectionLow: 'Projected low',
    projectionHigh: 'Projected high',
    yearLine: (year) => `Year ${year}`,
    samePeriod: 'a year earlier',
    samePeriodOfPlan: (share) => `same period last year at ${share} of this year’s plan`,
    samePeriodRow: 'Same period last year, % of this year’s plan',
    samePeriodUnknown: 'a year earlier: not published',
    sameMonth: (year) => `same month of ${year}`,
    yearToDate: 'Year to date',
    month: 'Month',
    growth: 'On same month',
    growthToDate: 'Year to date on year',
    period: 'Period',
    pace: 'Pace',
    planShare: '% of plan',
    ofPlan: 'of the annual plan',
    reachedShare: 'Reached',
    short: (amount, pace) => `${amount} short of ${pace}`,
    over: (amount, pace) => `${amount} above ${pace}`,
    shortBrief: (amount) => `${amount} short`,
    overBrief: (amount) => `${amount} above`,
    endOf: (period, value) => `End of ${period}: ${value}`,
    needed: (value) => `${value} needed each month`,
    neededPerMonth: 'Needed each remaining month',
    mean: (value) => `mean ${value}`,
    meanOf: (months) => `mean of ${months} months`,
    lowerThanMean: (percent, months) => `${percent} below the mean of the ${months} months before`,
    higherThanMean: (percent, months) => `${percent} above the mean of the ${months} months before`,
    moreThanLatest: (percent) => `${percent} more`,
    lessThanLatest: (percent) => `${percent} less`,
    cumulativeGrowth: (months, value) => `${months} months to date ${value}`,
    tet: 'Tết',
    atLeast: (value) => `at least ${value}`,
    atMost: (value) => `at most ${value}`,
    interval: (value) => `between ${value}`,
    marks: { published: 'published', estimated: 'estimate', derived: 'derived', illustrative: 'illustrative' },
    anomaly: 'out of line',
    notPublished: 'not published',
    noPlan: 'no annual plan published, so no percentage, pace or projection',
    noPlanShort: 'no annual plan published',
    noCumulative: 'no year to date published, so no percentage or projection',
    noPercent: 'no % yet',
    noProjection: 'no projection',
    reached: (share, over) => `${share} reached, ${over} over plan`,
    scale: (max) => `scale 0–${max}`,
    ahead: (points) => `ahead by ${points}`,
    behind: (points) => `behind by ${points}`,
    onPace: 'on pace',
    undecided: 'too imprecise to conclude',
    hundredPlan: '100% of plan',
    monthsYear: (months) => `${months} months`,
    emptyMonths: 'No monthly figures published yet.',
    emptyGrowth: 'No comparison with a year earlier published yet.',
    emptyCumulative: 'No year-to-date figures published yet.',
    keys: 'Use the arrow keys to read each point, Esc to leave.',
  },
};
