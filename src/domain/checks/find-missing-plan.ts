import { yearOf } from '../period/year-of.ts';
import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { findingOf } from './finding-of.ts';

/**
 * No plan of the year is printed or implied, of an indicator that adds up over the year. Information. Numbers: none.
 * @example findMissingPlan(input)[0]?.rule // 'plan-missing'
 */
export function findMissingPlan({ series, period }: CheckInput): readonly Finding[] {
  if (series.indicator.aggregation !== 'sum' || series.planKinds(yearOf(period)).length > 0) return [];
  return [findingOf(series, 'plan-missing', 'information', { period })];
}
