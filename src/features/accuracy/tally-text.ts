import type { Tally } from '../../domain/assessment/accuracy-score.ts';
import { formatPercent } from '../../i18n/format-percent.ts';
import type { Language } from '../../i18n/language.ts';
import { accuracyMessages } from '../../i18n/messages/accuracy-messages.ts';

/**
 * "127/202 (63%)"; the word for none where nothing was counted.
 * @example tallyText({ hits: 127, count: 202 }, 'vi') // '127/202 (63%)'
 */
export function tallyText({ hits, count }: Tally, language: Language): string {
  const words = accuracyMessages[language];
  return count === 0 ? words.none : words.tally(hits, count, formatPercent(hits / count, 0, language));
}
