import type { Language } from '../language.ts';

/** Words of the overview, some shared with the indicator page. */
export interface OverviewMessages {
  readonly elapsed: (months: number) => string;
  readonly updated: (date: string) => string;
  readonly boardTitle: (year: number) => string;
  readonly boardStatus: string;
  readonly evenPaceStatus: (pace: string, status: string) => string;
  readonly pacesDiffer: string;
  readonly probability: (text: string) => string;
  readonly yearToDate: (months: number) => string;
  readonly month: (period: string) => string;
  readonly growth: (year: number) => string;
  readonly plan: string;
  readonly planOf: string;
  readonly distance: string;
  readonly needed: string;
  readonly distanceFormula: (pace: string) => string;
  readonly neededFormula: (months: number) => string;
  readonly projected: string;
  readonly projectedMiddle: (amount: string) => string;
  readonly anomaly: (isLow: boolean) => string;
  readonly cumulativeTitle: string;
  readonly levelTitle: string;
  readonly noPlanFrame: string;
  readonly noMonthsFrame: string;
  readonly details: (name: string) => string;
  readonly earlierTitle: string;
  readonly earlierText: string;
  readonly notesTitle: string;
  readonly tasksTitle: string;
  readonly due: string;
  readonly taskState: Readonly<Record<'open' | 'done' | 'late', string>>;
  readonly paceNote: Readonly<Record<'seasonal' | 'reference' | 'even', (years: number) => string>>;
  readonly projectionNote: Readonly<Record<'own-years' | 'total-and-growth' | 'last-total' | 'reference-profile' | 'even-pace-sum', string>>;
  readonly emptyText: string;
  readonly priorYear: string;
}

/** Overview words in both languages. */
export const overviewMessages: Readonly<Record<Language, OverviewMessages>> = {
  vi: {
    elapsed: (months) => (months === 12 ? 'Đã hết năm' : `Đã qua ${months}/12 tháng của năm`),
    updated: (date) => `cập nhật ${date}`,
    boardTitle: (year) => `Đã đạt bao nhiêu % kế hoạch năm ${year}`,
    boardStatus: 'So với nhịp',
    evenPaceStatus: (pace, status) => `theo nhịp đều ${pace}: ${status}`,
    pacesDiffer: ' (hai nhịp khác nhau)',
    probability: (text) => `khả năng đạt theo nhịp này: ${text}`,
    yearToDate: (months) => `Luỹ kế ${months} tháng`,
    month: (period) => `${period.charAt(0).toUpperCase()}${period.slice(1)}`,
    growth: (year) => `So với cùng kỳ ${year}`,
    plan: 'Kế hoạch năm',
    planOf: '% kế hoạch',
    distance: 'So với nhịp',
    needed: 'Cần mỗi tháng còn lại',
    distanceFormula: (pace) => `luỹ kế − kế hoạch × ${pace}`,
    neededFormula: (months) => `(kế hoạch − luỹ kế) ÷ ${months} tháng còn lại`,
    projected: 'Dự báo cả năm',
    projectedMiddle: (amount) => `Giá trị giữa: ${amount}.`,
    anomaly: (isLow) => (isLow ? 'thấp bất thường' : 'cao bất thường'),
    cumulativeTitle: 'Luỹ kế so với kế hoạch',
    levelTitle: 'Mức mỗi tháng, đã đạt và còn cần',
    noPlanFrame: 'Biểu đồ sẽ vẽ khi có kế hoạch năm hoặc luỹ kế của ít nhất hai kỳ.',
    noMonthsFrame: 'Sẽ hiện khi có số riêng của ít nhất một tháng.',
    details: (name) => `Xem chi tiết: ${name}`,
    earlierTitle: 'Chỉ tiêu khác trong năm',
    earlierText: 'Kỳ này chưa công bố số mới; dưới đây là số gần nhất.',
    notesTitle: 'Đánh giá trong báo cáo',
    tasksTitle: 'Việc của tháng tới',
    due: 'Hạn',
    taskState: { open: 'đang làm', done: 'đã xong', late: 'quá hạn' },
    paceNote: {
      seasonal: (years) => `Nhịp mùa vụ: tỷ trọng trung bình của ${years} năm trước của đơn vị${years > 0 ? '' : ''}.`,
      reference: () => 'Nhịp mùa vụ cả nước: trung vị các năm 2012–2024 của cả nước, vì đơn vị chưa có năm trước đủ số.',
      even: () => 'Nhịp đều: kế hoạch năm chia đều 12 tháng.',
    },
    projectionNote: {
      'own-years': 'Dự báo theo các năm trước của chính đơn vị, khoảng 80%.',
      'total-and-growth': 'Dự báo theo tổng năm trước và mức tăng công bố, khoảng 80%.',
      'last-total': 'Dự báo theo tổng năm trước, khoảng 80%.',
      'reference-profile': 'Dự báo theo nhịp mùa vụ cả nước, khoảng 80%.',
      'even-pace-sum': 'Chưa đủ lịch sử để dự báo; chỉ là phép nhân nếu giữ nhịp đều.',
    },
    emptyText: 'Đơn vị này chưa có số liệu ở kỳ đã chọn.',
    priorYear: 'Cùng kỳ năm trước',
  },
  en: {
    elapsed: (months) => (months === 12 ? 'The year is over' : `${months} of 12 months have passed`),
    updated: (date) => `updated ${date}`,
    boardTitle: (year) => `Share of the ${year} plan achieved`,
    boardStatus: 'Against pace',
    evenPaceStatus: (pace, status) => `at the even pace of ${pace}: ${status}`,
    pacesDiffer: ' (the paces disagree)',
    probability: (text) => `chance at the present pace: ${text}`,
    yearToDate: (months) => `Year to date, ${months} ${months === 1 ? 'month' : 'months'}`,
    month: (period) => period,
    growth: (year) => `On the same period of ${year}`,
    plan: 'Annual plan',
    planOf: '% of plan',
    distance: 'Against pace',
    needed: 'Needed each remaining month',
    distanceFormula: (pace) => `year to date − plan × ${pace}`,
    neededFormula: (months) => `(plan − year to date) ÷ ${months} months left`,
    projected: 'Projected year',
    projectedMiddle: (amount) => `Middle: ${amount}.`,
    anomaly: (isLow) => (isLow ? 'unusually low' : 'unusually high'),
    cumulativeTitle: 'Year to date against plan',
    levelTitle: 'Each month, reached and still needed',
    noPlanFrame: 'The chart is drawn once a plan or the year to date of two periods is known.',
    noMonthsFrame: 'Shown once the figure of at least one month is known.',
    details: (name) => `More: ${name}`,
    earlierTitle: 'Other indicators of the year',
    earlierText: 'No new figure this period; the latest known is below.',
    notesTitle: 'The report’s judgement',
    tasksTitle: 'Tasks of the coming month',
    due: 'Due',
    taskState: { open: 'open', done: 'done', late: 'late' },
    paceNote: {
      seasonal: (years) => `Seasonal pace: mean share of the unit’s own ${years} prior ${years === 1 ? 'year' : 'years'}.`,
      reference: () => 'National seasonal pace: median of Việt Nam 2012–2024, because the unit has no complete prior year.',
      even: () => 'Even pace: the annual plan spread over twelve months.',
    },
    projectionNote: {
      'own-years': 'Projected from the unit’s own prior years, 80% interval.',
      'total-and-growth': 'Projected from last year’s total and the published growth, 80% interval.',
      'last-total': 'Projected from last year’s total, 80% interval.',
      'reference-profile': 'Projected by the national seasonal pace, 80% interval.',
      'even-pace-sum': 'Too little history to project; only a multiplication at an even pace.',
    },
    emptyText: 'This unit has no figures at the period chosen.',
    priorYear: 'A year earlier',
  },
};
