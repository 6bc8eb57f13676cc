import type { PlanKind } from '../../domain/figure/measure.ts';
import type { Clause } from './clause.ts';
import type { Against, Item } from './item.ts';

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

/** Reads "so với cùng kỳ", "kế hoạch năm" after a percentage. */
export function readTail(items: readonly Item[], from: number): Tail {
  let against: Against | undefined;
  let plan: Tail['plan'];
  let stranger = false;
  let at = from;
  for (; at < items.length && at < from + 8; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    if (item.kind === 'against') ({ against } = item);
    else if (item.kind === 'plan') ({ plan } = item);
    else if (item.kind === 'indicator' && item.planned) plan = 'annual';
    // "104,38% năm 2015": a whole earlier year after a percentage is what it is compared with.
    else if (item.kind === 'period' && item.span.measure === 'year-to-date' && item.span.period.endsWith('-12')) against ??= 'year';
    else if (item.kind === 'versus' || item.kind === 'glue' || item.kind === 'price') continue;
    else {
      stranger = (item.kind === 'word' || item.kind === 'number' || item.kind === 'period' || item.kind === 'look-alike' || item.kind === 'narrow') && against === undefined && plan === undefined;
      break;
    }
    if (against !== undefined || plan !== undefined) {
      at += 1;
      break;
    }
  }
  return { against, plan, stranger, used: at - from };
}

/** Binds a percentage to what its clause and its tail say; `undefined` where they say nothing that a measure holds. */
export function readRelation(value: number, decimals: number, clause: Clause, tail: Tail): Relation | undefined {
  const plan = tail.plan ?? (tail.against === undefined ? clause.plan : undefined);
  const against = tail.against ?? (tail.plan === undefined ? clause.against : undefined);
  if (clause.ranged || clause.narrowed || clause.fold || plan === 'other' || against === 'other' || (plan !== undefined && against !== undefined)) return undefined;
  // "(KH tăng 11%)": the growth that was planned, no share of the plan.
  if (clause.plan !== undefined && tail.plan === undefined && clause.direction === 'up' && !clause.versus) return undefined;
  const shifted = (by: number): number => Number((value + by).toFixed(decimals));
  if (plan !== undefined) {
    if (clause.direction === 'above' || clause.direction === 'up') return { kind: 'share', plan, value: shifted(100), stated: true };
    return clause.direction === undefined ? { kind: 'share', plan, value, stated: true } : undefined;
  }
  if (tail.stranger) return undefined;
  if (clause.direction === 'up' || clause.direction === 'down') return { kind: 'growth', against: against ?? 'year', value: clause.direction === 'up' ? value : -value, stated: against !== undefined };
  if (clause.direction !== undefined) return undefined;
  if (against !== undefined) return clause.equal || (clause.announced && value >= 50) ? { kind: 'growth', against, value: shifted(-100), stated: true } : undefined;
  return clause.announced && !clause.equal ? { kind: 'share', plan: 'annual', value, stated: false } : undefined;
}
