import type { Language } from '../language.ts';

/** Words around the list of what the checks found. */
interface FindingListMessages {
  readonly findingsTitle: string;
  readonly noFindings: string;
  readonly allFindings: (count: number) => string;
}

/** Words of the list in both languages. */
export const findingListMessages: Readonly<Record<Language, FindingListMessages>> = {
  vi: {
    findingsTitle: 'Nhận xét về số liệu',
    noFindings: 'Không có mâu thuẫn hay bất thường trong số đã công bố.',
    allFindings: (count) => `Xem đủ ${count} nhận xét`,
  },
  en: {
    findingsTitle: 'Remarks on the figures',
    noFindings: 'No contradiction or anomaly in what was published.',
    allFindings: (count) => `Show all ${count} remarks`,
  },
};
