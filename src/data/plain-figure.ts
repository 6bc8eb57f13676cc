import { printedDecimals } from '../domain/figure/printed-decimals.ts';
import type { UnitOfMeasure } from '../domain/figure/unit-of-measure.ts';
import type { FigureEntry } from '../schema/unit-year-schema.ts';

/**
 * A figure as the dataset writes it: keys in the house order, defaults left out.
 * @example plainFigure({ indicator: 'a', measure: 'month', period, value: 9, bound: 'exact' }, 'vnd-billion') // { indicator: 'a', period, measure: 'month', value: 9 }
 */
export function plainFigure(figure: FigureEntry, ownUnit: UnitOfMeasure | undefined): FigureEntry {
  const { indicator, period, measure, basis, plan, value, decimals, unitOfMeasure, bound, status, correction } = figure;
  return {
    indicator, period, measure,
    ...(basis === undefined ? {} : { basis }),
    ...(plan === undefined || plan === 'annual' ? {} : { plan }),
    value,
    ...(decimals === undefined || decimals === printedDecimals(value) ? {} : { decimals }),
    ...(unitOfMeasure === undefined || unitOfMeasure === ownUnit || (unitOfMeasure === 'percent' && isPercent(figure)) ? {} : { unitOfMeasure }),
    ...(bound === undefined || bound === 'exact' ? {} : { bound }),
    ...(correction === undefined ? {} : { correction }),
    ...(status === undefined || status === 'final' ? {} : { status }),
  };
}

/** What makes two figures of one report the same: all but the number and its qualifiers. */
export function figureKey({ indicator, period, measure, basis, plan }: FigureEntry): string {
  return [indicator, period, measure, basis ?? '', plan ?? 'annual'].join(' ');
}

function isPercent({ measure }: FigureEntry): boolean {
  return measure === 'plan-achievement' || measure === 'year-on-year' || measure === 'month-on-month';
}
