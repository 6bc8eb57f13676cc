import { divide } from '../interval/arithmetic.ts';
import type { Interval } from '../interval/interval.ts';
import { gapBetween, intersect } from '../interval/relation.ts';
import { isRestatedSince } from '../reconcile/is-restated-since.ts';
import type { Lookup, Statement } from '../reconcile/observation.ts';

/**
 * What the share of plan can truly be, a ratio, as status uses it (method §2); `undefined` where no share is known. The share as its report rounds it and C ÷ P of
 * the printed plan are the same number, so that both must hold; where they exclude each other the printed share stays. Once a later report restates C, the
 * printed share speaks of a level that is no longer in use: then C ÷ P alone. A plan that only follows from shares, and a C that follows from next year's growth, add nothing.
 * @example shareInUse(share100, yearToDate2364_7, plan2364) // { low: 1.00008, high: 1.0005 }
 */
export function shareInUse(share: Lookup, yearToDate: Lookup, plan: Lookup): Interval | undefined {
  if (!share.known) return undefined;
  const { interval } = share.observation;
  if (!yearToDate.known || !plan.known || plan.observation.origin.kind !== 'reported' || restsOnGrowth(yearToDate.observation)) return interval;
  const computed = plan.observation.interval.low > 0 ? divide(yearToDate.observation.interval, plan.observation.interval) : undefined;
  if (computed === undefined) return interval;
  if (isRestatedSince(yearToDate.observation, share.observation)) return computed;
  return gapBetween(interval, computed) === 0 ? intersect(interval, computed) : interval;
}

function restsOnGrowth({ origin }: Pick<Statement, 'origin'>): boolean {
  return origin.kind === 'derived' && (origin.formula === 'value-over-growth' || origin.parents.some(restsOnGrowth));
}
