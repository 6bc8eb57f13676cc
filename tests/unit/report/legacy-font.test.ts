import { expect, it } from 'vitest';
import { legacyFont } from '../../../src/report/extract/legacy-font.ts';

it.each([
  ['Gi¸ trÞ s¶n xuÊt, gi¸ trÞ th¸ng 8 ®¹t 317 tû ®ång', 'tcvn3'],
  ['giaù trò saûn xuaát thaùng 8 ñaït 317 tyû ñoàng', 'vni'],
  ['thu ngÃ¢n sÃ¡ch thÃ¡ng 8 Ä‘áº¡t 317 tá»· Ä‘á»“ng', 'mojibake'],
  ['Thu ngân sách tháng 8 đạt 317 tỷ đồng', undefined],
  ['', undefined],
])('%s', (text, font) => {
  expect(legacyFont(text)).toBe(font);
});
