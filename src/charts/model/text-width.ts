/**
 * Estimated width in px of a text in the product's typeface; a little generous, so that what is reserved is never too small.
 * @example textWidth('Kế hoạch 11.176', 13) // about 113
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const letter of text.normalize('NFC')) {
    if (/[ .,:;'|ilI()·1\u00a0]/u.test(letter)) ems += 0.34;
    else if (/[mwMW%]/u.test(letter)) ems += 0.88;
    else if (/[A-ZĐÂĂÊÔƠƯ]/u.test(letter)) ems += 0.7;
    else if (/[0-9+−]/u.test(letter)) ems += 0.65;
    else ems += 0.6;
  }
  return ems * fontSize;
}
