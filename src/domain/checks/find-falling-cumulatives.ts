import { monthOf } from '../period/month-of.ts';
import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { figuresOf, findingOf } from './finding-of.ts';

/**
 * A year to date that lies, at both ends of rounding, below the nearest known one before it in its year. Additive indicators
 * only. Warning. Numbers: `before` and `after` in the indicator's unit, `fall` = before − after > 0, `beforeMonth` 1…12.
 * @example findFallingCumulatives(input)[0]?.numbers // { before: 890.5, after: 396.3, fall: 494.2, beforeMonth: 8 }
 */
export function findFallingCumulatives({ series, periods }: CheckInput): readonly Finding[] {
  if (series.indicator.aggregation !== 'sum') return [];
  const known = periods.flatMap((period) => {
    const found = series.lookup({ kind: 'year-to-date' }, period);
    return found.known ? [found.observation] : [];
  });
  return known.flatMap((after, index): readonly Finding[] => {
    const before = known[index - 1];
    if (before === undefined || after.interval.high >= before.interval.low) return [];
    const numbers = { before: before.value, after: after.value, fall: before.value - after.value, beforeMonth: monthOf(before.cell.period) };
    return [findingOf(series, 'cumulative-falls', 'warning', { period: after.cell.period, cell: after.cell, numbers, figures: figuresOf(...before.vintages.slice(-1), ...after.vintages.slice(-1)) })];
  });
}
