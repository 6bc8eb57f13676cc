import { divide } from '../interval/arithmetic.ts';
import type { Interval } from '../interval/interval.ts';
import { addMonths } from '../period/add-months.ts';
import { monthOf } from '../period/month-of.ts';
import type { Period } from '../period/period.ts';
import type { Series } from '../reconcile/series.ts';
import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { figuresOf, findingOf } from './finding-of.ts';

/** Below 0.7 of the mean so far, or above its inverse. */
const leastRatio = 0.7;

/**
 * Months from March on that lie below 0.7 or above 1/0.7 of the mean of the earlier months of their year, at both ends of
 * rounding; and, where last year's same ratio is known, by as much off that ratio too, so that a season that returns each year
 * is not flagged. Additive indicators only. Warning. Numbers: `value` and `mean` in the indicator's unit a month, `months` the
 * number of earlier months, `ratio` = value ÷ mean, `lastYearRatio` where known.
 * @example findOutOfLineMonths(input)[0]?.numbers // { value: 455.2, mean: 664.7, months: 4, ratio: 0.685 }
 */
export function findOutOfLineMonths({ series, periods }: CheckInput): readonly Finding[] {
  if (series.indicator.aggregation !== 'sum') return [];
  return periods.flatMap((period) => {
    const now = ratioAt(series, period);
    if (now === undefined || !isFar(now.interval)) return [];
    const before = ratioAt(series, addMonths(period, -12));
    const against = before === undefined ? undefined : divide(now.interval, before.interval);
    if (against !== undefined && !isFar(against)) return [];
    const numbers = { value: now.value, mean: now.mean, months: now.months, ratio: now.value / now.mean, ...(before === undefined ? {} : { lastYearRatio: before.value / before.mean }) };
    return [findingOf(series, 'out-of-line-month', 'warning', { period, cell: { quantity: { kind: 'month' }, period }, numbers, figures: now.figures })];
  });
}

const isFar = ({ low, high }: Interval): boolean => high < leastRatio || low > 1 / leastRatio;

function ratioAt(series: Series, period: Period) {
  const months = monthOf(period) - 1;
  if (months < 2) return undefined;
  const month = series.lookup({ kind: 'month' }, period);
  const earlier = series.lookup({ kind: 'year-to-date' }, addMonths(period, -1));
  if (!month.known || !earlier.known) return undefined;
  // A cumulative that is not positive has no mean to be out of line with.
  if (earlier.observation.value <= 0) return undefined;
  const { low, high } = earlier.observation.interval;
  const interval = low > 0 ? divide(month.observation.interval, { low: low / months, high: high / months }) : undefined;
  if (interval === undefined) return undefined;
  return { interval, value: month.observation.value, mean: earlier.observation.value / months, months, figures: figuresOf(...month.observation.vintages.slice(-1), ...earlier.observation.vintages.slice(-1)) };
}
