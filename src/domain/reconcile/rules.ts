import type { GrowthBasis, PlanKind } from '../figure/measure.ts';
import { add, divide, multiply, subtract } from '../interval/arithmetic.ts';
import type { Interval } from '../interval/interval.ts';
import { addMonths } from '../period/add-months.ts';
import { monthOf } from '../period/month-of.ts';
import { periodOf } from '../period/period-of.ts';
import type { Period } from '../period/period.ts';
import { yearOf } from '../period/year-of.ts';
import type { Formula } from './observation.ts';
import type { Cell, Quantity } from './quantity.ts';

/** One way in which a cell follows from others. `compute` returns `undefined` where the parents allow nothing to be said. */
export interface Rule {
  readonly formula: Formula;
  readonly target: Cell;
  readonly parents: readonly Cell[];
  readonly compute: (parents: readonly Interval[]) => Interval | undefined;
}

const one: Interval = { low: 1, high: 1 };
const month: Quantity = { kind: 'month' };
const yearToDate: Quantity = { kind: 'year-to-date' };

/** Turns a two-operand operation into a rule's `compute`. */
const binary = (operation: (a: Interval, b: Interval) => Interval | undefined) => (parents: readonly Interval[]): Interval | undefined => {
  const [a, b] = parents;
  return a === undefined || b === undefined ? undefined : operation(a, b);
};
const same = (parents: readonly Interval[]): Interval | undefined => parents[0];
const growthOf = binary((value, base) => {
  // A base of 0 or below makes growth meaningless, whatever the quotient says; of a bound it would be a bound that reads like a rate.
  const isKnown = [value.low, value.high, base.high].every(Number.isFinite) && base.low > 0;
  const ratio = isKnown ? divide(value, base) : undefined;
  return ratio === undefined ? undefined : subtract(ratio, one);
});
const baseOf = binary((value, growth) => {
  const index = add(one, growth);
  return index.low > 0 ? divide(value, index) : undefined;
});
const grown = binary((base, growth) => multiply(base, add(one, growth)));
const shareOf = binary((part, whole) => (whole.low > 0 ? divide(part, whole) : undefined));
const wholeOf = binary((part, share) => (share.low > 0 ? divide(part, share) : undefined));

/**
 * Every relation that ties the cells of period `period` to each other, to the month before and to the year before.
 * `additive`: months add up to the year to date (aggregation `sum`); else only the growth relations hold.
 */
export function rulesAt(period: Period, plans: readonly PlanKind[], additive: boolean): readonly Rule[] {
  return [...(additive ? additiveRules(period) : []), ...(additive ? plans.flatMap((plan) => planRules(period, plan)) : []), ...growthRules(period, 'month'), ...growthRules(period, 'year-to-date'), ...monthRules(period)];
}

function additiveRules(period: Period): readonly Rule[] {
  const thisMonth: Cell = { quantity: month, period };
  const cumulative: Cell = { quantity: yearToDate, period };
  if (monthOf(period) === 1) {
    return [
      { formula: 'january-is-year-to-date', target: cumulative, parents: [thisMonth], compute: same },
      { formula: 'january-is-year-to-date', target: thisMonth, parents: [cumulative], compute: same },
    ];
  }
  const before: Cell = { quantity: yearToDate, period: addMonths(period, -1) };
  return [
    { formula: 'year-to-date-minus-month', target: before, parents: [cumulative, thisMonth], compute: binary(subtract) },
    { formula: 'previous-plus-month', target: cumulative, parents: [before, thisMonth], compute: binary(add) },
    { formula: 'year-to-date-difference', target: thisMonth, parents: [cumulative, before], compute: binary(subtract) },
  ];
}

function planRules(period: Period, plan: PlanKind): readonly Rule[] {
  const cumulative: Cell = { quantity: yearToDate, period };
  const planCell: Cell = { quantity: { kind: 'annual-plan', plan }, period };
  const share: Cell = { quantity: { kind: 'plan-achievement', plan }, period };
  return [
    { formula: 'year-to-date-over-share', target: { ...planCell, period: periodOf(yearOf(period), 12) }, parents: [cumulative, share], compute: wholeOf },
    { formula: 'share-of-plan', target: share, parents: [cumulative, planCell], compute: shareOf },
    { formula: 'plan-times-share', target: cumulative, parents: [planCell, share], compute: binary(multiply) },
  ];
}

function growthRules(period: Period, basis: GrowthBasis): readonly [Rule, Rule, Rule] {
  const quantity = basis === 'month' ? month : yearToDate;
  const value: Cell = { quantity, period };
  const growth: Cell = { quantity: { kind: 'year-on-year', basis }, period };
  const base: Cell = { quantity: { kind: 'implied-base', basis }, period };
  return [
    { formula: 'value-over-growth', target: base, parents: [value, growth], compute: baseOf },
    { formula: 'growth-from-values', target: growth, parents: [value, base], compute: growthOf },
    { formula: 'base-times-growth', target: value, parents: [base, growth], compute: grown },
  ];
}

function monthRules(period: Period): readonly Rule[] {
  const value: Cell = { quantity: month, period };
  const before: Cell = { quantity: month, period: addMonths(period, -1) };
  const growth: Cell = { quantity: { kind: 'month-on-month' }, period };
  return [
    { formula: 'month-over-month-growth', target: before, parents: [value, growth], compute: baseOf },
    { formula: 'previous-times-growth', target: value, parents: [before, growth], compute: grown },
    { formula: 'growth-from-months', target: growth, parents: [value, before], compute: growthOf },
  ];
}

/**
 * The growth of a month on the base that the year's own cumulatives imply: its base is the difference of their implied bases, then the growth on that base.
 * @example impliedMonthRules(periodOf(2024, 4))[0].parents // implied bases of the years to date 2024-04 and 2024-03
 */
export function impliedMonthRules(period: Period): readonly [Rule, Rule] {
  const [{ target }, growthRule] = growthRules(period, 'month');
  const parents = [period, addMonths(period, -1)].map((at): Cell => ({ quantity: { kind: 'implied-base', basis: 'year-to-date' }, period: at }));
  return [{ formula: 'year-to-date-difference', target, parents, compute: binary(subtract) }, growthRule];
}

/** Last year's values as this year's relations see them: its published cell, for growth that no report prints. */
export function priorYearRules(period: Period): readonly Rule[] {
  return (['month', 'year-to-date'] as const).flatMap((basis): readonly Rule[] => {
    const quantity = basis === 'month' ? month : yearToDate;
    const value: Cell = { quantity, period };
    const prior: Cell = { quantity, period: addMonths(period, -12) };
    const growth: Cell = { quantity: { kind: 'year-on-year', basis }, period };
    return [
      { formula: 'growth-from-values', target: growth, parents: [value, prior], compute: growthOf },
      { formula: 'value-over-growth', target: prior, parents: [value, growth], compute: baseOf },
    ];
  });
}
