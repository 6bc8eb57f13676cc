/**
 * Letters of a column counted from 0, as spreadsheets name it.
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(column: number): string {
  return column < 26 ? String.fromCodePoint(65 + column) : columnLetters(Math.floor(column / 26) - 1) + String.fromCodePoint(65 + (column % 26));
}
