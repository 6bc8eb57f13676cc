/** What a typed number can mean: one number with the decimals shown, two readings to choose from, or none. */
export type TypedNumber =
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'unclear'; readonly readings: readonly { readonly value: number; readonly decimals: number }[] }
  | { readonly kind: 'none' };

/**
 * Reads a number as people of this country write it: the dot groups thousands, the comma is the decimal mark. Where the marks fit
 * another reading as well or better, both are given, never one picked.
 * @example parseTypedNumber('4.180,5') // { kind: 'number', value: 4180.5, decimals: 1 }
 * @example parseTypedNumber('4.18') // { kind: 'unclear', readings: [{ value: 4.18, decimals: 2 }, { value: 418, decimals: 0 }] }
 */
export function parseTypedNumber(text: string): TypedNumber {
  const match = /^(?<sign>[-−+]?)(?<digits>\d[\d.,]*)$/u.exec(text.replace(/[\s\u00a0\u202f]/gu, '').replace(/%$/u, ''));
  const digits = match?.groups?.['digits'];
  if (digits === undefined || digits.length > 18) return { kind: 'none' };
  const sign = match?.groups?.['sign'] === '-' || match?.groups?.['sign'] === '−' ? -1 : 1;
  const of = (whole: string, fraction: string): { readonly value: number; readonly decimals: number } => ({ value: sign * Number(fraction === '' ? whole : `${whole}.${fraction}`), decimals: fraction.length });
  const one = (whole: string, fraction: string): TypedNumber => ({ kind: 'number', ...of(whole, fraction) });
  if (/^\d+$/u.test(digits)) return one(digits, '');
  const grouped = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/u.exec(digits) ?? /^(\d+),(\d+)$/u.exec(digits);
  if (grouped !== null) {
    const [, whole = '', fraction = ''] = grouped;
    const vietnamese = of(whole.replaceAll('.', ''), fraction);
    // "4,180": three decimals here, four thousand elsewhere.
    if (fraction.length === 3 && /^[1-9]\d{0,2},\d{3}$/u.test(digits)) return { kind: 'unclear', readings: [vietnamese, of(digits.replace(',', ''), '')] };
    return { kind: 'number', ...vietnamese };
  }
  const english = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/u.exec(digits);
  if (english !== null) return one((english[1] ?? '').replaceAll(',', ''), english[2] ?? '');
  const point = /^(\d+)\.(\d+)$/u.exec(digits);
  if (point !== null) return { kind: 'unclear', readings: [of(point[1] ?? '', point[2] ?? ''), of(`${point[1] ?? ''}${point[2] ?? ''}`, '')] };
  return { kind: 'none' };
}
