/** Abbreviations of Vietnamese administrative prose that are no indicator's own; either side may stand for the other. */
const pairs: readonly (readonly [string, string])[] = [
  ['GTSX', 'giá trị sản xuất'],
  ['TTCN', 'tiểu thủ công nghiệp'],
  ['CN', 'công nghiệp'],
  ['NSNN', 'ngân sách nhà nước'],
  ['NS', 'ngân sách'],
  ['GPMB', 'giải phóng mặt bằng'],
  ['XD', 'xây dựng'],
  ['TMBL', 'tổng mức bán lẻ'],
];

/**
 * The phrase with each abbreviation written out or shortened, in every combination; the phrase itself comes first.
 * @example spellings('thu NSNN') // ['thu NSNN', 'thu ngân sách nhà nước']
 */
export function spellings(phrase: string): readonly string[] {
  const found = new Set([phrase.normalize('NFC')]);
  for (const [short, long] of pairs) {
    for (const written of found) {
      if (written.includes(short)) found.add(written.replace(new RegExp(`(?<![\\p{L}])${short}(?![\\p{L}])`, 'gu'), long));
      const at = written.toLowerCase().indexOf(long);
      if (at >= 0) found.add(written.slice(0, at) + short + written.slice(at + long.length));
    }
  }
  return [...found];
}
