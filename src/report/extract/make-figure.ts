import type { Indicator } from '../../domain/figure/indicator.ts';
import type { Bound, Measure, PlanKind } from '../../domain/figure/measure.ts';
import type { UnitOfMeasure } from '../../domain/figure/unit-of-measure.ts';
import { printedDecimals } from '../../domain/figure/printed-decimals.ts';
import type { Candidate } from './candidate.ts';
import type { Item, Span } from './item.ts';

/** What is known of a number that has been bound. */
export interface Parts {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly period: Span['period'];
  readonly value: number;
  readonly decimals: number;
  readonly unitOfMeasure?: UnitOfMeasure;
  readonly bound: Bound;
  readonly estimated: boolean;
  readonly basis?: Span['measure'];
  readonly plan?: PlanKind;
}

/** Writes a bound number the way the dataset does: defaults are left out. */
export function makeFigure(text: string, item: Item, parts: Parts): Candidate {
  const { indicator, bound, decimals, value, unitOfMeasure, basis, plan } = parts;
  return {
    figure: {
      indicator: indicator.id, period: parts.period, measure: parts.measure, value,
      ...(decimals > printedDecimals(value) ? { decimals } : {}),
      ...(unitOfMeasure === undefined || unitOfMeasure === indicator.unitOfMeasure ? {} : { unitOfMeasure }),
      ...(bound === 'exact' ? {} : { bound }),
      ...(parts.estimated ? { status: 'estimated' as const } : {}),
      ...(basis === undefined ? {} : { basis }),
      ...(plan === undefined || plan === 'annual' ? {} : { plan }),
      text: text.slice(item.start, item.end), start: item.start, end: item.end,
    },
  };
}
