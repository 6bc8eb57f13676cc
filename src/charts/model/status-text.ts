import type { Status } from '../../domain/pace/pace-status.ts';
import { formatPoints } from '../../i18n/format-points.ts';
import type { Language } from '../../i18n/language.ts';
import { chartMessages } from '../../i18n/messages/chart-messages.ts';

/**
 * A status in lower-case words for the middle of a sentence; nothing where there is none.
 * @example statusText({ kind: 'certain', name: 'behind', gap: { low: -0.043, high: -0.042 } }, 'vi') // 'chậm 4,3 điểm %'
 */
export function statusText(status: Status, language: Language): string | undefined {
  const words = chartMessages[language];
  if (status.kind === 'none') return undefined;
  if (status.kind === 'undecided') return words.undecided;
  if (status.name === 'on-pace') return words.onPace;
  const { low, high } = status.gap;
  const middle = Number.isFinite(low) && Number.isFinite(high) ? (low + high) / 2 : Number.isFinite(low) ? low : high;
  const points = formatPoints(middle, 1, language);
  return status.name === 'ahead' || status.name === 'reached' ? words.ahead(points) : words.behind(points);
}
