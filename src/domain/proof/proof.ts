import type { Interval } from '../interval/interval.ts';
import type { Period } from '../period/period.ts';
import type { Formula } from '../reconcile/observation.ts';
import type { Cell } from '../reconcile/quantity.ts';

/** What holding a drafted report against itself and against what is stored can show. Words are in i18n. */
export const proofRules = [
  'fits', // a relation between its numbers, and stored ones, holds within rounding
  'implies', // a relation gives a number that nothing stored can be held against
  'same', // another report states the same number
  'covers-month', // the year to date is at least the month
  'twice', // the same figure stands twice with different digits
  'stored-otherwise', // the very report is stored with another number
  'contradicts', // numbers of the report exclude each other beyond rounding
  'revises', // fits if a stored number is revised
  'restates', // states a stored number anew with another value
  'base-restated', // published growth implies another base than was published
  'scale-slip', // ten, a hundred, a thousand times off
  'below-month', // the year to date is below its own month
  'out-of-line-month', // the month lies far from the mean of the months before
  'cumulative-falls', // the year to date is below an earlier one
  'plan-missing', // no plan is stated or implied
  'bound', // "trên", "gần", "khoảng"
  'month-estimated', // the month is an estimate but the year to date, which contains it, is not
] as const;
export type ProofRule = (typeof proofRules)[number];

/** A conflict blocks writing until it is resolved or recorded; a warning asks to look; a pass says what was compared. */
export const proofSeverities = ['conflict', 'warning', 'pass'] as const;
export type ProofSeverity = (typeof proofSeverities)[number];

/** One outcome of the proofs of a draft. It changes nothing by itself. */
export interface Proof {
  /** The same for the same outcome, another as soon as a number in it changes. */
  readonly key: string;
  readonly rule: ProofRule;
  readonly severity: ProofSeverity;
  readonly indicatorId: string;
  readonly period: Period;
  /** Ids of the drafted figures that it speaks of, in the order of its formula. */
  readonly draftIds: readonly string[];
  /** The number that it judges. */
  readonly cell?: Cell;
  readonly formula?: Formula;
  /** What the draft allows the cell to be, and what is stored or printed of it. */
  readonly derived?: Interval;
  readonly known?: Interval;
  /** Values the words need, in the indicator's unit of measure or ratios; keys are documented with each rule's function. */
  readonly numbers: Readonly<Record<string, number>>;
}
