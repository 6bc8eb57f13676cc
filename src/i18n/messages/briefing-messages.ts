import type { Language } from '../language.ts';

/** Words of this page. */
export interface BriefingMessages {
  readonly title: string;
}

/** Words of this page in both languages. */
export const briefingMessages: Readonly<Record<Language, BriefingMessages>> = {
  vi: {
    title: 'Báo cáo nhanh phục vụ họp tháng',
  },
  en: {
    title: 'Briefing for the monthly meeting',
  },
};
