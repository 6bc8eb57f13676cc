import { periodOf } from '../period/period-of.ts';
import type { Period } from '../period/period.ts';
import { yearOf } from '../period/year-of.ts';
import type { Cell, Quantity } from './quantity.ts';

/**
 * The text by which a cell is found in a map. A plan holds for its whole year, so each period of the year gives the same key.
 * @example cellKey({ quantity: { kind: 'year-on-year', basis: 'month' }, period: periodOf(2024, 5) }) // 'year-on-year|month|2024-05'
 */
export function cellKey(cell: Cell): string {
  return `${quantityKey(cell.quantity)}|${cell.quantity.kind === 'annual-plan' ? planPeriod(cell.period) : cell.period}`;
}

function quantityKey(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'annual-plan':
    case 'plan-achievement':
      return `${quantity.kind}|${quantity.plan}`;
    case 'year-on-year':
    case 'implied-base':
      return `${quantity.kind}|${quantity.basis}`;
    default:
      return `${quantity.kind}|`;
  }
}

/** December of the year: where the plan of a year has its cell. */
function planPeriod(period: Period): Period {
  return periodOf(yearOf(period), 12);
}
