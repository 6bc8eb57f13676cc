import type { Figure } from '../figure/figure.ts';
import { monthOf } from '../period/month-of.ts';
import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { findingOf } from './finding-of.ts';

/** A single month of a healthy series can be a ninth of its usual level (January's investment); slips start at ten. */
const leastFactor = 9;
/** With one other report it is open which of the two slipped. */
const leastReports = 2;

/**
 * Amounts without correction that are at least 9 times above or below what the other reports say per month (month as it is,
 * year to date ÷ its months, plan ÷ 12; reference: the median over at least 2 other reports, any year). Warning. Numbers:
 * `value` in the indicator's unit, `factor` by which it is too large (1000) or too small (0.001) against the reference, `expected` the value at the reference.
 * @example findScaleSlips(input)[0]?.numbers // { value: 2.5, factor: 0.00104, expected: 2400 }
 */
export function findScaleSlips({ series, figures, periods }: CheckInput): readonly Finding[] {
  const amounts = figures.filter((figure) => monthsIn(figure) !== undefined && figure.value > 0);
  return amounts.flatMap((figure) => {
    const months = monthsIn(figure);
    if (months === undefined || figure.correction !== undefined || !periods.includes(figure.report.period)) return [];
    const others = amounts.filter((other) => other.report.id !== figure.report.id);
    if (new Set(others.map((other) => other.report.id)).size < leastReports) return [];
    const expected = median(others.map((other) => other.value / (monthsIn(other) ?? 1))) * months;
    const factor = figure.value / expected;
    if (factor < leastFactor && factor > 1 / leastFactor) return [];
    return [findingOf(series, 'scale-slip', 'warning', { period: figure.report.period, numbers: { value: figure.value, factor, expected }, figures: [figure] })];
  });
}

/** How many months an amount covers; `undefined` for shares and growth. */
function monthsIn(figure: Figure): number | undefined {
  if (figure.measure === 'month') return 1;
  if (figure.measure === 'year-to-date') return monthOf(figure.period);
  return figure.measure === 'annual-plan' ? 12 : undefined;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor((sorted.length - 1) / 2);
  return ((sorted[middle] ?? Number.NaN) + (sorted[sorted.length - 1 - middle] ?? Number.NaN)) / 2;
}
