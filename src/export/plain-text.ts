/**
 * Text as an office file can hold it, without control characters: one of them and no program opens the file.
 * @example plainText('a\u0007b') // 'ab'
 */
export function plainText(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]/gu, '');
}
