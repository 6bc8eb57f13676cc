/** A text whose bytes were read as something they are not. */
export type LegacyFont = 'tcvn3' | 'vni' | 'mojibake';

/** Frequent Vietnamese words as they look when a text set in an old font, or UTF-8 read as Latin-1, is shown as Unicode. */
const marks: readonly (readonly [LegacyFont, readonly string[]])[] = [
  ['tcvn3', ['®¹t', 'th¸ng', 'tû ®ång', 'n¨m', 'íc ®', 'kÕ ho¹ch', 's¶n xuÊt', 'gi¸ trÞ', 'ng©n s¸ch', '®Çu t', 'céng']],
  ['vni', ['ñaït', 'thaùng', 'tyû ñoàng', 'naêm', 'öôùc', 'keá hoaïch', 'saûn xuaát', 'giaù trò', 'ngaân saùch', 'ñaàu tö', 'coâng']],
  ['mojibake', ['Ä‘', 'áº', 'á»', 'Æ°', 'Ã¡', 'Ã ', '\uFFFD']],
];

/**
 * Says when a text is not Unicode Vietnamese: set in TCVN3 (.VnTime) or VNI fonts, or decoded with the wrong encoding.
 * @example legacyFont('gi¸ trÞ s¶n xuÊt th¸ng 8 ®¹t') // 'tcvn3'
 */
export function legacyFont(text: string): LegacyFont | undefined {
  const head = text.slice(0, 200_000);
  for (const [font, words] of marks) {
    const seen = words.filter((word) => head.includes(word)).length;
    if (seen >= (font === 'mojibake' ? 2 : 3)) return font;
  }
  return undefined;
}
