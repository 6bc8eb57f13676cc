/**
 * A heading or a word of a table without tone marks, case and signs, so that spellings can be compared.
 * @example bareText('Luỹ kế  5 tháng (%)') // 'luy ke 5 thang %'
 */
export function bareText(text: string): string {
  return text.normalize('NFD').replaceAll(/[\u0300-\u036f]/gu, '').toLowerCase().replaceAll('đ', 'd').replaceAll(/[^\p{L}\d%+/]+/gu, ' ').replaceAll(/\bty\b/gu, 'ti').replaceAll(/\bky\b/gu, 'ki').trim();
}
