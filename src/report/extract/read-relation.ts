import type { PlanKind } from '../../domain/figure/measure.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import type { Clause } from './clause.ts';
import { goesOn, type Against, type Item, type Span } from './item.ts';

/** What a percentage says: a share of a plan or a growth; `value` is what the dataset holds (vượt 4 % is 104, bằng 104 % cùng kỳ is 4). */
export type Relation =
  | { readonly kind: 'share'; readonly plan: PlanKind; readonly value: number; readonly stated: boolean }
  | { readonly kind: 'growth'; readonly against: 'year' | 'month'; readonly value: number; readonly stated: boolean };

/** What stands after a percentage up to the end of its clause, and how many items of it are used up. */
export interface Tail {
  readonly against: Against | undefined;
  readonly plan: PlanKind | 'other' | undefined;
  /** A word without known meaning follows directly. */
  readonly stranger: boolean;
  readonly used: number;
}

const ends = new Set<Item['kind']>(['comma', 'semicolon', 'colon', 'stop', 'line', 'open', 'close', 'and', 'amount', 'percent', 'times', 'unreadable', 'indicator', 'direction', 'equal', 'verb', 'still', 'part']);
const longestTail = 8;
const longestSide = 16;

/** Reads "so với cùng kỳ", "kế hoạch năm" after a percentage. */
export function readTail(items: readonly Item[], from: number): Tail {
  let versus = false;
  let stranger = false;
  let at = from;
  for (; at < items.length && at < from + longestTail; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    if (item.kind === 'against') return { against: item.against, plan: undefined, stranger: false, used: at + 1 - from };
    // "đạt 54,1% kế hoạch trồng lúa": the plan of another thing.
    if (item.kind === 'plan') return { against: undefined, plan: goesOn(items[at + 1]) ? 'other' : item.plan, stranger: false, used: at + 1 - from };
    if (item.kind === 'indicator' && item.planned) return { against: undefined, plan: 'annual', stranger: false, used: at + 1 - from };
    if (item.kind === 'versus') versus = true;
    else if (!(item.kind === 'glue' || item.kind === 'price' || (item.kind === 'verb' && (versus || items[at + 1]?.kind === 'against')))) {
      stranger = item.kind === 'intent' || item.kind === 'word' || item.kind === 'number' || item.kind === 'period' || item.kind === 'look-alike' || item.kind === 'narrow';
      break;
    }
  }
  if (!versus) return { against: undefined, plan: undefined, stranger, used: at - from };
  // "so với kịch bản", "so với trước dịch": what it is compared with is said, and no measure holds it.
  while (at < from + longestSide && !ends.has(items[at]?.kind ?? 'line')) at += 1;
  return { against: 'other', plan: undefined, stranger: false, used: at - from };
}

/**
 * With what a percentage on a span compares. Last year by its number alone is as a rule its same period ("tăng 6% so với năm 2015");
 * an index on it ("bằng 54% so với năm 2015") may also be the share of that whole year that is reached so far, and is a growth only
 * when it lies far nearer to 100 than to the share of the year that has passed.
 * @example settled('last-year', true, 54.1, { measure: 'year-to-date', period: '2024-06' }) // 'other'
 */
export function settled(against: Against | undefined, isIndex: boolean, value: number, span: Span): 'year' | 'month' | 'other' | undefined {
  if (against !== 'last-year' && against !== 'whole-year') return against;
  const months = span.measure === 'month' ? 1 : monthOf(span.period);
  if (months === 12) return 'year';
  if (against === 'whole-year') return 'other';
  return !isIndex || 3 * Math.abs(value - 100) <= Math.abs(value - (100 * months) / 12) ? 'year' : 'other';
}

/** Binds a percentage on a span to what its clause and its tail say; `undefined` where they say nothing that a measure holds. */
export function readRelation(value: number, decimals: number, clause: Clause, tail: Tail, span: Span): Relation | undefined {
  const plan = tail.plan ?? (tail.against === undefined ? clause.plan : undefined);
  const against = settled(tail.against ?? (tail.plan === undefined ? clause.against : undefined), clause.direction === undefined, value, span);
  if (clause.ranged || clause.narrowed || clause.fold || plan === 'other' || against === 'other' || (plan !== undefined && against !== undefined)) return undefined;
  // "(KH tăng 11%)": the growth that was planned, no share of the plan.
  if (clause.plan !== undefined && tail.plan === undefined && clause.direction === 'up' && !clause.versus) return undefined;
  const shifted = (by: number): number => Number((value + by).toFixed(decimals));
  if (plan !== undefined) {
    if (clause.direction === 'above' || clause.direction === 'up') return { kind: 'share', plan, value: shifted(100), stated: true };
    return clause.direction === undefined ? { kind: 'share', plan, value, stated: true } : undefined;
  }
  if (tail.stranger || (against === undefined && clause.unmatched)) return undefined;
  if (clause.direction === 'up' || clause.direction === 'down') return { kind: 'growth', against: against ?? 'year', value: clause.direction === 'up' ? value : -value, stated: against !== undefined };
  if (clause.direction !== undefined) return undefined;
  if (against !== undefined) return clause.equal || (clause.announced && value >= 50) ? { kind: 'growth', against, value: shifted(-100), stated: true } : undefined;
  return clause.announced && !clause.equal ? { kind: 'share', plan: 'annual', value, stated: false } : undefined;
}
