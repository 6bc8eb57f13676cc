import type { UnitOfMeasure } from '../../domain/figure/unit-of-measure.ts';
import type { Meaning } from './item.ts';
import { planNouns } from './lexicon.ts';
import type { NumberMarks } from './number-marks.ts';
import { readNumber } from './read-number.ts';
import { phraseBook } from './phrase-book.ts';
import type { Token } from './token.ts';

/** Power of ten of one đồng. */
const scales = phraseBook<number>([['tỷ', 9], ['tỷ đồng', 9], ['nghìn tỷ', 12], ['ngàn tỷ', 12], ['nghìn tỷ đồng', 12], ['ngàn tỷ đồng', 12], ['triệu tỷ', 15], ['triệu tỷ đồng', 15], ['triệu', 6], ['triệu đồng', 6], ['tr đồng', 6], ['trđ', 6], ['nghìn', 3], ['ngàn', 3], ['nghìn đồng', 3], ['ngàn đồng', 3], ['đồng', 0], ['tỷ VNĐ', 9], ['triệu VNĐ', 6], ['VNĐ', 0]]);
const unitOfPower: ReadonlyMap<number, UnitOfMeasure> = new Map([[0, 'vnd'], [3, 'vnd-thousand'], [6, 'vnd-million'], [9, 'vnd-billion'], [12, 'vnd-trillion']]);
const notOurs = new Set(['usd', 'euro', 'jpy', 'kwh']);

/**
 * Reads the number that begins at token `at` with its unit. Scales are kept as printed where a unit of measure has them:
 * "64,7 nghìn tỷ" is 64.7 vnd-trillion, "3 tỷ 745 triệu" 3.745 vnd-billion with 3 decimals, "1,27 triệu tỷ" 1270 vnd-trillion.
 * `afterPeriod`: what stands before is a period ("đến hết tháng 6 4.868 tỷ"), no first half of a range.
 * A fraction, a range, an amount per head and a foreign currency are `unreadable`.
 */
export function readQuantity(tokens: readonly Token[], at: number, marks: NumberMarks, afterPeriod: boolean): { readonly meaning: Meaning; readonly next: number } {
  const token = tokens[at];
  const before = tokens[at - 1];
  const joined = before !== undefined && token !== undefined && before.end === token.start;
  if (token?.kind !== 'digits') return { meaning: { kind: 'number' }, next: at + 1 };
  const range = !afterPeriod && isRangeEnd(tokens, at);
  const number = readNumber(token.text, marks);
  const after = tokens[at + 1];
  if (after?.text === '%') return { meaning: number === undefined || range || joinsBack(before, joined) ? { kind: 'unreadable' } : { kind: 'percent', ...signed(number, before, joined) }, next: at + 2 };
  if (after?.kind === 'word' && after.syllable.bare === 'lan' && after.syllable.letters !== 'lan') return { meaning: number === undefined || range ? { kind: 'unreadable' } : { kind: 'times', ...number }, next: at + 2 };
  const scale = scales.match(tokens, at + 1);
  if (scale === undefined) return { meaning: { kind: 'number' }, next: at + 1 };
  const amount = readParts(tokens, at, scale, marks);
  const follower = tokens[amount.next];
  const foreign = follower !== undefined && ((follower.text === '/' && tokens[amount.next + 1]?.kind !== 'digits' && planNouns.match(tokens, amount.next + 1) === undefined) || (follower.kind === 'word' && follower.syllable.tone === '' && (notOurs.has(follower.syllable.bare) || isDollar(follower, tokens[amount.next + 1]))));
  if (foreign || range || joinsBack(before, joined) || amount.meaning === undefined) return { meaning: { kind: 'unreadable' }, next: amount.next };
  return { meaning: amount.meaning, next: amount.next };
}

/** "3 tỷ 745 triệu": parts of falling scale add up; rising ones ("1 triệu 270 nghìn tỷ") are left to the clerk. */
function readParts(tokens: readonly Token[], at: number, scale: { readonly value: number; readonly next: number }, marks: NumberMarks): { readonly meaning: Meaning | undefined; readonly next: number } {
  const token = tokens[at];
  const number = token?.kind === 'digits' ? readNumber(token.text, marks) : undefined;
  if (number === undefined) return { meaning: undefined, next: scale.next };
  let { value, decimals } = number;
  let { value: power, next } = scale;
  let readable = true;
  for (let more = tokens[next]; more?.kind === 'digits'; more = tokens[next]) {
    const following = scales.match(tokens, next + 1);
    const part = readNumber(more.text, marks);
    // "3 tỷ 745": its second half has no unit, or the text was cut there; "đạt 3 tỷ 8 tháng" goes on with a period.
    if (following === undefined) {
      const period = tokens[next + 1];
      readable &&= bareOf(tokens[next - 1]) === 'dong' || (period !== undefined && (period.text === '/' || bareOf(period) === 'thang'));
      break;
    }
    const fits = part !== undefined && following.value < power && number.decimals === 0 && part.value < 10 ** (power - following.value);
    readable &&= fits;
    if (part !== undefined && fits) {
      decimals = scale.value - following.value + part.decimals;
      value = rounded(value + part.value / 10 ** (scale.value - following.value), decimals);
      power = following.value;
    }
    next = following.next;
  }
  const shift = Math.max(0, scale.value - 12);
  const unitOfMeasure = unitOfPower.get(scale.value - shift);
  // "3 triệu lượt khách": only with "đồng" are small scales money.
  const money = scale.value >= 9 || /^(?:dong|trd|vnd)$/u.test(bareOf(tokens[next - 1]));
  if (!readable || !money || unitOfMeasure === undefined || !Number.isFinite(value)) return { meaning: undefined, next };
  const places = Math.max(0, decimals - shift);
  return { meaning: { kind: 'amount', value: rounded(value * 10 ** shift, places), decimals: places, unitOfMeasure }, next };
}

/** "đô", "do la"; "do" alone gives a reason. */
function isDollar(token: Token, after: Token | undefined): boolean {
  return token.kind === 'word' && (token.syllable.letters === 'đô' || (token.syllable.bare === 'do' && bareOf(after) === 'la'));
}

function bareOf(token: Token | undefined): string {
  return token?.kind === 'word' ? token.syllable.bare : '';
}

function rounded(value: number, places: number): number {
  return Number(value.toFixed(Math.min(20, places)));
}

/** "đạt410 tỷ": after a word that announces a number only the space is missing. */
const announcers = new Set(['dat', 'uoc', 'la', 'tang', 'giam', 'bang', 'tren', 'hon', 'gan', 'khoang', 'vuot']);

function joinsBack(before: Token | undefined, joined: boolean): boolean {
  return joined && before !== undefined && (before.text === '/' || (before.kind === 'word' && !announcers.has(before.syllable.bare)));
}

/** "2,35-4,65%", "từ 300 đến 317 tỷ": the end of a range; also a fraction's second half. */
function isRangeEnd(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1];
  const other = tokens[at - 2];
  if (sign === undefined || other === undefined) return false;
  const bridge = sign.text === '-' || sign.text === '–' || sign.text === '—' || sign.text === '/' || sign.text === '÷' || (sign.kind === 'word' && sign.syllable.bare === 'den');
  if (bridge && (other.kind === 'digits' || other.text === '%')) return true;
  // "0 83%": a lost comma leaves two runs of digits and no value.
  return sign.kind === 'digits';
}

function signed(number: { readonly value: number; readonly decimals: number }, before: Token | undefined, joined: boolean): { readonly value: number; readonly decimals: number } {
  return before?.text === '-' && joined ? { value: -number.value, decimals: number.decimals } : number;
}
