import type { TableAnswers } from './draft-report.ts';

/** How a number written as text can be read. */
export type NumberReading = { readonly kind: 'number'; readonly value: number; readonly decimals: number } | { readonly kind: 'ambiguous'; readonly comma: number; readonly point: number } | { readonly kind: 'none' };

type Mark = NonNullable<TableAnswers['decimal-mark']>;

/**
 * The decimal mark that the numbers of one table prove, if they prove exactly one: "1.234,5" and "26,83" prove the comma, "1,234.5" the point,
 * "1.234" alone proves nothing.
 * @example provenMark(['1.234', '26,83']) // 'comma'
 */
export function provenMark(texts: readonly string[]): Mark | undefined {
  const proofs = new Set(texts.map(proofOf).filter((mark) => mark !== undefined));
  return proofs.size === 1 ? [...proofs][0] : undefined;
}

/** Reads a number of a table; `mark` is what is known of the table, and decides only what the number itself leaves open. */
export function readMarkedNumber(text: string, mark: Mark | undefined): NumberReading {
  const clean = text.replaceAll(/[\s\u00a0]/gu, '').replace(/^[-−–](?=\d)/u, '-').replace(/%$/u, '');
  if (!/^[-+]?\d+(?:[.,]\d+)*$/u.test(clean) || clean.length > 24) return { kind: 'none' };
  const used = proofOf(clean) ?? (isOpen(clean) ? mark : 'comma');
  if (used === undefined) {
    const comma = parse(clean, 'comma');
    const point = parse(clean, 'point');
    return comma === undefined || point === undefined ? { kind: 'none' } : { kind: 'ambiguous', comma: comma.value, point: point.value };
  }
  const parsed = parse(clean, used);
  return parsed === undefined ? { kind: 'none' } : { kind: 'number', ...parsed };
}

/** One mark before exactly three digits: a group of thousands or a decimal mark. */
function isOpen(text: string): boolean {
  return /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/u.test(text);
}

function proofOf(text: string): Mark | undefined {
  const marks = text.replaceAll(/[^.,]/gu, '');
  if (marks === '' || isOpen(text)) return undefined;
  const last = marks.at(-1) === ',' ? 'comma' : 'point';
  const other = last === 'comma' ? 'point' : 'comma';
  // Two equal marks group; the other one would be the decimal mark.
  return marks.length > 1 && new Set(marks).size === 1 ? other : last;
}

function parse(text: string, mark: Mark): { readonly value: number; readonly decimals: number } | undefined {
  const [decimal, group] = mark === 'comma' ? [',', '.'] : ['.', ','];
  const [whole = '', fraction = '', ...more] = text.split(decimal);
  if (more.length > 0 || fraction.includes(group) || (whole.includes(group) && !new RegExp(`^[-+]?\\d{1,3}(?:[${group}]\\d{3})+$`, 'u').test(whole))) return undefined;
  const value = Number(`${whole.replaceAll(group, '')}.${fraction === '' ? '0' : fraction}`);
  return Number.isFinite(value) && fraction.length <= 9 ? { value: Object.is(value, -0) ? 0 : value, decimals: fraction.length } : undefined;
}
