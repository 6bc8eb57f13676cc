import type { PaceRule, StatusName } from './pace-status.ts';

/**
 * How often each status was followed by a plan reached, ratios, by groups of months (both ends included; method §2): industry and
 * retail, one own year and the reference, plans of last year × 1.00…1.20. It stands apart from the other constants because only the pages of one
 * indicator and of the method need it.
 */
export const statusOutcomes = {
  months: [[2, 3], [4, 6], [7, 9], [10, 11]],
  reached: {
    'ahead': [0.81, 0.85, 0.93, 0.98],
    'on-pace': [0.45, 0.45, 0.46, 0.42],
    'behind': [0.11, 0.08, 0.04, 0.02],
    'far-behind': [0.1, 0.05, 0.02, 0.01],
  },
} as const;

/**
 * How often a status given by a seasonal or reference pace in month `month` was followed by a plan reached, a ratio (method §2). Nothing for January
 * and December, for the even pace (its statuses come true otherwise), or where the plan is a ceiling.
 * @example statusOutcome('behind', 5, 'reference', false) // 0.08
 */
export function statusOutcome(name: StatusName, month: number, rule: PaceRule, planIsCeiling: boolean): number | undefined {
  if (rule === 'even' || planIsCeiling || name === 'reached' || name === 'missed') return undefined;
  return statusOutcomes.reached[name][statusOutcomes.months.findIndex(([from, to]) => month >= from && month <= to)];
}
