import type { Figure } from '../figure/figure.ts';
import type { FigureStatus } from '../figure/measure.ts';
import type { Report } from '../figure/report.ts';
import type { Interval } from '../interval/interval.ts';
import type { MissingReason } from './missing-reason.ts';
import type { Cell } from './quantity.ts';

/** How a derived number was computed; i18n has its words, `parents` its operands in the order of the formula. */
export const formulas = [
  'year-to-date-minus-month', // C(m−1) = C(m) − M(m)
  'previous-plus-month', // C(m) = C(m−1) + M(m)
  'year-to-date-difference', // M(m) = C(m) − C(m−1)
  'january-is-year-to-date', // M(1) = C(1) and C(1) = M(1)
  'year-to-date-over-share', // P = C ÷ share
  'share-of-plan', // share = C ÷ P
  'plan-times-share', // C = P × share
  'value-over-growth', // last year's = this year's ÷ (1 + g)
  'growth-from-values', // g = this year's ÷ last year's − 1
  'base-times-growth', // this year's = last year's × (1 + g)
  'month-over-month-growth', // M(m−1) = M(m) ÷ (1 + g)
  'previous-times-growth', // M(m) = M(m−1) × (1 + g)
  'growth-from-months', // g = M(m) ÷ M(m−1) − 1
] as const;
export type Formula = (typeof formulas)[number];

/** Where a number comes from: the figure that states it, or the formula and the numbers it was computed from. */
export type Origin =
  | { readonly kind: 'reported'; readonly figure: Figure }
  | { readonly kind: 'derived'; readonly formula: Formula; readonly parents: readonly Statement[] };

/** One value of a cell as one report states or implies it. Vintages of a cell are its statements in order of publication. */
export interface Statement {
  readonly cell: Cell;
  /** The value printed (normalised), or the one computed from the printed values of the parents. In the indicator's unit of measure; shares and growth as ratios. */
  readonly value: number;
  readonly interval: Interval;
  /** Estimated if any parent is. */
  readonly status: FigureStatus;
  readonly origin: Origin;
  /** The report that states it; for a derived one the latest report among its parents. */
  readonly report: Report;
  /** Day from which it counts as known, `vintageOf(report)`. */
  readonly vintage: string;
}

/** A later report that gives a cell another value than an earlier one, beyond rounding. Not an error: both stay. */
export interface Revision {
  readonly cell: Cell;
  readonly from: Statement;
  readonly to: Statement;
  /** to.value − from.value, in the unit of the cell. */
  readonly change: number;
  /** change ÷ from.value, a ratio; undefined where from is 0. */
  readonly relativeChange: number | undefined;
}

/** Two statements of one report (or of two reports of one day) that cannot both be true. Both are shown; neither is averaged away. */
export interface Conflict {
  readonly cell: Cell;
  readonly a: Statement;
  readonly b: Statement;
  /** How far the two intervals lie apart, in the unit of the cell; 0 where two prints of one day are neighbouring digits. */
  readonly excess: number;
}

/** The reconciled value of one cell, with its whole history. */
export interface Observation {
  readonly cell: Cell;
  readonly value: number;
  /** Contains the truth if the latest reports are right; never wider than the statement in use. */
  readonly interval: Interval;
  readonly status: FigureStatus;
  readonly origin: Origin;
  readonly report: Report;
  /** Every statement about this cell, oldest first, the one in use among them. Never empty. */
  readonly vintages: readonly Statement[];
  readonly revisions: readonly Revision[];
  readonly conflicts: readonly Conflict[];
}

/** The value of a cell, or the named reason why there is none. */
export type Lookup =
  | { readonly known: true; readonly observation: Observation }
  | { readonly known: false; readonly reason: MissingReason };
