import type { Language } from '../language.ts';

/** Words of this page. */
export interface CompareMessages {
  readonly title: string;
  readonly measureLabel: string;
  readonly measures: Readonly<Record<'year-to-date' | 'month' | 'year-on-year' | 'plan-share' | 'index', string>>;
}

/** Words of this page in both languages. */
export const compareMessages: Readonly<Record<Language, CompareMessages>> = {
  vi: {
    title: 'So sánh với các năm trước',
    measureLabel: 'Đại lượng',
    measures: { 'year-to-date': 'Luỹ kế từ đầu năm', 'month': 'Trong tháng', 'year-on-year': 'Tăng, giảm so với cùng kỳ', 'plan-share': '% kế hoạch năm', 'index': 'Chỉ số, gốc = 100' },
  },
  en: {
    title: 'Comparison with prior years',
    measureLabel: 'Measure',
    measures: { 'year-to-date': 'Year to date', 'month': 'Month', 'year-on-year': 'Change on a year earlier', 'plan-share': '% of annual plan', 'index': 'Index, base = 100' },
  },
};
