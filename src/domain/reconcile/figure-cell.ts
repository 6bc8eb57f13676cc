import type { Figure } from '../figure/figure.ts';
import { periodOf } from '../period/period-of.ts';
import { yearOf } from '../period/year-of.ts';
import type { Cell } from './quantity.ts';

/**
 * The cell that a figure states.
 * @example figureCell(figure) // { quantity: { kind: 'year-to-date' }, period: '2024-05' }
 */
export function figureCell(figure: Figure): Cell {
  const { period } = figure;
  switch (figure.measure) {
    case 'annual-plan':
      return { quantity: { kind: 'annual-plan', plan: figure.plan ?? 'annual' }, period: periodOf(yearOf(period), 12) };
    case 'plan-achievement':
      return { quantity: { kind: 'plan-achievement', plan: figure.plan ?? 'annual' }, period };
    case 'year-on-year':
      return { quantity: { kind: 'year-on-year', basis: figure.basis ?? 'year-to-date' }, period };
    case 'month':
    case 'year-to-date':
    case 'month-on-month':
      return { quantity: { kind: figure.measure }, period };
  }
}
