import type { Token } from './token.ts';

/** Which sign is the decimal mark in a text: the comma (Vietnamese), the point (English), or both were seen equally often. */
export type NumberMarks = 'vietnamese' | 'english' | 'unclear';

/** How the marks of one run of digits can be read on their own. */
function readingOf(text: string): 'vietnamese' | 'english' | undefined {
  if (/^\d+,(?:\d{1,2}|\d{4,})$/u.test(text) || /^\d{1,3}(?:\.\d{3})+,\d+$/u.test(text) || /^0,\d{3}$/u.test(text)) return 'vietnamese';
  if (/^\d+\.(?:\d{1,2}|\d{4,})$/u.test(text) || /^\d{1,3}(?:,\d{3})+\.\d+$/u.test(text) || /^0\.\d{3}$/u.test(text)) return 'english';
  return undefined;
}

/**
 * Settles the marks from all numbers of the text that allow one reading only. Numbers beside a slash, a dash or another
 * sign of a date are not asked. With no evidence the text is Vietnamese.
 */
export function numberMarks(tokens: readonly Token[]): NumberMarks {
  let vietnamese = 0;
  let english = 0;
  tokens.forEach((token, at) => {
    if (token.kind !== 'digits') return;
    const after = tokens[at + 1];
    // A numbered heading ("1.2 Thu ngân sách") is no decimal: only numbers with a unit are witnesses.
    const withUnit = after !== undefined && (after.text === '%' || (after.kind === 'word' && /^(?:t[yi]|trieu|nghin|ngan|dong|lan)$/u.test(after.syllable.bare)));
    if (!withUnit) return;
    const reading = readingOf(token.text);
    if (reading === 'vietnamese') vietnamese += 1;
    if (reading === 'english') english += 1;
  });
  if (english === 0 || vietnamese > 2 * english) return 'vietnamese';
  return vietnamese === 0 || english > 2 * vietnamese ? 'english' : 'unclear';
}
