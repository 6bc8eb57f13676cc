import type { Language } from '../language.ts';

/** Titles and descriptions that search engines and share cards show. */
export interface HeadMessages {
  readonly overview: (unit: string) => { readonly title: string; readonly description: string };
  readonly indicator: (indicator: string, unit: string) => { readonly title: string; readonly description: string };
  readonly about: { readonly title: string; readonly description: string };
  readonly notFound: { readonly title: string; readonly description: string };
}

/** Head words in both languages. */
export const headMessages: Readonly<Record<Language, HeadMessages>> = {
  vi: {
    overview: (unit) => ({ title: `${unit} – Tiến Độ`, description: `Thực hiện kế hoạch năm của ${unit}: luỹ kế, % kế hoạch, so với cùng kỳ, mỗi số liệu kèm nguồn.` }),
    indicator: (indicator, unit) => ({ title: `${indicator} – ${unit} – Tiến Độ`, description: `${indicator} của ${unit}: luỹ kế so với kế hoạch năm, từng tháng và so với cùng kỳ, mỗi số liệu kèm nguồn.` }),
    about: { title: 'Phương pháp và nguồn số liệu – Tiến Độ', description: 'Cách tính nhịp kế hoạch, dự báo cả năm, khoảng làm tròn và nguồn của số liệu.' },
    notFound: { title: 'Không có trang này – Tiến Độ', description: '' },
  },
  en: {
    overview: (unit) => ({ title: `${unit} – Tiến Độ`, description: `${unit} against its plan for the year: year to date, share of plan, growth on a year earlier, each figure with its source.` }),
    indicator: (indicator, unit) => ({ title: `${indicator} – ${unit} – Tiến Độ`, description: `${indicator} of ${unit}: year to date against the annual plan, by month and against a year earlier, each figure with its source.` }),
    about: { title: 'Method and sources – Tiến Độ', description: 'How pace, the year-end projection and rounding intervals are worked out, and where the figures come from.' },
    notFound: { title: 'There is no such page – Tiến Độ', description: '' },
  },
};
