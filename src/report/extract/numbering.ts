import type { Item } from './item.ts';
import { phraseBook } from './phrase-book.ts';
import type { Token } from './token.ts';

/** Words that name a section before its number: "Phần thứ hai", "Mục II", "Chương 3". */
const sections = phraseBook<true>([['phần', true], ['phần thứ', true], ['mục', true], ['mục thứ', true], ['chương', true]]);
const ordinals = phraseBook<true>(['nhất', 'một', 'hai', 'ba', 'bốn', 'tư', 'năm', 'sáu'].map((phrase): readonly [string, true] => [phrase, true]));
const longestNumbering = 6;

/** What stands on a line after "II.", "1)", "-", "a,", "Phần thứ hai:". */
export interface Heading {
  /** The first item after the numbering; absent where the line holds nothing else. */
  readonly first: Item | undefined;
  /** A number or a letter stood before it; bullets count none. */
  readonly numbered: boolean;
}

/**
 * Takes the numbering off a line.
 * @example "Phần thứ hai: Nhiệm vụ" and "II. Nhiệm vụ" are numbered and begin with "Nhiệm vụ"; "Phần mềm" is no numbering.
 */
export function afterNumbering(line: readonly Item[], tokens: readonly Token[]): Heading {
  const start = line[0];
  const section = start === undefined ? undefined : sections.match(tokens, start.first);
  const counted = section === undefined ? undefined : countEnd(tokens, section.next);
  // "Phần mềm …" is a word like others: only a section with its number is numbering.
  let at = counted === undefined ? 0 : line.findIndex((item) => item.first >= counted);
  if (at < 0) return { first: undefined, numbered: true };
  let numbered = counted !== undefined;
  for (; at < longestNumbering; at += 1) {
    const item = line[at];
    const next = line[at + 1];
    if (item === undefined) break;
    const letter = item.kind === 'word' && item.end - item.start <= 4 && next !== undefined && (next.kind === 'stop' || next.kind === 'close' || (isSign(next) && isRoman(tokens[item.first])));
    if (item.kind === 'number' || letter) numbered = true;
    else if (!(item.kind === 'stop' || item.kind === 'close' || item.kind === 'comma' || item.kind === 'colon' || isSign(item))) return { first: item, numbered };
  }
  return { first: line[at], numbered };
}

/** The token after a section's number: "hai", "II", "2", "B". */
function countEnd(tokens: readonly Token[], at: number): number | undefined {
  const ordinal = ordinals.match(tokens, at);
  if (ordinal !== undefined) return ordinal.next;
  const token = tokens[at];
  return token !== undefined && (token.kind === 'digits' || isRoman(token) || /^\p{Lu}$/u.test(token.text)) ? at + 1 : undefined;
}

function isRoman(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^[IVX]{1,4}$/u.test(token.text);
}

function isSign(item: Item): boolean {
  return item.kind === 'glue' && item.end - item.start === 1;
}
