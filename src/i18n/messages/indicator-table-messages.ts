import type { Language } from '../language.ts';

/** Words of the indicator's table. */
export interface IndicatorTableMessages {
  readonly caption: string;
  readonly period: string;
  readonly pace: string;
  readonly gap: string;
  readonly columns: Readonly<Record<'month' | 'yearToDate' | 'share' | 'prior' | 'growth', string>>;
}

/** Table words in both languages. */
export const indicatorTableMessages: Readonly<Record<Language, IndicatorTableMessages>> = {
  vi: { caption: 'Bảng số liệu theo tháng', period: 'Kỳ', pace: 'Nhịp', gap: 'So nhịp, điểm %', columns: { month: 'Trong tháng', yearToDate: 'Luỹ kế', share: '% kế hoạch', prior: 'Luỹ kế cùng kỳ', growth: 'So cùng kỳ' } },
  en: { caption: 'Figures by month', period: 'Period', pace: 'Pace', gap: 'Against pace, pts', columns: { month: 'Month', yearToDate: 'Year to date', share: '% of plan', prior: 'Year earlier', growth: 'On a year earlier' } },
};
