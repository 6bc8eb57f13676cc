import type { MissingReason } from '../domain/reconcile/missing-reason.ts';
import type { Language } from './language.ts';
import { reasonText } from './reason-text.ts';

/** Those that are too long for a cell. */
const words: Readonly<Record<Language, Readonly<Partial<Record<MissingReason, string>>>>> = {
  vi: { 'no-prior-year': 'chưa có số năm trước', 'one-sided': 'chỉ nêu một cận', 'zero-base': 'gốc bằng 0 hoặc âm', 'unit-break': 'đơn vị chỉ có một kỳ', 'series-break': 'mức quá khác nhau' },
  en: { 'no-prior-year': 'no figure last year', 'one-sided': 'a bound only', 'zero-base': 'base zero or less', 'unit-break': 'not the same unit', 'series-break': 'levels differ too much', 'gap': 'figure missing' },
};

/**
 * Why a number is not there, in few words for a cell of a table, whose description says it in full (`reasonText`).
 * @example shortReasonText('no-prior-year', 'vi') // 'chưa có số năm trước'
 */
export function shortReasonText(reason: MissingReason, language: Language): string {
  return words[language][reason] ?? reasonText(reason, language);
}
