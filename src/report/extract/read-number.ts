import type { NumberMarks } from './number-marks.ts';

/** A number as printed. */
export interface PrintedNumber {
  readonly value: number;
  /** Decimal places printed. */
  readonly decimals: number;
}

/**
 * Reads one run of digits. `undefined` where the marks make no number, or two, of it ("1.2.3", "2.438" in a text that uses both).
 * @example readNumber('2.438,65', 'vietnamese') // { value: 2438.65, decimals: 2 }
 * @example readNumber('138,700', 'vietnamese') // { value: 138.7, decimals: 3 }
 */
export function readNumber(text: string, marks: NumberMarks): PrintedNumber | undefined {
  if (/^\d{1,18}$/u.test(text)) return { value: Number(text), decimals: 0 };
  // Alone of its kind, "63.9" can still only be a decimal.
  const own = text.includes(',') && text.includes('.') ? lastMark(text) : onlyMark(text);
  const decimal = own ?? (marks === 'unclear' ? undefined : marks === 'vietnamese' ? ',' : '.');
  if (decimal === undefined) return undefined;
  const group = decimal === ',' ? '.' : ',';
  const [whole = '', fraction = '', ...rest] = text.split(decimal);
  if (rest.length > 0 || whole.length + fraction.length > 24) return undefined;
  const groups = whole.split(group);
  if (groups.length > 1 && (!/^\d{1,3}$/u.test(groups[0] ?? '') || groups[0] === '0' || groups.slice(1).some((part) => part.length !== 3))) return undefined;
  if (fraction.includes(group)) return undefined;
  return { value: Number(`${groups.join('')}.${fraction === '' ? '0' : fraction}`), decimals: fraction.length };
}

function lastMark(text: string): ',' | '.' {
  return text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
}

/** The mark of a number that holds one mark once or several times and lets only one reading stand. */
function onlyMark(text: string): ',' | '.' | undefined {
  const mark = text.includes(',') ? ',' : '.';
  const other = mark === ',' ? '.' : ',';
  const parts = text.split(mark);
  if (parts.length > 2) return other;
  return parts[1]?.length === 3 && parts[0] !== '0' && (parts[0] ?? '').length <= 3 ? undefined : mark;
}
