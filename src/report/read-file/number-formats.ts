import { attributeOf, xmlEvents } from './xml-events.ts';

/** How a number is shown: as it is, with fixed decimals, as a percentage, as a date. */
export type NumberFormat = { readonly kind: 'general' | 'date' } | { readonly kind: 'fixed' | 'percent'; readonly decimals: number };

/** Formats that every workbook has without naming them. */
const builtIn: Readonly<Record<number, string>> = { 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 14: 'd/m/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 22: 'd/m/yyyy h:mm', 37: '#,##0', 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00', 43: '#,##0.00', 44: '#,##0.00' };

/** The format of each cell style of a workbook, by the style's number. */
export function readNumberFormats(styles: string): readonly NumberFormat[] {
  const codes = new Map<number, string>(Object.entries(builtIn).map(([id, code]) => [Number(id), code]));
  const formats: NumberFormat[] = [];
  let inCells = false;
  for (const event of xmlEvents(styles)) {
    if (event.kind === 'text') continue;
    if (event.name === 'cellXfs') inCells = event.kind === 'open';
    else if (event.kind === 'open' && event.name === 'numFmt') codes.set(Number(attributeOf(event.attributes, 'numFmtId')), attributeOf(event.attributes, 'formatCode') ?? '');
    else if (event.kind === 'open' && event.name === 'xf' && inCells) formats.push(formatOf(codes.get(Number(attributeOf(event.attributes, 'numFmtId') ?? 0)) ?? ''));
  }
  return formats;
}

function formatOf(code: string): NumberFormat {
  const positive = (code.split(';')[0] ?? '').replaceAll(/"[^"]*"|\[[^\]]*\]|\\./gu, '');
  if (positive === '' || /general|@/iu.test(positive)) return { kind: 'general' };
  if (/[dmy]/iu.test(positive)) return { kind: 'date' };
  // A trailing comma divides what is shown by a thousand: the digits shown are not the value.
  if (/[0#?],+(?:[^0#?,.]|$)/u.test(positive)) return { kind: 'general' };
  const fraction = /\.([0#?]*)/u.exec(positive)?.[1] ?? '';
  if (/[#?]/u.test(fraction)) return { kind: 'general' };
  return { kind: positive.includes('%') ? 'percent' : 'fixed', decimals: Math.min(9, fraction.length) };
}

/**
 * The day "YYYY-MM-DD" of Excel's day number; `undefined` outside 1900–2199.
 * @example dayOf(45413, false) // '2024-05-01'
 */
export function dayOf(serial: number, since1904: boolean): string | undefined {
  const days = Math.floor(serial) + (since1904 ? 1462 : 0);
  // Day 60 of the calendar that counts from 1900 is 29 February 1900, which never was.
  if (days < 61 || days >= 109_572) return undefined;
  return civilDay(days - 25_569);
}

/** Day of the calendar from days since 1 January 1970, by whole numbers alone. */
function civilDay(daysSince1970: number): string {
  const z = daysSince1970 + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
