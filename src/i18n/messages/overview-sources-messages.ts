import type { Language } from '../language.ts';

/** What the end of an overview says. */
interface OverviewSourcesMessages {
  readonly sourcesTitle: string;
  readonly marksTitle: string;
  readonly marks: Readonly<Record<'published' | 'estimated' | 'derived' | 'illustrative', string>>;
  readonly roundingNote: string;
}

/** Words of the sources and marks under an overview, in both languages. */
export const overviewSourcesMessages: Readonly<Record<Language, OverviewSourcesMessages>> = {
  vi: {
    sourcesTitle: 'Nguồn',
    marksTitle: 'Ký hiệu',
    marks: { published: 'đúng như văn bản ghi', estimated: 'văn bản ghi “ước”, có thể điều chỉnh', derived: 'tính lại từ số đã công bố, kèm khoảng làm tròn', illustrative: 'hư cấu, không phải số thật' },
    roundingNote: 'Mọi số in ra đều đã làm tròn (± nửa chữ số cuối); khoảng suy ra được làm tròn ra ngoài.',
  },
  en: {
    sourcesTitle: 'Sources',
    marksTitle: 'Marks',
    marks: { published: 'exactly as the report states', estimated: 'stated as an estimate, may be revised', derived: 'computed from published figures, with its rounding interval', illustrative: 'invented, not a real number' },
    roundingNote: 'Every printed number is rounded (± half of its last digit); derived intervals are rounded outward.',
  },
};
