import { addMonths } from '../../domain/period/add-months.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import type { Period } from '../../domain/period/period.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import type { Against, Item, Meaning } from './item.ts';
import { comparisons } from './lexicon.ts';
import { readPeriod } from './read-period.ts';
import type { Token } from './token.ts';

/** Whether what comes next is a comparison's other side, and how it was introduced. */
export interface ComparedSide {
  /** After "so với". */
  readonly versus: boolean;
  /** Straight after a percentage: "bằng 54,1% năm 2023". */
  readonly percent: boolean;
  /** "thực hiện (năm 2023)": what was carried out in all of it. */
  readonly carriedOut: boolean;
}

const longestIntroduction = 4;

/** Looks back over "mức", "thực hiện" and the like for the words that open a comparison. */
export function comparedSide(items: readonly Item[]): ComparedSide {
  let carriedOut = false;
  for (let back = 1; back <= longestIntroduction; back += 1) {
    const kind = items.at(-back)?.kind;
    if (kind === 'versus' || kind === 'percent') return { versus: kind === 'versus', percent: kind === 'percent', carriedOut };
    if (kind === 'verb') carriedOut = true;
    else if (kind !== 'glue' && kind !== 'estimate') break;
  }
  return { versus: false, percent: false, carriedOut: false };
}

/** "cùng kỳ năm 2015", "tháng trước", "quý trước", "tháng 12 năm trước"; a wrong year in "cùng kỳ năm 2016" stays last year's. */
export function readComparison(tokens: readonly Token[], at: number, report: Period, side: ComparedSide): { readonly meaning: Meaning; readonly next: number } | undefined {
  const found = comparisons.match(tokens, at);
  const span = readPeriod(tokens, at, report);
  const beyond = span === undefined ? undefined : comparisons.match(tokens, span.next);
  if ((beyond?.value === 'year' || beyond?.value === 'last-year') && span !== undefined && span.meaning.kind !== 'running') return { meaning: { kind: 'against', against: againstLastYear(span.meaning, report) }, next: beyond.next };
  if (found === undefined || (found.value === 'other' && !side.versus)) return undefined;
  if (span !== undefined && span.next > found.next) return undefined;
  if (found.value === 'year') return { meaning: { kind: 'against', against: againstSamePeriod(tokens, found.next, report) }, next: yearTail(tokens, found.next, report) };
  // "2 năm trước", "31/12 năm trước": years or days are counted, not the one before.
  const counted = tokens[at - 1]?.kind === 'digits' || isCount(tokens, at - 1);
  const against = counted ? 'other' : found.value === 'last-year' && side.carriedOut ? 'whole-year' : found.value;
  return { meaning: { kind: 'against', against }, next: found.next };
}

/** With what a period is compared that stands as a comparison's other side; `undefined` where it does not. */
export function periodAgainst(meaning: Meaning, first: Token | undefined, side: ComparedSide, report: Period): Against | undefined {
  if (meaning.kind === 'strange-period') return side.versus ? 'other' : undefined;
  if (meaning.kind !== 'period') return undefined;
  const { measure, period } = meaning.span;
  const lastYear = measure === 'year-to-date' && monthOf(period) === 12 && yearOf(period) === yearOf(report) - 1;
  if (lastYear && (side.versus || side.percent)) return side.carriedOut || (first?.kind === 'word' && first.syllable.bare === 'ca') ? 'whole-year' : 'last-year';
  if (!side.versus) return undefined;
  if (measure === 'month' && period === addMonths(report, -1)) return 'month';
  return yearOf(period) === yearOf(report) - 1 && monthOf(period) === monthOf(report) ? 'year' : 'other';
}

/** "tháng 8 năm trước": the same month is a year ago; last December is the month before January. */
function againstLastYear(meaning: Meaning, report: Period): Against {
  if (meaning.kind === 'period') return meaning.span.period === report ? 'year' : 'other';
  return meaning.kind === 'strange-period' ? (monthOf(report) === 1 ? 'month' : 'other') : 'year';
}

/** The same period of an earlier year than last, or of several, is no measure's. */
function againstSamePeriod(tokens: readonly Token[], at: number, report: Period): Against {
  if (isCount(tokens, at) && bareAt(tokens, at + 1) === 'nam') return 'other';
  const named = isYearTail(tokens, at) ? readPeriod(tokens, at, report)?.meaning : undefined;
  const written = tokens[at];
  const year = named?.kind === 'period' ? yearOf(named.span.period) : written?.kind === 'digits' && /^(?:19|20)\d{2}$/u.test(written.text) ? Number(written.text) : undefined;
  return year !== undefined && year < yearOf(report) - 1 ? 'other' : 'year';
}

/** The token after the year or period that "cùng kỳ" names. */
function yearTail(tokens: readonly Token[], at: number, report: Period): number {
  const named = isYearTail(tokens, at) ? readPeriod(tokens, at, report) : undefined;
  if (named === undefined || named.meaning.kind === 'running') return at;
  return comparisons.match(tokens, named.next)?.next ?? named.next;
}

/** After "cùng kỳ": "năm 2015", "tháng 8/2015", "8 tháng năm 2015". */
function isYearTail(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'digits' || ['nam', 'thang', 'cua'].includes(bareAt(tokens, at));
}

function isCount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'digits' ? /^\d{1,2}$/u.test(token.text) : ['hai', 'ba', 'bon', 'cac', 'nhieu', 'may'].includes(bareAt(tokens, at));
}

function bareAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.syllable.bare : '';
}
