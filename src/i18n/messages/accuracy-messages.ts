import type { Language } from '../language.ts';

/** Words of this page. */
export interface AccuracyMessages {
  readonly title: string;
}

/** Words of this page in both languages. */
export const accuracyMessages: Readonly<Record<Language, AccuracyMessages>> = {
  vi: {
    title: 'Dự báo đã đúng đến đâu',
  },
  en: {
    title: 'How good the projections were',
  },
};
