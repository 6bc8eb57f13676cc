import type { Caution, ComparedSource } from '../domain/comparison/compared.ts';
import type { Language } from './language.ts';

const cautionWords: Readonly<Record<Language, Readonly<Record<Caution, string>>>> = {
  vi: {
    'conflict': 'có hai số mâu thuẫn',
    'series-break': 'mức hai năm quá khác nhau, cần kiểm tra phạm vi',
    'vintage-mismatch': 'gốc so sánh đã được điều chỉnh sau khi công bố',
    'tet-moved': 'Tết lệch tháng',
    'corrected': 'có số in nhầm đã hiệu đính',
    'revised': 'có số đã điều chỉnh ở báo cáo sau',
  },
  en: {
    'conflict': 'two figures contradict each other',
    'series-break': 'the levels of the two years differ too much; check their scope',
    'vintage-mismatch': 'the base was restated after it was published',
    'tet-moved': 'Tết moved',
    'corrected': 'a misprint was corrected',
    'revised': 'revised by a later report',
  },
};

const sourceWords: Readonly<Record<Language, Readonly<Record<ComparedSource, string>>>> = {
  vi: { 'published': 'công bố', 'from-printed': 'tính từ số đã công bố', 'from-derived': 'tính từ số suy ra' },
  en: { 'published': 'published', 'from-printed': 'computed from published figures', 'from-derived': 'computed from derived figures' },
};

/**
 * What a reader must know of a compared number, in words that stand after a comma.
 * @example cautionText('tet-moved', 'vi') // 'Tết lệch tháng'
 */
export function cautionText(caution: Caution, language: Language): string {
  return cautionWords[language][caution];
}

/**
 * Where a compared number comes from.
 * @example comparedSourceText('from-printed', 'vi') // 'tính từ số đã công bố'
 */
export function comparedSourceText(source: ComparedSource, language: Language): string {
  return sourceWords[language][source];
}
