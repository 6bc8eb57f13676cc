import { monthOf } from '../../domain/period/month-of.ts';
import { periodOf } from '../../domain/period/period-of.ts';
import type { Period } from '../../domain/period/period.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import type { Meaning } from './item.ts';
import { phraseBook } from './phrase-book.ts';
import type { Token } from './token.ts';

export interface PeriodRead {
  readonly meaning: Meaning;
  readonly next: number;
}

const numerals = phraseBook<number>([['một', 1], ['hai', 2], ['ba', 3], ['bốn', 4], ['tư', 4], ['năm', 5], ['sáu', 6], ['bảy', 7], ['bẩy', 7], ['tám', 8], ['chín', 9], ['mười', 10], ['mười một', 11], ['mười hai', 12], ['giêng', 1], ['chạp', 12]]);
const fixed = phraseBook<'month' | 'year-to-date' | 'running' | 'half' | 'year'>([
  ...['trong tháng', 'tháng này', 'tháng qua', 'tháng báo cáo', 'trong tháng qua', 'trong tháng này'].map((phrase): readonly [string, 'month'] => [phrase, 'month']),
  ...['từ đầu năm đến nay', 'từ đầu năm tới nay', 'từ đầu năm', 'kể từ đầu năm', 'đến nay', 'tính đến nay', 'luỹ kế đến nay', 'đến thời điểm này', 'tính đến thời điểm này', 'đến thời điểm hiện tại', 'tính đến thời điểm hiện tại', 'đến thời điểm báo cáo', 'luỹ kế từ đầu năm đến nay', 'luỹ kế từ đầu năm', 'cộng dồn từ đầu năm', 'tính từ đầu năm đến nay', 'tính từ đầu năm', 'luỹ kế từ đầu năm đến hết tháng'].map((phrase): readonly [string, 'year-to-date'] => [phrase, 'year-to-date']),
  ...['luỹ kế', 'cộng dồn', 'tính chung', 'luỹ tiến', 'lũy kế thực hiện', 'tổng cộng'].map((phrase): readonly [string, 'running'] => [phrase, 'running']),
  ...['nửa đầu năm', 'nửa năm đầu'].map((phrase): readonly [string, 'half'] => [phrase, 'half']),
  ...['cả năm', 'trong năm', 'năm nay', 'năm qua'].map((phrase): readonly [string, 'year'] => [phrase, 'year']),
]);
const until = phraseBook<true>(['đến hết', 'đến', 'đến cuối', 'tính đến cuối', 'luỹ kế đến cuối', 'tính đến', 'tính đến hết', 'luỹ kế đến hết', 'luỹ kế đến', 'hết', 'tính hết', 'tới', 'luỹ kế tính đến', 'luỹ kế tới', 'từ đầu năm đến', 'từ đầu năm đến hết', 'tính từ đầu năm đến', 'tính từ đầu năm đến hết', 'luỹ kế từ đầu năm đến', 'luỹ kế từ đầu năm đến hết', 'cộng dồn đến', 'cộng dồn đến hết', 'tính chung đến', 'tính chung đến hết'].map((phrase): readonly [string, true] => [phrase, true]));
const day = phraseBook<true>([['ngày', true], ['hết ngày', true], ['thời điểm ngày', true], ['thời điểm', true]]);
const early = phraseBook<boolean>([['đầu năm', true], ['đầu của năm', true], ['cuối năm', false], ['cuối của năm', false], ['còn lại', false], ['tiếp theo', false], ['tới', false], ['cuối', false]]);
const linkBeforeYear = phraseBook<true>([['năm', true], ['của năm', true], ['trong năm', true], ['đầu năm', true]]);
const quarters: ReadonlyMap<string, number> = new Map([['i', 1], ['1', 1], ['ii', 2], ['2', 2], ['iii', 3], ['3', 3], ['iv', 4], ['4', 4], ['01', 1], ['02', 2], ['03', 3], ['04', 4]]);

const bareMonth = /^\d{1,2}$/u;

/** The period that begins at token `at`, read in a report of `report`; `undefined` where none does. */
export function readPeriod(tokens: readonly Token[], at: number, report: Period): PeriodRead | undefined {
  const phrase = fixed.match(tokens, at);
  const ending = until.match(tokens, at);
  const read = (ending === undefined ? undefined : readUntil(tokens, ending.next, report)) ?? readQuarter(tokens, at, report) ?? readMonths(tokens, at, report) ?? readMonth(tokens, at, report) ?? readYear(tokens, at, report);
  const since = readSince(tokens, at, report);
  if (since !== undefined) return since;
  if (phrase?.value === 'year') {
    const year = yearAt(tokens, phrase.next);
    if (year !== undefined) return { meaning: spanMeaning('year-to-date', year, 12, report), next: phrase.next + 1 };
  }
  if (phrase !== undefined && (read === undefined || phrase.next >= read.next) && !goesOn(tokens, phrase.next)) return { meaning: fixedMeaning(phrase.value, report), next: phrase.next };
  return read;
}

/** A phrase of the current month that its next word turns into another month's. */
function goesOn(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  const after = tokens[next + 1];
  // "trong tháng 8" goes on; "trong tháng 26,83 tỷ" and "trong tháng 12 tỷ" do not.
  if (token?.kind === 'digits') return bareMonth.test(token.text) && isMonthWord(tokens, next - 1) && !(after !== undefined && (after.text === '%' || (after.kind === 'word' && /^(?:ti|trieu|nghin|ngan)$/u.test(after.syllable.bare))));
  return token?.kind === 'word' && (token.syllable.bare === 'truoc' || token.syllable.bare === 'toi');
}

function fixedMeaning(kind: 'month' | 'year-to-date' | 'running' | 'half' | 'year', report: Period): Meaning {
  if (kind === 'running') return { kind: 'running' };
  if (kind === 'half') return spanMeaning('year-to-date', yearOf(report), 6, report);
  if (kind === 'year') return spanMeaning('year-to-date', yearOf(report), 12, report);
  return { kind: 'period', span: { measure: kind, period: report } };
}

/** A span after the report's month is an expectation, not a result. */
function spanMeaning(measure: 'month' | 'year-to-date', year: number, month: number, report: Period): Meaning {
  if (month < 1 || month > 12 || year < 1900 || year > 2199) return { kind: 'strange-period' };
  const period = periodOf(year, month);
  return period > report ? { kind: 'strange-period' } : { kind: 'period', span: { measure, period } };
}

/** "/2016", "-2016", " năm 2016", " 2016" after a month. */
function readYearAfter(tokens: readonly Token[], at: number): { readonly year: number; readonly next: number } | undefined {
  const link = tokens[at];
  const joined = link?.text === '/' || link?.text === '-' || link?.text === '.' ? at + 1 : linkBeforeYear.match(tokens, at)?.next;
  if (joined === undefined) return undefined;
  const year = yearAt(tokens, joined);
  return year === undefined ? undefined : { year, next: joined + 1 };
}

function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === 'digits' && /^(?:19|20|21)\d{2}$/u.test(token.text) ? Number(token.text) : undefined;
}

function smallNumber(tokens: readonly Token[], at: number): { readonly value: number; readonly next: number } | undefined {
  const token = tokens[at];
  if (token?.kind === 'digits') return /^\d{1,2}$/u.test(token.text) ? { value: Number(token.text), next: at + 1 } : undefined;
  return numerals.match(tokens, at);
}

function isWord(tokens: readonly Token[], at: number, bare: string): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && token.syllable.bare === bare;
}

function isMonthWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && token.syllable.bare === 'thang' && token.syllable.letters === 'thang' && (token.syllable.tone === '' || token.syllable.tone === '\u0301');
}

/** "tháng 8", "tháng 8/2016", "tháng 8 năm 2016"; the year is the report's when none is written. */
function readMonth(tokens: readonly Token[], at: number, report: Period): PeriodRead | undefined {
  if (!isMonthWord(tokens, at)) return undefined;
  const number = smallNumber(tokens, at + 1);
  if (number === undefined) return undefined;
  const year = readYearAfter(tokens, number.next);
  // "tháng 8,9" and "tháng 7-8" are no one month.
  if (year === undefined && (tokens[number.next]?.text === '-' || tokens[number.next]?.text === '/') && tokens[number.next + 1]?.kind === 'digits') return { meaning: { kind: 'strange-period' }, next: number.next + 2 };
  return { meaning: spanMeaning('month', year?.year ?? yearOf(report), number.value, report), next: year?.next ?? number.next };
}

/** "8 tháng", "tám tháng đầu năm 2016", "6 tháng cuối năm". */
function readMonths(tokens: readonly Token[], at: number, report: Period): PeriodRead | undefined {
  const number = smallNumber(tokens, at);
  if (number === undefined || !isMonthWord(tokens, number.next)) return undefined;
  // "về đích trước một tháng", "chậm 2 tháng": how long, not until when.
  if (['truoc', 'som', 'cham', 'them'].some((word) => isWord(tokens, at - 1, word))) return { meaning: { kind: 'glue' }, next: number.next + 1 };
  const half = early.match(tokens, number.next + 1);
  const year = readYearAfter(tokens, number.next + 1) ?? (half === undefined ? undefined : bareYear(tokens, half.next));
  const next = year?.next ?? half?.next ?? number.next + 1;
  return { meaning: half?.value === false ? { kind: 'strange-period' } : spanMeaning('year-to-date', year?.year ?? yearOf(report), number.value, report), next };
}

function bareYear(tokens: readonly Token[], at: number): { readonly year: number; readonly next: number } | undefined {
  const year = yearAt(tokens, at);
  return year === undefined ? readYearAfter(tokens, at) : { year, next: at + 1 };
}

/** "từ (ngày) 01/01/2019 đến ngày 20/6/2019" is a year to date; from another day it is nothing measured. */
function readSince(tokens: readonly Token[], at: number, report: Period): PeriodRead | undefined {
  if (!isWord(tokens, at, 'tu')) return undefined;
  const from = day.match(tokens, at + 1)?.next ?? at + 1;
  const [first, sign, second] = [tokens[from], tokens[from + 1]?.text, tokens[from + 2]];
  if (first?.kind !== 'digits' || (sign !== '/' && sign !== '-') || second?.kind !== 'digits') return undefined;
  const next = readYearAfter(tokens, from + 3)?.next ?? from + 3;
  const ending = until.match(tokens, next);
  const read = ending === undefined ? undefined : readUntil(tokens, ending.next, report);
  if (read === undefined) return undefined;
  return Number(first.text) === 1 && Number(second.text) === 1 ? read : { meaning: { kind: 'strange-period' }, next: read.next };
}

/** Only the first quarter is a year to date. */
function readQuarter(tokens: readonly Token[], at: number, report: Period): PeriodRead | undefined {
  const quarter = quarterAt(tokens, at);
  if (quarter === undefined) return undefined;
  return { meaning: quarter.value === 1 ? spanMeaning('year-to-date', quarter.year ?? yearOf(report), 3, report) : { kind: 'strange-period' }, next: quarter.next };
}

function quarterAt(tokens: readonly Token[], at: number): { readonly value: number; readonly year: number | undefined; readonly next: number } | undefined {
  if (!isWord(tokens, at, 'qui') && !isWord(tokens, at, 'quy')) return undefined;
  const value = quarters.get(tokens[at + 1]?.text.toLowerCase() ?? '');
  if (value === undefined) return undefined;
  const year = readYearAfter(tokens, at + 2);
  return { value, year: year?.year, next: year?.next ?? at + 2 };
}

/** "năm 2015" is that whole year; the report's own year says nothing before it is over. */
function readYear(tokens: readonly Token[], at: number, report: Period): PeriodRead | undefined {
  const link = linkBeforeYear.match(tokens, at);
  if (link === undefined) return undefined;
  const year = yearAt(tokens, link.next);
  if (year === undefined) return undefined;
  if (year === yearOf(report) && monthOf(report) < 12) return { meaning: { kind: 'glue' }, next: link.next + 1 };
  return { meaning: spanMeaning('year-to-date', year, 12, report), next: link.next + 1 };
}

/** What "đến (hết)" ends at: a month or a day of it. */
function readUntil(tokens: readonly Token[], at: number, report: Period): PeriodRead | undefined {
  const month = readMonth(tokens, at, report);
  if (month !== undefined) return { meaning: month.meaning.kind === 'period' ? { kind: 'period', span: { measure: 'year-to-date', period: month.meaning.span.period } } : month.meaning, next: month.next };
  // "đến hết quý II" is half a year; the quarter alone is not.
  if (isWord(tokens, at - 1, 'het')) {
    const quarter = quarterAt(tokens, at);
    if (quarter !== undefined) return { meaning: spanMeaning('year-to-date', quarter.year ?? yearOf(report), 3 * quarter.value, report), next: quarter.next };
  }
  const from = day.match(tokens, at)?.next ?? at;
  const first = tokens[from];
  const sign = tokens[from + 1]?.text;
  if (first?.kind !== 'digits') return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/u.exec(first.text);
  if (dotted !== null && from > at) return { meaning: spanMeaning('year-to-date', Number(dotted[3] ?? yearOf(report)), Number(dotted[2]), report), next: from + 1 };
  const second = tokens[from + 2];
  if ((sign !== '/' && sign !== '-') || second?.kind !== 'digits' || !/^\d{1,2}$/u.test(second.text) || !/^\d{1,2}$/u.test(first.text)) return undefined;
  const year = readYearAfter(tokens, from + 3);
  return { meaning: spanMeaning('year-to-date', year?.year ?? yearOf(report), Number(second.text), report), next: year?.next ?? from + 3 };
}
