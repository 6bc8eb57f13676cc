import type { Status, StatusName } from '../../domain/pace/pace-status.ts';
import { formatPoints } from '../format-points.ts';
import type { Language } from '../language.ts';

/** How a status is drawn: its icon and colours. */
export type StatusTone = 'ahead' | 'on-pace' | 'behind' | 'no-plan' | 'undecided';

const names: Readonly<Record<Language, Readonly<Record<StatusName, string>>>> = {
  vi: { 'ahead': 'Vượt', 'on-pace': 'Đúng nhịp', 'behind': 'Chậm', 'far-behind': 'Chậm nhiều', 'reached': 'Đạt kế hoạch', 'missed': 'Chưa đạt' },
  en: { 'ahead': 'Ahead', 'on-pace': 'On pace', 'behind': 'Behind', 'far-behind': 'Far behind', 'reached': 'Plan reached', 'missed': 'Plan missed' },
};

/**
 * A status as its chip prints it, with how far from pace in points.
 * @example statusLabel({ kind: 'certain', name: 'behind', gap: { low: -0.0225, high: -0.0215 } }, 'vi') // { tone: 'behind', text: 'Chậm 2,2 điểm %' }
 */
export function statusLabel(status: Status, language: Language): { readonly tone: StatusTone; readonly text: string } {
  if (status.kind === 'none') {
    if (status.reason === 'no-plan') return { tone: 'no-plan', text: language === 'vi' ? 'Chưa có kế hoạch' : 'No plan known' };
    return { tone: 'no-plan', text: language === 'vi' ? 'Chưa đủ số liệu' : 'Not enough data' };
  }
  if (status.kind === 'undecided') return { tone: 'undecided', text: language === 'vi' ? 'Chưa đủ chính xác' : 'Too imprecise' };
  const word = names[language][status.name];
  if (status.name === 'on-pace' || status.name === 'reached') return { tone: toneOf(status.name), text: word };
  const points = formatPoints(middle(status.gap), 1, language);
  // "Chưa đạt 4,8 điểm %" would say that 4,8 points were not reached.
  if (status.name === 'missed') return { tone: toneOf(status.name), text: language === 'vi' ? `${word} (thiếu\u00a0${points})` : `${word} (${points}\u00a0short)` };
  return { tone: toneOf(status.name), text: `${word}\u00a0${points}` };
}

/**
 * The name of a status without its distance.
 * @example statusName('far-behind', 'vi') // 'Chậm nhiều'
 */
export function statusName(name: StatusName, language: Language): string {
  return names[language][name];
}

function toneOf(name: StatusName): StatusTone {
  if (name === 'ahead' || name === 'reached') return 'ahead';
  return name === 'on-pace' ? 'on-pace' : 'behind';
}

/** The middle of a gap; the known end where the other is open. */
export function middle(gap: { readonly low: number; readonly high: number }): number {
  if (!Number.isFinite(gap.low)) return gap.high;
  return Number.isFinite(gap.high) ? (gap.low + gap.high) / 2 : gap.low;
}
