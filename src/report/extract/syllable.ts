/** One written syllable, taken apart so that spellings can be compared. */
export interface Syllable {
  /** Lower case letters without the tone mark but with the vowel's quality (ư, ê, đ). */
  readonly letters: string;
  /** The combining tone mark, or empty; where it stood does not matter (hóa = hoá, vơí = với). */
  readonly tone: string;
  /** Letters without any mark. */
  readonly bare: string;
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const marks = /[\u0300-\u036f]/gu;

/**
 * Takes a word apart: Unicode form, case and tone placement no longer matter, "tỉ" is "tỷ" (i and y after a lone consonant are one).
 * @example readSyllable('Luỹ') // equal to readSyllable('lũy')
 */
export function readSyllable(word: string): Syllable {
  const decomposed = word.normalize('NFD').toLowerCase();
  const written = decomposed.match(tones)?.join('') ?? '';
  // "luỷ" is no word of its own but how many write "luỹ".
  const tone = written === '\u0309' && decomposed.replace(tones, '') === 'luy' ? '\u0303' : written;
  const letters = sameVowel(decomposed.replace(tones, '').normalize('NFC'));
  const bare = sameVowel(decomposed.replace(marks, '').replaceAll('đ', 'd'));
  return { letters, tone, bare };
}

/** Official spelling allows i and y after h, k, l, m, s, t; both are read as i. */
function sameVowel(letters: string): string {
  return /^[hklmst]y$/u.test(letters) ? `${letters[0] ?? ''}i` : letters;
}

/** Whether `written` is `meant`, or `meant` with some of its marks lost ("uớc" for "ước", "dat" for "đạt"); a different mark never fits. */
export function fitsSyllable(written: Syllable, meant: Syllable): boolean {
  if (written.bare !== meant.bare || (written.tone !== '' && written.tone !== meant.tone)) return false;
  if (written.letters === meant.letters) return true;
  const left = [...written.letters];
  const right = [...meant.letters];
  const plain = [...written.bare];
  return left.length === right.length && left.every((letter, at) => letter === right[at] || letter === plain[at]);
}
