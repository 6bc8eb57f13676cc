import { csvCell } from '../i18n/csv-cell.ts';

/** Spreadsheet programs take a file that begins with it for UTF-8; some other programs take it for a part of the first name. */
const byteOrderMark = '\uFEFF';

/**
 * A header and rows as CSV (RFC 4180, UTF-8): quoted where needed, nothing that a spreadsheet would run as a formula; with a byte order mark where asked for.
 * @example delimited(['a', 'b'], [['=1+1', 2]], { byteOrderMark: false }) // "a,b\r\n'=1+1,2"
 */
export function delimited(header: readonly string[], rows: readonly (readonly (string | number | boolean | null)[])[], options: { readonly byteOrderMark: boolean }): string {
  return (options.byteOrderMark ? byteOrderMark : '') + [header, ...rows].map((cells) => cells.map((cell) => csvCell(cell === null ? '' : String(cell))).join(',')).join('\r\n');
}
