import { monthOf } from '../period/month-of.ts';
import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { findingOf } from './finding-of.ts';

/** In January and February a year cannot be thin yet. */
const firstMonth = 3;
const leastMonths = 2;

/**
 * From March on: fewer than 2 months of the year have a printed month or year to date. Information. Numbers: `months` that have one (0 or 1).
 * @example findThinYear(input)[0]?.numbers // { months: 1 }
 */
export function findThinYear({ series, period, periods, figures }: CheckInput): readonly Finding[] {
  const months = new Set(figures.filter((figure) => (figure.measure === 'month' || figure.measure === 'year-to-date') && periods.includes(figure.period)).map((figure) => figure.period)).size;
  if (monthOf(period) < firstMonth || months >= leastMonths) return [];
  return [findingOf(series, 'thin-year', 'information', { period, numbers: { months } })];
}
