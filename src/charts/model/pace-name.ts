import type { PaceRule } from '../../domain/pace/pace-status.ts';
import type { Language } from '../../i18n/language.ts';
import { chartMessages } from '../../i18n/messages/chart-messages.ts';

/**
 * The name of a pace as printed.
 * @example paceName('even', 'vi') // 'nhịp đều'
 */
export function paceName(rule: PaceRule, language: Language): string {
  const words = chartMessages[language];
  if (rule === 'even') return words.evenPace;
  return rule === 'seasonal' ? words.seasonalPace : words.referencePace;
}
