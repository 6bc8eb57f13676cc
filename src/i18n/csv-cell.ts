/**
 * A cell of a CSV file: quoted where needed; a text that a spreadsheet would run as a formula gets an apostrophe. Numbers stay numbers.
 * @example csvCell('=1+1') // "'=1+1"
 */
export function csvCell(text: string): string {
  const isNumber = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u.test(text);
  const safe = !isNumber && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
