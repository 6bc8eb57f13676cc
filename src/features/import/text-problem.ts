import type { Language } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { importMessages } from '../../i18n/messages/import-messages.ts';
import { legacyFont } from '../../report/extract/legacy-font.ts';

/** A report is a few pages; more is a whole book or a wrong file. Bytes of UTF-8. */
const longest = 1024 * 1024;

/**
 * Why a text is not taken: longer than 1 MB; `undefined` where it is.
 */
export function lengthProblem(text: string, language: Language): string | undefined {
  if (text.length < longest / 3) return undefined;
  const size = new TextEncoder().encode(text).byteLength;
  return size <= longest ? undefined : importMessages[language].refusals.tooLong(formatNumber(size / longest, 1, language));
}

/** Why a text cannot be read: there is none, or its letters are not Unicode Vietnamese. */
export function readingProblem(text: string, language: Language): string | undefined {
  const { refusals } = importMessages[language];
  if (text.trim() === '') return refusals.empty;
  const font = legacyFont(text);
  return font === undefined ? undefined : refusals.legacy[font];
}

/**
 * Whether a text has the letters of Vietnamese; a few words without tone marks are enough to miss them, a report is not.
 * @example isVietnamese('The district reported …') // false
 */
export function isVietnamese(text: string): boolean {
  return (text.slice(0, 20_000).normalize('NFC').match(/[ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/giu) ?? []).length >= 5;
}

const cutAtEnd = /(?:đạt|được|là|ước|khoảng|trên|gần|:)\s{1,2}(?<number>\d[\d.,]*)$/iu;

/**
 * The number at which a text breaks off before it says of what; `undefined` where it ends otherwise.
 * @example cutNumber('Giá trị sản xuất công nghiệp: 2.') // '2.'
 */
export function cutNumber(text: string): string | undefined {
  return cutAtEnd.exec(text.slice(-80).trimEnd())?.groups?.['number'];
}
