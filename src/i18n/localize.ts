import type { Localized } from '../domain/figure/localized.ts';
import type { Language } from './language.ts';

/**
 * The text in the reader's language, else in Vietnamese (the only language a dataset must have).
 * @example localize({ vi: 'Công nghiệp', en: 'Industry' }, 'en') // 'Industry'
 */
export function localize(text: Localized, language: Language): string {
  return language === 'en' ? (text.en ?? text.vi) : text.vi;
}
