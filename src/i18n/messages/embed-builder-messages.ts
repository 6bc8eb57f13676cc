import type { Language } from '../language.ts';

/** Words of this page. */
export interface EmbedBuilderMessages {
  readonly title: string;
}

/** Words of this page in both languages. */
export const embedBuilderMessages: Readonly<Record<Language, EmbedBuilderMessages>> = {
  vi: {
    title: 'Nhúng biểu đồ',
  },
  en: {
    title: 'Embed a chart',
  },
};
