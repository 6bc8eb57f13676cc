import { periodOf } from '../../domain/period/period-of.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Language } from '../../i18n/language.ts';

/**
 * The twelve tick labels of a year: T1…T12, Jan…Dec.
 * @example monthTicks('vi')[4] // 'T5'
 */
export function monthTicks(language: Language): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => formatPeriod(periodOf(2000, index + 1), 'tick', language));
}
