import type { Language } from '../language.ts';

/** Words of this page. */
export interface CompareMessages {
  readonly title: string;
}

/** Words of this page in both languages. */
export const compareMessages: Readonly<Record<Language, CompareMessages>> = {
  vi: {
    title: 'So sánh với các năm trước',
  },
  en: {
    title: 'Comparison with prior years',
  },
};
