import type { Language } from '../language.ts';

/** Words of this page. */
export interface ImportMessages {
  readonly title: string;
}

/** Words of this page in both languages. */
export const importMessages: Readonly<Record<Language, ImportMessages>> = {
  vi: {
    title: 'Nhập báo cáo',
  },
  en: {
    title: 'Import a report',
  },
};
