import type { Assessment } from '../assessment/assessment.ts';
import type { Finding } from '../checks/finding.ts';

/** Something of the month that a leader has to decide or have explained. */
export type DecisionPoint =
  | { readonly kind: 'behind'; readonly assessment: Assessment }
  | { readonly kind: 'undecided'; readonly assessment: Assessment }
  | { readonly kind: 'finding'; readonly assessment: Assessment; readonly finding: Finding }
  | { readonly kind: 'no-year-to-date'; readonly assessment: Assessment }
  | { readonly kind: 'no-plan'; readonly assessment: Assessment }
  | { readonly kind: 'no-prior-year'; readonly assessment: Assessment };

const findingRank: Readonly<Partial<Record<Finding['rule'], number>>> = { 'conflict': 1, 'scale-slip': 2, 'cumulative-falls': 3, 'out-of-line-month': 4, 'plan-changed': 6, 'implied-revision': 7, 'restated': 7, 'growth-base-restated': 8, 'gap': 10, 'stale': 10 };

/**
 * What of a month needs a decision, the most pressing first: indicators far behind, contradictions and slips in the figures, months
 * out of line, indicators behind, changed plans and bases, status that rounding leaves open, a missing year to date, a missing plan, a missing prior year.
 * Small revisions (information only) are left out: they need none.
 * @example decisionPoints(assessments).map(({ kind }) => kind) // ['finding', 'behind', 'no-plan', 'no-prior-year']
 */
export function decisionPoints(assessments: readonly Assessment[]): readonly DecisionPoint[] {
  const points = assessments.flatMap((assessment): readonly (readonly [number, DecisionPoint])[] => {
    const { status, plan, yearToDate, priorYearToDate, findings, indicator } = assessment;
    const own: (readonly [number, DecisionPoint])[] = [];
    if (status.kind === 'certain' && (status.name === 'far-behind' || status.name === 'missed')) own.push([0, { kind: 'behind', assessment }]);
    if (status.kind === 'certain' && status.name === 'behind') own.push([5, { kind: 'behind', assessment }]);
    if (status.kind === 'undecided') own.push([9, { kind: 'undecided', assessment }]);
    for (const finding of findings) {
      const rank = findingRank[finding.rule];
      if (rank !== undefined && finding.severity !== 'information' && finding.period === assessment.period) own.push([rank, { kind: 'finding', assessment, finding }]);
    }
    if (!yearToDate.known && indicator.aggregation === 'sum') own.push([10, { kind: 'no-year-to-date', assessment }]);
    if (!plan.known && indicator.aggregation === 'sum') own.push([11, { kind: 'no-plan', assessment }]);
    if (yearToDate.known && !priorYearToDate.known) own.push([12, { kind: 'no-prior-year', assessment }]);
    return own;
  });
  return points.toSorted(([a], [b]) => a - b).map(([, point]) => point);
}
