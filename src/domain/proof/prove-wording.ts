import type { Indicator } from '../figure/indicator.ts';
import type { Measure } from '../figure/measure.ts';
import { monthOf } from '../period/month-of.ts';
import type { Series } from '../reconcile/series.ts';
import { draftedStatement, type DraftedFigure } from './drafted-figure.ts';
import { proofOf } from './proof-of.ts';
import type { Proof } from './proof.ts';

/** Farther from its even share of the plan than this, a number is suspected of a slip: no healthy month is. */
const farthest = 50;

/**
 * What single numbers show: a year to date below its month (conflict `below-month`: `month`, `yearToDate`) or not (pass `covers-month`);
 * an estimated month in a year to date that is not (warning `month-estimated`); a bound (warning `bound`: `value`).
 */
export function proveWording(drafted: readonly DraftedFigure[], indicator: Indicator): readonly Proof[] {
  const find = (item: DraftedFigure, measure: Measure): DraftedFigure | undefined => drafted.find(({ figure }) => figure.measure === measure && figure.period === item.figure.period);
  return drafted.flatMap((item): readonly Proof[] => {
    const { figure } = item;
    const bound = figure.bound === 'exact' ? [] : [proofOf('bound', 'warning', indicator.id, figure.period, { cell: draftedStatement(item).cell, draftIds: [item.id], derived: figure.interval, numbers: { value: figure.value } })];
    const month = figure.measure === 'year-to-date' && indicator.aggregation === 'sum' ? find(item, 'month') : undefined;
    if (month === undefined) return bound;
    const draftIds = [item.id, month.id];
    const numbers = { month: month.figure.value, yearToDate: figure.value };
    const isBelow = figure.interval.high < month.figure.interval.low;
    return [
      ...bound,
      ...(monthOf(figure.period) === 1 ? [] : [proofOf(isBelow ? 'below-month' : 'covers-month', isBelow ? 'conflict' : 'pass', indicator.id, figure.period, { draftIds, numbers })]),
      ...(month.figure.status === 'estimated' && figure.status === 'final' ? [proofOf('month-estimated', 'warning', indicator.id, figure.period, { draftIds, numbers })] : []),
    ];
  });
}

/**
 * Amounts that would be more than 50 times above or below their even share of a known plan: conflict `scale-slip`, numbers `value`,
 * `suggested`, `power` (of ten) and `share`, the share of the plan that they would be.
 * @example suspectScale(drafted, series)[0]?.numbers // { value: 4.18, suggested: 4180, power: 3, share: 0.000374 }
 */
export function suspectScale(drafted: readonly DraftedFigure[], series: Series): readonly Proof[] {
  return drafted.flatMap((item): readonly Proof[] => {
    const { figure } = item;
    const months = figure.measure === 'month' ? 1 : figure.measure === 'year-to-date' ? monthOf(figure.period) : undefined;
    const [kind] = series.planKinds(Number(figure.period.slice(0, 4)));
    const plan = kind === undefined ? undefined : series.lookup({ kind: 'annual-plan', plan: kind }, figure.period);
    if (months === undefined || plan === undefined || !plan.known || plan.observation.value <= 0 || figure.value <= 0 || figure.correction !== undefined) return [];
    const share = figure.value / plan.observation.value;
    const ratio = share / (months / 12);
    if (ratio < farthest && ratio > 1 / farthest) return [];
    const power = -Math.round(Math.log10(ratio));
    return [proofOf('scale-slip', 'conflict', series.indicator.id, figure.period, { cell: draftedStatement(item).cell, draftIds: [item.id], numbers: { value: figure.value, suggested: Number((figure.value * 10 ** power).toPrecision(12)), power, share } })];
  });
}
