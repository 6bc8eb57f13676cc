/**
 * A text as it is searched for: lower case, without Vietnamese tone and letter marks.
 * @example foldText('Huyện Lý Nhân, Đống Đa') // 'huyen ly nhan, dong da'
 */
export function foldText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
}
