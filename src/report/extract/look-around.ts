import type { Item, Span } from './item.ts';

const longestIntroduction = 40;
const figures = new Set(['amount', 'percent', 'times', 'unreadable', 'indicator', 'look-alike', 'intent', 'strange-period', 'stop', 'running', 'line']);
const ends = new Set(['amount', 'indicator', 'look-alike', 'semicolon', 'stop', 'line']);

/** The one period of a line that only introduces a list ("Kết quả chủ yếu tháng 8 năm 2016:"), where the item at `end` is that line's end. */
export function listHead(items: readonly Item[], end: number): Span | undefined {
  if (items[end - 1]?.kind !== 'colon' || !isBullet(items[end + 1])) return undefined;
  let span: Span | undefined;
  for (let at = end - 2; at > end - longestIntroduction; at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'line') return span;
    if (figures.has(item.kind)) return item.kind === 'stop' && items[at - 1]?.kind === 'number' ? span : undefined;
    if (item.kind !== 'period') continue;
    if (span !== undefined && (span.measure !== item.span.measure || span.period !== item.span.period)) return undefined;
    ({ span } = item);
  }
  return undefined;
}

/** "-", "+", "*", "•" at the beginning of a line. */
export function isBullet(item: Item | undefined): boolean {
  return item?.kind === 'glue' && item.end - item.start === 1;
}

/** Whether the first percentage after an amount, before anything else is named, is a share of a plan. */
export function sharesPlan(items: readonly Item[], from: number): boolean {
  let plan = false;
  let seen = false;
  for (let at = from; at < from + 16; at += 1) {
    const item = items[at];
    if (item === undefined || ends.has(item.kind) || item.kind === 'period' || item.kind === 'running') return plan && seen;
    if (item.kind === 'percent') {
      if (seen) return plan;
      seen = true;
    }
    if (item.kind === 'plan') plan = true;
    if (seen && item.kind === 'against' && !plan) seen = false;
  }
  return plan && seen;
}

/** A new sentence speaks on of the last indicator only when it opens with a running total, a period or a comparison. */
export function continues(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 6; at += 1) {
    const item = items[at];
    if (item === undefined) return false;
    if (item.kind === 'running' || item.kind === 'period' || item.kind === 'versus' || item.kind === 'estimate' || (item.kind === 'part' && isWholeAgain(items, at + 1))) return true;
    if (item.kind !== 'glue' && item.kind !== 'line') return false;
  }
  return false;
}

/** "Kế hoạch năm 2016: …", "chỉ tiêu năm 2017 …": what follows is planned, not done. */
export function opensIntention(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1]?.kind;
  if (item?.kind !== 'plan' || before === 'percent' || before === 'versus' || before === 'direction' || before === 'verb') return false;
  return item.plan === 'other' && items[at + 1]?.kind !== 'percent';
}

/** "riêng tháng 8 …" names a month of the whole, not a part. */
export function isWholeAgain(items: readonly Item[], from: number): boolean {
  const next = items.slice(from, from + 3).find((item) => item.kind !== 'glue' && item.kind !== 'comma');
  return next?.kind === 'period';
}

const delimiters = new Set<Item['kind']>(['comma', 'semicolon', 'colon', 'stop', 'line', 'open', 'close', 'amount', 'percent', 'times', 'unreadable', 'indicator', 'part']);
const predicates = new Set<Item['kind']>(['verb', 'direction', 'paid', 'equal']);
const light = new Set<Item['kind']>(['glue', 'and', 'period', 'strange-period', 'running', 'estimate', 'still']);
const longestOpening = 24;

/**
 * Whether the words before the comma or colon at `end` name a part of the whole, or the whole without one, and say nothing else
 * ("Khu vực ngoài nhà nước, …", "Loại trừ tiền sử dụng đất, …"): what follows is of that part. "Khu vực tư nhân tăng khá, …" is a sentence.
 */
export function opensPart(items: readonly Item[], end: number): boolean {
  let first: Item | undefined;
  let says = false;
  for (let at = end - 1; at > end - longestOpening; at -= 1) {
    const item = items[at];
    if (item === undefined || delimiters.has(item.kind)) break;
    if (predicates.has(item.kind) || (item.kind === 'word' && item.links === true)) says = true;
    if (!light.has(item.kind)) first = item;
  }
  return first?.kind === 'narrow' && first.opens !== undefined && (first.opens !== 'noun' || !says);
}

/**
 * "131 tỷ đồng (không kể tiền sử dụng đất)", "tăng 6%, nếu loại trừ yếu tố giá.": the number before `from` is not of the whole.
 * With a number of their own those words speak of that one, between commas of the one that follows.
 */
export function isWithout(items: readonly Item[], from: number): boolean {
  let at = from;
  while (['open', 'comma', 'glue'].includes(items[at]?.kind ?? '')) at += 1;
  const first = items[at];
  if (first?.kind !== 'narrow' || first.opens !== 'without') return false;
  for (at += 1; at < from + longestOpening; at += 1) {
    const kind = items[at]?.kind;
    if (kind === undefined || delimiters.has(kind)) return kind !== 'amount' && kind !== 'percent' && !(kind === 'comma' && items[from]?.kind === 'comma');
  }
  return false;
}
