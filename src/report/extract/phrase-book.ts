import { fitsSyllable, type Syllable } from './syllable.ts';
import { tokenize, type Token } from './token.ts';

interface Node<T> {
  readonly children: Map<string, { readonly syllable: Syllable; readonly node: Node<T> }[]>;
  separated?: Node<T>;
  value?: T;
}

/** A set of phrases, each with what it means, matched word by word with lost marks forgiven. */
export interface PhraseBook<T> {
  /** The longest phrase that begins at token `at`: what it means and the token after it. */
  readonly match: (tokens: readonly Token[], at: number) => { readonly value: T; readonly next: number } | undefined;
}

const separators = new Set([',', '-', '–', '—', '&', '/', '+']);

/**
 * Builds a book. A separator in a phrase (", - &") may be any other separator, "và" or missing in the text.
 * The first meaning given to a phrase stays.
 * @example phraseBook([['tổng thu', 1]]).match(tokenize('Tổng thu đạt'), 0) // { value: 1, next: 2 }
 */
export function phraseBook<T>(phrases: Iterable<readonly [string, T]>): PhraseBook<T> {
  const root: Node<T> = { children: new Map() };
  for (const [phrase, value] of phrases) {
    let node = root;
    let words = 0;
    for (const token of tokenize(phrase)) {
      if (token.kind === 'sign') {
        node.separated ??= { children: new Map() };
        node = node.separated;
      } else if (token.kind === 'word') {
        node = child(node, token.syllable);
        words += 1;
      }
    }
    if (words > 0) node.value ??= value;
  }
  return { match: (tokens, at) => longest(root, tokens, at, at) };
}

function child<T>(node: Node<T>, syllable: Syllable): Node<T> {
  const list = node.children.get(syllable.bare) ?? [];
  node.children.set(syllable.bare, list);
  const found = list.find((entry) => entry.syllable.letters === syllable.letters && entry.syllable.tone === syllable.tone);
  if (found !== undefined) return found.node;
  const fresh: Node<T> = { children: new Map() };
  list.push({ syllable, node: fresh });
  return fresh;
}

function longest<T>(node: Node<T>, tokens: readonly Token[], at: number, from: number): { value: T; next: number } | undefined {
  let best: { value: T; next: number } | undefined = node.value === undefined || at === from ? undefined : { value: node.value, next: at };
  const consider = (found: { value: T; next: number } | undefined): void => {
    if (found !== undefined && (best === undefined || found.next > best.next)) best = found;
  };
  const token = tokens[at];
  if (token?.kind === 'word') {
    const list = node.children.get(token.syllable.bare) ?? [];
    const exact = list.filter((entry) => entry.syllable.letters === token.syllable.letters && entry.syllable.tone === token.syllable.tone);
    for (const entry of exact.length > 0 ? exact : list.filter((item) => fitsSyllable(token.syllable, item.syllable))) consider(longest(entry.node, tokens, at + 1, from));
  }
  if (node.separated !== undefined && at > from) {
    consider(longest(node.separated, tokens, at, from));
    if (token?.kind === 'sign' && separators.has(token.text)) consider(longest(node.separated, tokens, at + 1, from));
    if (token?.kind === 'word' && token.syllable.bare === 'va') consider(longest(node.separated, tokens, at + 1, from));
  }
  return best;
}
