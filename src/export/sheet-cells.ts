import type { Language } from '../i18n/language.ts';
import { daySerial } from './day-serial.ts';
import type { SheetCell } from './sheet.ts';

type Looks = Omit<SheetCell, 'value' | 'format'>;

/** Formats name their language, so that a number shows in Vietnamese digits on any machine: 4.180,5. The codes are those of Windows. */
const locale: Readonly<Record<Language, string>> = { vi: '[$-42A]', en: '[$-809]' };

/** A text; never run as a formula, whatever it begins with. */
export function textCell(text: string, looks: Looks = {}): SheetCell {
  return { value: text, ...looks };
}

/**
 * A number that stays a number, shown with so many decimals and grouped thousands.
 * @example numberCell(4180.5, 1, 'vi') // shown as 4.180,5
 */
export function numberCell(value: number, decimals: number, language: Language, looks: Looks = {}): SheetCell {
  return { value, format: `${locale[language]}#,##0${fraction(decimals)}`, ...looks };
}

/**
 * A ratio shown as a percentage; the cell holds the ratio. A change carries its sign.
 * @example percentCell(0.179, 1, 'vi', { signed: true }) // shown as +17,9%
 */
export function percentCell(ratio: number, decimals: number, language: Language, { signed = false, ...looks }: Looks & { readonly signed?: boolean } = {}): SheetCell {
  const plain = `${locale[language]}#,##0${fraction(decimals)}%`;
  return { value: ratio, format: signed ? `${locale[language]}+#,##0${fraction(decimals)}%;${locale[language]}-#,##0${fraction(decimals)}%;${plain}` : plain, ...looks };
}

/**
 * A day "YYYY-MM-DD" as a true date, day first; a text that is no such day stays a text.
 * @example dayCell('2024-06-04', 'vi') // shown as 04/06/2024
 */
export function dayCell(day: string, language: Language, looks: Looks = {}): SheetCell {
  const serial = daySerial(day);
  return serial === undefined ? textCell(day, looks) : { value: serial, format: `${locale[language]}dd/mm/yyyy`, ...looks };
}

function fraction(decimals: number): string {
  return decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
}
