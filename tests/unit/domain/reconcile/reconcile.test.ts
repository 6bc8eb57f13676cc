import { expect, test } from 'vitest';
import { roundOutward } from '../../../../src/domain/interval/round-outward.ts';
import { reconcile } from '../../../../src/domain/reconcile/reconcile.ts';
import type { Quantity } from '../../../../src/domain/reconcile/quantity.ts';
import type { Series } from '../../../../src/domain/reconcile/series.ts';
import { at, flow, printed, reportOf } from '../../../support/published.ts';

const may = reportOf('2024-05', { publishedOn: '2024-06-04' });
const plan: Quantity = { kind: 'annual-plan', plan: 'annual' };
function known(series: Series, quantity: Quantity, period: string) {
  const found = series.lookup(quantity, at(period));
  if (!found.known) throw new Error(`${quantity.kind} ${period}: ${found.reason}`);
  return found.observation;
}

test('industry of Lý Nhân, May 2024: plan, January to April and last year from one sentence', () => {
  const series = reconcile(flow, 'unit', [printed(may, 'month', 925), printed(may, 'year-to-date', 4180), printed(may, 'plan-achievement', 37.4), printed(may, 'year-on-year', 17.9, { basis: 'year-to-date' })]);
  expect(roundOutward(known(series, plan, '2024-05').interval, 1)).toEqual({ low: 11160.2, high: 11192.8 });
  expect(known(series, { kind: 'year-to-date' }, '2024-04')).toMatchObject({ value: 3255, interval: { low: 3254, high: 3256 }, origin: { kind: 'derived', formula: 'year-to-date-minus-month' } });
  expect(roundOutward(known(series, { kind: 'year-to-date' }, '2023-05').interval, 1)).toEqual({ low: 3543.4, high: 3547.4 });
  expect(roundOutward(known(series, { kind: 'implied-base', basis: 'year-to-date' }, '2024-05').interval, 1)).toEqual({ low: 3543.4, high: 3547.4 });
});

test('retail of Lý Nhân, May 2024', () => {
  const series = reconcile(flow, 'unit', [printed(may, 'month', 455.2), printed(may, 'year-to-date', 3114), printed(may, 'plan-achievement', 46.7)]);
  expect(roundOutward(known(series, plan, '2024-05').interval, 1)).toEqual({ low: 6659.8, high: 6676.4 });
  expect(roundOutward(known(series, { kind: 'year-to-date' }, '2024-04').interval, 2)).toEqual({ low: 2658.25, high: 2659.35 });
});

test('“trên 59,75” without plan stays a bound', () => {
  const series = reconcile(flow, 'unit', [printed(may, 'year-to-date', 59.75, { bound: 'at-least' })]);
  expect(known(series, { kind: 'year-to-date' }, '2024-05').interval).toEqual({ low: 59.75, high: Infinity });
  expect(series.lookup(plan, at('2024-05'))).toEqual({ known: false, reason: 'no-plan' });
  expect(series.lookup({ kind: 'year-on-year', basis: 'year-to-date' }, at('2024-05'))).toEqual({ known: false, reason: 'no-prior-year' });
});

test('a restated month is a revision; as of the day before it is not known', () => {
  const figures = [printed(reportOf('2023-01', { publishedOn: '2023-01-29' }), 'month', 544829, { decimals: 1 }), printed(reportOf('2023-02', { publishedOn: '2023-02-28' }), 'month', 512320.5, { period: '2023-01' })];
  const latest = known(reconcile(flow, 'unit', figures), { kind: 'month' }, '2023-01');
  expect(latest.value).toBe(512320.5);
  expect(latest.revisions[0]?.relativeChange).toBeCloseTo(-0.0597, 4);
  expect(known(reconcile(flow, 'unit', figures, { asOf: '2023-02-27' }), { kind: 'month' }, '2023-01')).toMatchObject({ value: 544829, revisions: [] });
});

test('a press figure rounded to thousands does not blur the release', () => {
  const press = printed(reportOf('2024-05', { id: 'press', publishedOn: '2024-06-10', secondary: true }), 'month', 519800, { bound: 'about' });
  expect(known(reconcile(flow, 'unit', [printed(may, 'month', 519760.4), press]), { kind: 'month' }, '2024-05')).toMatchObject({ value: 519760.4, report: { id: '2024-05' }, revisions: [] });
});

test('a month between two known ones is a gap', () => {
  const series = reconcile(flow, 'unit', [printed(reportOf('2024-02'), 'month', 1), printed(reportOf('2024-05'), 'month', 1)]);
  expect(series.lookup({ kind: 'month' }, at('2024-03'))).toEqual({ known: false, reason: 'gap' });
});

test('a reprint one last digit away takes the place of the first print', () => {
  const figures = [printed(reportOf('2024-05'), 'month', 78.5), printed(reportOf('2024-06'), 'month', 78.4, { period: '2024-05' })];
  const month = known(reconcile(flow, 'unit', figures), { kind: 'month' }, '2024-05');
  expect(month).toMatchObject({ value: 78.4, interval: { low: 78.35, high: 78.45 }, conflicts: [] });
  expect(month.revisions).toHaveLength(1);
});
