import type { Indicator } from '../../domain/figure/indicator.ts';
import { spellings } from './abbreviations.ts';
import { phraseBook, type PhraseBook } from './phrase-book.ts';
import type { Token } from './token.ts';

/** An indicator's name in the text, or (`indicator` absent) the name of something that only looks like one; tokens from `at` before `next`. */
export interface Mention {
  readonly indicator?: Indicator;
  readonly at: number;
  readonly next: number;
}

interface Books {
  readonly names: PhraseBook<Indicator>;
  readonly others: PhraseBook<true>;
}

/** A catalog's names in every spelling are many; they are put together once for each list of indicators. */
const known = new WeakMap<readonly Indicator[], Books>();

function booksOf(indicators: readonly Indicator[]): Books {
  const before = known.get(indicators);
  if (before !== undefined) return before;
  const names = phraseBook(indicators.flatMap((indicator) => [indicator.name.vi, ...indicator.aliases].flatMap((name) => spellings(name).map((written): readonly [string, Indicator] => [written, indicator]))));
  const others = phraseBook(indicators.flatMap((indicator) => indicator.lookAlikes.flatMap((name) => spellings(name).map((written): readonly [string, true] => [written, true]))));
  known.set(indicators, { names, others });
  return { names, others };
}

/**
 * All names and look-alikes in the text, without overlaps, in order. Of two that overlap the one that reaches further right
 * wins ("công nghiệp - xây dựng" over "giá trị sản xuất công nghiệp"), then the longer one, then the look-alike.
 */
export function findMentions(tokens: readonly Token[], indicators: readonly Indicator[]): readonly Mention[] {
  const { names, others } = booksOf(indicators);
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== 'word') continue;
    const name = names.match(tokens, at);
    const other = others.match(tokens, at);
    if (other !== undefined && (name === undefined || other.next >= name.next)) settle(mentions, { at, next: other.next });
    else if (name !== undefined) settle(mentions, { indicator: name.value, at, next: name.next });
  }
  return mentions;
}

/** Mentions arrive by where they begin; a later one that ends inside an earlier one is part of it, one that reaches further takes its place. */
function settle(mentions: Mention[], mention: Mention): void {
  const last = mentions.at(-1);
  if (last !== undefined && mention.at < last.next) {
    if (mention.next <= last.next) return;
    mentions.pop();
  }
  mentions.push(mention);
}
