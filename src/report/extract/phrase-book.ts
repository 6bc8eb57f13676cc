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

function longest<T>(node: Node<T>, tokens: readonly Token[], at: number, from: number): Found<T> | undefined {
  let best: Found<T> | undefined = node.value === undefined || at === from ? undefined : { value: node.value, next: at };
  const token = tokens[at];
  if (token?.kind === 'word') {
    const list = node.children.get(token.syllable.bare);
    if (list !== undefined) {
      let isExact = false;
      for (const { syllable, node: next } of list) {
        if (syllable.letters !== token.syllable.letters || syllable.tone !== token.syllable.tone) continue;
        isExact = true;
        best = further(best, longest(next, tokens, at + 1, from));
      }
      // Only a word that is no other phrase's may be one with its marks lost.
      if (!isExact) for (const { syllable, node: next } of list) if (fitsSyllable(token.syllable, syllable)) best = further(best, longest(next, tokens, at + 1, from));
    }
  }
  if (node.separated !== undefined && at > from) {
    best = further(best, longest(node.separated, tokens, at, from));
    if ((token?.kind === 'sign' && separators.has(token.text)) || (token?.kind === 'word' && token.syllable.bare === 'va')) best = further(best, longest(node.separated, tokens, at + 1, from));
  }
  return best;
}

interface Found<T> {
  readonly value: T;
  readonly next: number;
}

function further<T>(best: Found<T> | undefined, found: Found<T> | undefined): Found<T> | undefined {
  return found !== undefined && (best === undefined || found.next > best.next) ? found : best;
}
