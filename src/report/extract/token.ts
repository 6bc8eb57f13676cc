import { readSyllable, type Syllable } from './syllable.ts';

/** A word, a run of digits with its marks, or one other sign; offsets are UTF-16 code units of the original text. */
export type Token =
  | { readonly kind: 'word'; readonly start: number; readonly end: number; readonly text: string; readonly syllable: Syllable }
  | { readonly kind: 'digits'; readonly start: number; readonly end: number; readonly text: string }
  | { readonly kind: 'sign'; readonly start: number; readonly end: number; readonly text: string };

const pattern = /(?<word>[\p{L}\p{M}]+)|(?<digits>\d+(?:[.,]\d+)*)|(?<line>\r?\n)|(?<sign>[^\s\p{L}\p{M}\d])/gu;
const longestWord = 24;

/** Cuts a text into tokens in one pass; spaces are dropped, line ends are signs. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const known = new Map<string, Syllable>();
  for (const match of text.matchAll(pattern)) {
    const written = match[0];
    const start = match.index;
    const end = start + written.length;
    if (match.groups?.['word'] !== undefined) {
      // A run of letters that is no syllable (base64, a link) is read as one unknown word.
      const key = written.length > longestWord ? '?' : written;
      const syllable = known.get(key) ?? readSyllable(key);
      if (known.size < 20_000) known.set(key, syllable);
      tokens.push({ kind: 'word', start, end, text: written, syllable });
    } else if (match.groups?.['digits'] !== undefined) tokens.push({ kind: 'digits', start, end, text: written });
    else tokens.push({ kind: 'sign', start, end, text: match.groups?.['line'] === undefined ? written : '\n' });
  }
  return tokens;
}
