import type { Assessment } from '../../domain/assessment/assessment.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import type { Period } from '../../domain/period/period.ts';
import type { Language } from '../language.ts';
import { formatPeriod } from '../format-period.ts';

const groups = ['ahead', 'onPace', 'behind', 'undecided', 'noPlan', 'noData'] as const;
type Group = (typeof groups)[number];

const words: Readonly<Record<Language, { readonly running: Readonly<Record<Group, string>>; readonly complete: Readonly<Record<Group, string>> }>> = {
  vi: {
    running: { ahead: 'vượt tiến độ', onPace: 'đúng nhịp', behind: 'chậm', undecided: 'chưa đủ chính xác', noPlan: 'chưa có kế hoạch', noData: 'chưa đủ số liệu' },
    complete: { ahead: 'đạt kế hoạch năm', onPace: 'đúng nhịp', behind: 'chưa đạt', undecided: 'chưa đủ chính xác', noPlan: 'chưa có kế hoạch', noData: 'chưa đủ số liệu' },
  },
  en: {
    running: { ahead: 'ahead of pace', onPace: 'on pace', behind: 'behind', undecided: 'too imprecise to tell', noPlan: 'without a known plan', noData: 'without enough data' },
    complete: { ahead: 'reached the annual plan', onPace: 'on pace', behind: 'missed it', undecided: 'too imprecise to tell', noPlan: 'without a known plan', noData: 'without enough data' },
  },
};

/**
 * The month in one sentence: how many indicators stand where, in a fixed order, empty groups left out.
 * @example verdict(assessments, periodOf(2024, 5), 'vi') // 'Hết tháng 5: 1 chỉ tiêu vượt tiến độ, 1 chậm, 1 chưa có kế hoạch'
 */
export function verdict(assessments: readonly Assessment[], period: Period, language: Language): string {
  const counts = new Map<Group, number>();
  for (const assessment of assessments) {
    const group = groupOf(assessment);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const month = formatPeriod(period, 'month', language);
  const own = words[language][monthOf(period) === 12 ? 'complete' : 'running'];
  const parts = groups.flatMap((group): readonly string[] => {
    const count = counts.get(group);
    return count === undefined ? [] : [`${count} ${own[group]}`];
  });
  const [first = ''] = parts;
  if (parts.length === 0) return language === 'vi' ? `Hết ${month}: chưa có chỉ tiêu nào được công bố` : `End of ${month}: no indicator published yet`;
  const subject = first.replace(/^(\d+) /u, (_, count: string) => (language === 'vi' ? `${count} chỉ tiêu ` : `${count} ${count === '1' ? 'indicator' : 'indicators'} `));
  return `${language === 'vi' ? `Hết ${month}` : `End of ${month}`}: ${[subject, ...parts.slice(1)].join(', ')}`;
}

function groupOf({ status }: Assessment): Group {
  if (status.kind === 'none') return status.reason === 'no-plan' ? 'noPlan' : 'noData';
  if (status.kind === 'undecided') return 'undecided';
  if (status.name === 'ahead' || status.name === 'reached') return 'ahead';
  return status.name === 'on-pace' ? 'onPace' : 'behind';
}
