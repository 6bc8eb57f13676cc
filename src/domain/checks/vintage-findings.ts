import { gapBetween } from '../interval/relation.ts';
import { addMonths } from '../period/add-months.ts';
import type { Period } from '../period/period.ts';
import { yearOf } from '../period/year-of.ts';
import type { Statement } from '../reconcile/observation.ts';
import type { Series } from '../reconcile/series.ts';
import type { Figure } from '../figure/figure.ts';
import type { Finding } from './finding.ts';

/** The printed figures that a statement rests on. */
function figuresOf(statement: Statement): readonly Figure[] {
  return statement.origin.kind === 'reported' ? [statement.origin.figure] : statement.origin.parents.flatMap(figuresOf);
}

/** The press rounds in its own ways: what it prints must differ by more than this part of the value to be told. */
const secondaryTolerance = 1e-4;

const inYear = (at: Period, period: Period): boolean => yearOf(at) === yearOf(period) && at <= period;

/**
 * Two statements that exclude each other beyond rounding. `numbers`: a, b (the two values), excess (how far apart the intervals
 * lie), in the unit of the cell.
 */
export function conflicts(series: Series, period: Period): readonly Finding[] {
  return series.conflicts
    .filter(({ cell, a, b }) => (cell.quantity.kind === 'annual-plan' ? yearOf(cell.period) === yearOf(period) : inYear(cell.period, period)) && a.report.period <= period && b.report.period <= period)
    .filter(({ a, b, excess }) => !(a.report.secondary || b.report.secondary) || excess > Math.abs(a.value) * secondaryTolerance)
    .map(({ cell, a, b, excess }): Finding => ({ ...base(series, cell.quantity.kind === 'annual-plan' ? b.report.period : cell.period), rule: 'conflict', severity: a.report.secondary || b.report.secondary ? 'warning' : 'conflict', cell, numbers: { a: a.value, b: b.value, excess }, figures: [...figuresOf(a), ...figuresOf(b)] }));
}

/**
 * Values that a later report changed. `implied-revision`: the later report's own year to date minus its month differs from what
 * was printed; `plan-changed`: the plan; `restated`: printed anew. `numbers`: from, to, change, relative (ratio, where from is not 0).
 * Only revisions made by the report of `period` itself are told, and those of amounts; the history of older ones stays with their numbers.
 */
export function revisions(series: Series, period: Period): readonly Finding[] {
  return series.revisions
    .filter(({ cell, to }) => to.report.period === period && ['month', 'year-to-date', 'annual-plan'].includes(cell.quantity.kind))
    .map(({ cell, from, to, change, relativeChange }): Finding => {
      const isPlan = cell.quantity.kind === 'annual-plan';
      return {
        ...base(series, isPlan ? to.report.period : cell.period),
        rule: isPlan ? 'plan-changed' : to.origin.kind === 'derived' ? 'implied-revision' : 'restated',
        severity: 'information',
        cell,
        numbers: { from: from.value, to: to.value, change, ...(relativeChange === undefined ? {} : { relative: relativeChange }) },
        figures: [...figuresOf(from), ...figuresOf(to)],
      };
    });
}

/**
 * The growth published implies another prior-year value than was published then. `numbers`: growth (published, ratio), computed
 * (from the values first published, ratio), implied and first (prior-year values), relative (implied ÷ first − 1, ratio).
 * Told where the two lie apart beyond rounding.
 */
export function growthBaseRestated(series: Series, period: Period): readonly Finding[] {
  return (['year-to-date', 'month'] as const).flatMap((basis): readonly Finding[] => {
    const growth = series.lookup({ kind: 'year-on-year', basis }, period);
    const implied = series.lookup({ kind: 'implied-base', basis }, period);
    const value = series.lookup({ kind: basis }, period);
    const prior = series.lookup({ kind: basis }, addMonths(period, -12));
    if (!growth.known || growth.observation.origin.kind !== 'reported' || !implied.known || !value.known || !prior.known) return [];
    const first = prior.observation.vintages.find((statement) => statement.origin.kind === 'reported') ?? prior.observation.vintages[0];
    const own = value.observation.vintages.find((statement) => statement.origin.kind === 'reported');
    if (first === undefined || first.value <= 0 || gapBetween(first.interval, implied.observation.interval) === 0) return [];
    const firstValue = own ?? value.observation;
    return [{ ...base(series, period), rule: 'growth-base-restated', severity: 'warning', cell: growth.observation.cell, numbers: { growth: growth.observation.value, computed: firstValue.value / first.value - 1, implied: implied.observation.value, first: first.value, relative: implied.observation.value / first.value - 1 }, figures: [...figuresOf(first), growth.observation.origin.figure] }];
  });
}

function base(series: Series, period: Period): Pick<Finding, 'unitId' | 'indicatorId' | 'period'> {
  return { unitId: series.unitId, indicatorId: series.indicator.id, period };
}
