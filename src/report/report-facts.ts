import { parsePeriod } from '../domain/period/parse-period.ts';
import type { Period } from '../domain/period/period.ts';

/** A period or a day that a text names, and the words that do. */
export interface NamedPeriod {
  readonly period: Period;
  readonly phrase: string;
}
export interface NamedDay {
  /** "YYYY-MM-DD". */
  readonly day: string;
  readonly phrase: string;
}

/** What a report's text says of itself. Suggestions for the clerk to confirm: nothing is decided by them. */
export interface ReportFacts {
  /** Months that the figures may be of, the likeliest first; the first is alone at its weight or there is none. */
  readonly periods: readonly NamedPeriod[];
  /** Whether the first period is said more clearly than the others. */
  readonly isClear: boolean;
  readonly days: readonly NamedDay[];
  /** The first line in Vietnamese that is short enough to be a title. */
  readonly title: string | undefined;
}

const headLength = 60_000;
const month = /(?<words>tháng\s{1,3}(?<month>\d{1,2})\s{0,2}(?:[/.-]|\s{0,2}năm\s{1,2})\s{0,2}(?<year>(?:19|20)\d{2}))/giu;
const total = /(?<words>(?<month>\d{1,2})\s{1,2}tháng\s{1,2}(?:đầu\s{1,2})?(?:của\s{1,2})?năm\s{1,2}(?<year>(?:19|20)\d{2}))/giu;
const bareMonth = /(?<words>(?:trong\s{1,2}|ước\s{1,2}|luỹ\s{1,2}kế\s{1,2}|lũy\s{1,2}kế\s{1,2})?(?:tháng\s{1,2}(?<month>\d{1,2})(?!\s{0,2}[/\d.-]|\s{1,2}năm\s)|(?<count>\d{1,2})\s{1,2}tháng(?!\s{1,2}\d)))/giu;
const day = /(?<words>(?:ngày\s{1,2})?(?<day>\d{1,2})(?:[/-]|\s{1,2}tháng\s{1,2})(?<month>\d{1,2})(?:[/-]|\s{1,2}năm\s{1,2})(?<year>(?:19|20)\d{2}))/giu;
/** Before a month, these make it one to come. */
const coming = /(?:nhiệm vụ|phương hướng|giải pháp|triển khai|dự kiến|kế hoạch|chương trình)[^.;\n]{0,30}$/iu;
const achieved = /(?:ước|đạt|kết quả|tình hình|đánh giá|trong|luỹ kế|lũy kế)[^.;\n]{0,40}$/iu;

/**
 * The months, days and title that a text names. A month that follows "nhiệm vụ", "phương hướng" … counts little, because reports
 * announce the next month's tasks; one with results counts more.
 * @example reportFacts('Trong tháng 5/2024 … nhiệm vụ tháng 6/2024').periods[0] // { period: '2024-05', phrase: 'tháng 5/2024' }
 */
export function reportFacts(text: string): ReportFacts {
  const head = text.slice(0, headLength).normalize('NFC');
  const days = namedDays(head);
  const weights = new Map<Period, { weight: number; phrase: string }>();
  const count = (period: Period | undefined, phrase: string, weight: number): void => {
    if (period === undefined) return;
    const known = weights.get(period);
    weights.set(period, { weight: (known?.weight ?? 0) + weight, phrase: known?.phrase ?? phrase });
  };
  const weigh = (at: number): number => {
    const before = head.slice(Math.max(0, at - 60), at);
    return coming.test(before) ? 0.1 : achieved.test(before) ? 2 : 1;
  };
  // "ngày 4 tháng 6 năm 2024" is a day, not a month reported on.
  const isOfDay = (at: number): boolean => /\d\s{1,2}$/u.test(head.slice(Math.max(0, at - 3), at));
  for (const pattern of [month, total]) {
    for (const { groups, index } of head.matchAll(pattern)) {
      if (!isOfDay(index)) count(periodIn(groups?.['year'], groups?.['month']), groups?.['words'] ?? '', weigh(index));
    }
  }
  const years = new Set([...[...weights.keys()].map((period) => period.slice(0, 4)), ...days.map((named) => named.day.slice(0, 4))]);
  const [year] = years;
  if (years.size === 1) {
    for (const { groups, index } of head.matchAll(bareMonth)) if (!isOfDay(index)) count(periodIn(year, groups?.['month'] ?? groups?.['count']), `${groups?.['words'] ?? ''}, ${year}`, weigh(index) / 2);
  }
  const ranked = [...weights].toSorted(([, a], [, b]) => b.weight - a.weight);
  const [first, second] = ranked;
  return {
    periods: ranked.slice(0, 4).map(([period, { phrase }]) => ({ period, phrase: phrase.trim() })),
    isClear: first !== undefined && first[1].weight >= 1 && (second === undefined || first[1].weight > second[1].weight * 1.5),
    days: days.slice(0, 4),
    title: head.split('\n').map((line) => line.trim().replace(/^#+\s*/u, '')).find((line) => line.length > 8 && line.length <= 160 && /[ăâđêôơưạảẹẻẽịỉĩọỏụủũỳỵỷỹếềểễệấầẩẫậắằẳẵặốồổỗộớờởỡợứừửữự]/iu.test(line)),
  };
}

function namedDays(text: string): readonly NamedDay[] {
  const found = [...text.matchAll(day)].flatMap(({ groups }): readonly NamedDay[] => {
    const date = groups?.['day']?.padStart(2, '0') ?? '';
    const period = periodIn(groups?.['year'], groups?.['month']);
    return period === undefined || Number(date) < 1 || Number(date) > 31 ? [] : [{ day: `${period}-${date}`, phrase: groups?.['words'] ?? '' }];
  });
  return [...new Map(found.toReversed().map((named) => [named.day, named])).values()].toReversed();
}

function periodIn(year: string | undefined, number: string | undefined): Period | undefined {
  return year === undefined || number === undefined ? undefined : parsePeriod(`${year}-${number.padStart(2, '0')}`);
}
