import { figureInterval } from '../../src/domain/figure/figure-interval.ts';
import type { Figure } from '../../src/domain/figure/figure.ts';
import type { Indicator } from '../../src/domain/figure/indicator.ts';
import type { Bound, GrowthBasis, Measure, PlanKind } from '../../src/domain/figure/measure.ts';
import { printedDecimals } from '../../src/domain/figure/printed-decimals.ts';
import type { Report } from '../../src/domain/figure/report.ts';
import { parsePeriod } from '../../src/domain/period/parse-period.ts';
import type { Period } from '../../src/domain/period/period.ts';

/** A period from its text; a test with a wrong one fails loudly. */
export function at(text: string): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`no period: ${text}`);
  return period;
}

export const flow: Indicator = {
  id: 'flow',
  name: { vi: 'Dòng' },
  shortName: { vi: 'Dòng' },
  unitOfMeasure: 'vnd-billion',
  aggregation: 'sum',
  direction: 'higher-is-better',
  decimals: 1,
  planIsCeiling: false,
  definition: { vi: 'Chỉ để thử' },
  aliases: [],
  lookAlikes: [],
};

/** A report; its id is its period unless given. */
export function reportOf(period: string, rest: Partial<Report> = {}): Report {
  return { id: period, unitId: 'unit', period: at(period), title: period, publisher: 'publisher', secondary: false, ...rest };
}

interface Printed {
  readonly period?: string;
  readonly basis?: GrowthBasis;
  readonly plan?: PlanKind;
  readonly decimals?: number;
  readonly bound?: Bound;
  /** A corrected value. */
  readonly corrected?: number;
}

/** One figure as a report prints it: percentages per cent, amounts in the indicator's unit. */
export function printed(report: Report, measure: Measure, value: number, rest: Printed = {}): Figure {
  const { period, basis, plan, decimals = printedDecimals(value), bound = 'exact', corrected } = rest;
  const isPercent = measure === 'plan-achievement' || measure === 'year-on-year' || measure === 'month-on-month';
  const scale = isPercent ? 100 : 1;
  const used = corrected ?? value;
  const interval = figureInterval(used, corrected === undefined ? decimals : printedDecimals(corrected), bound);
  const of = at(period ?? report.period);
  return {
    id: [report.id, 'flow', of, measure, basis ?? plan ?? ''].join('/'),
    indicatorId: 'flow',
    period: of,
    measure,
    ...(basis === undefined ? {} : { basis }),
    ...(plan === undefined ? {} : { plan }),
    printed: value,
    decimals,
    printedIn: isPercent ? 'percent' : 'vnd-billion',
    value: used / scale,
    interval: { low: interval.low / scale, high: interval.high / scale },
    bound,
    status: 'final',
    ...(corrected === undefined ? {} : { correction: { value: corrected, reason: { vi: 'Nhầm thang đo' } } }),
    report,
  };
}
