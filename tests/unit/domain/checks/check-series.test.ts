import { expect, test } from 'vitest';
import { checkSeries } from '../../../../src/domain/checks/check-series.ts';
import type { Finding, FindingRule } from '../../../../src/domain/checks/finding.ts';
import type { Figure } from '../../../../src/domain/figure/figure.ts';
import { reconcile } from '../../../../src/domain/reconcile/reconcile.ts';
import { at, flow, printed, reportOf } from '../../../support/published.ts';

function findings(figures: readonly Figure[], period: string, rest: { readonly reports?: readonly Figure['report'][]; readonly today?: string } = {}): readonly Finding[] {
  const reports = rest.reports ?? [...new Set(figures.map((figure) => figure.report))];
  return checkSeries(reconcile(flow, 'unit', figures), at(period), { figures, reports, ...(rest.today === undefined ? {} : { today: rest.today }) });
}
const only = (list: readonly Finding[], rule: FindingRule): readonly Finding[] => list.filter((finding) => finding.rule === rule);
const february = reportOf('2024-02');
const march = reportOf('2024-03');

test('conflict: a report whose share, plan and year to date exclude each other', () => {
  const list = findings([printed(march, 'year-to-date', 300), printed(march, 'annual-plan', 1000, { period: '2024-12' }), printed(march, 'plan-achievement', 40)], '2024-03');
  expect(list[0]).toMatchObject({ rule: 'conflict', severity: 'conflict', period: '2024-03' });
  expect(list[0]?.numbers['excess']).toBeGreaterThan(0);
  expect(only(findings([printed(march, 'year-to-date', 300), printed(march, 'annual-plan', 1000, { period: '2024-12' }), printed(march, 'plan-achievement', 30)], '2024-03'), 'conflict')).toEqual([]);
});

test('restated: January 2023 of the country, printed again a month later', () => {
  const first = reportOf('2023-01', { publishedOn: '2023-01-29' });
  const later = reportOf('2023-02', { publishedOn: '2023-02-28' });
  const list = findings([printed(first, 'month', 544829, { decimals: 1 }), printed(later, 'month', 512320.5, { period: '2023-01' })], '2023-02');
  const [found] = only(list, 'restated').filter((finding) => finding.cell?.quantity.kind === 'month');
  expect(found).toMatchObject({ severity: 'warning', period: '2023-02', numbers: { from: 544829, to: 512320.5 } });
  expect(found?.numbers['relativeChange']).toBeCloseTo(-0.0597, 4);
});

test('implied revision: year to date minus month is not the cumulative printed before', () => {
  const list = findings([printed(february, 'year-to-date', 200), printed(march, 'year-to-date', 330), printed(march, 'month', 120)], '2024-03');
  expect(only(list, 'implied-revision')[0]).toMatchObject({ period: '2024-03', cell: { period: '2024-02' }, numbers: { from: 200, to: 210, change: 10, relativeChange: 0.05 } });
  expect(only(findings([printed(february, 'year-to-date', 210), printed(march, 'year-to-date', 330), printed(march, 'month', 120)], '2024-03'), 'implied-revision')).toEqual([]);
});

test('plan changed within the year', () => {
  const figures = [printed(february, 'annual-plan', 1000, { period: '2024-12' }), printed(march, 'annual-plan', 1020, { period: '2024-12' })];
  expect(only(findings(figures, '2024-03'), 'plan-changed')[0]).toMatchObject({ severity: 'information', numbers: { from: 1000, to: 1020 } });
  expect(only(findings(figures, '2024-02'), 'plan-changed')).toEqual([]);
});

test('scale slip: 2.5 where the other reports print thousands; a correction ends the suspicion', () => {
  const others = [printed(february, 'month', 2300), printed(march, 'month', 2400)];
  const slipped = reportOf('2024-04');
  expect(only(findings([...others, printed(slipped, 'month', 2.5)], '2024-04'), 'scale-slip')[0]).toMatchObject({ severity: 'warning', period: '2024-04', numbers: { value: 2.5, expected: 2350 } });
  const corrected = findings([...others, printed(slipped, 'month', 2.5, { corrected: 2500 })], '2024-04');
  expect(only(corrected, 'scale-slip')).toEqual([]);
  expect(only(corrected, 'corrected')[0]).toMatchObject({ numbers: { printed: 2.5, corrected: 2500 } });
  expect(only(findings([...others, printed(slipped, 'month', 300)], '2024-04'), 'scale-slip')).toEqual([]);
});

test('out-of-line month: retail in May 2024 against the mean of January to April', () => {
  const may = reportOf('2024-05', { publishedOn: '2024-06-04' });
  const figures = [printed(may, 'month', 455.2), printed(may, 'year-to-date', 3114), printed(may, 'plan-achievement', 46.7)];
  const [found] = only(findings(figures, '2024-05'), 'out-of-line-month');
  expect(found).toMatchObject({ severity: 'warning', period: '2024-05', numbers: { value: 455.2, months: 4 } });
  expect(found?.numbers['mean']).toBeCloseTo(664.7, 6);
  const industry = [printed(may, 'month', 925), printed(may, 'year-to-date', 4180), printed(may, 'plan-achievement', 37.4)];
  expect(only(findings(industry, '2024-05'), 'out-of-line-month')).toEqual([]);
});

test('out-of-line month: a season that was there last year is none', () => {
  const year = (text: string): readonly Figure[] => [printed(reportOf(`${text}-02`), 'year-to-date', 200), printed(reportOf(`${text}-03`), 'month', 40), printed(reportOf(`${text}-03`), 'year-to-date', 240)];
  expect(only(findings(year('2024'), '2024-03'), 'out-of-line-month')).toHaveLength(1);
  expect(only(findings([...year('2023'), ...year('2024')], '2024-03'), 'out-of-line-month')).toEqual([]);
});

test('gap: a month that nothing states between two that are known', () => {
  const april = reportOf('2024-04');
  expect(only(findings([printed(february, 'month', 100), printed(april, 'month', 100)], '2024-04'), 'gap').map((finding) => finding.period)).toEqual(['2024-03']);
  expect(only(findings([printed(february, 'year-to-date', 200), printed(april, 'month', 100), printed(april, 'year-to-date', 400)], '2024-04'), 'gap')).toEqual([]);
});

test('stale: behind the unit’s latest report, or behind today', () => {
  const figures = [printed(february, 'month', 100)];
  expect(only(findings(figures, '2024-04', { reports: [february, reportOf('2024-04')] }), 'stale')[0]).toMatchObject({ period: '2024-02', numbers: { behindReport: 2 } });
  expect(only(findings(figures, '2024-02', { today: '2024-05-01' }), 'stale')[0]?.numbers).toEqual({ behindReport: 0, behindToday: 3 });
  expect(only(findings(figures, '2024-02', { today: '2024-04-30' }), 'stale')).toEqual([]);
});

test('plan missing and thin year', () => {
  const list = findings([printed(march, 'year-to-date', 59.75, { bound: 'at-least' })], '2024-03');
  expect(list.map((finding) => finding.rule)).toEqual(['plan-missing', 'thin-year']);
  expect(only(list, 'thin-year')[0]?.numbers).toEqual({ months: 1 });
  expect(findings([printed(february, 'month', 1), printed(march, 'month', 1), printed(march, 'annual-plan', 12, { period: '2024-12' })], '2024-03')).toEqual([]);
});

test('growth base restated: May 2024 of the country', () => {
  const then = reportOf('2023-05', { publishedOn: '2023-05-29' });
  const now = reportOf('2024-05', { publishedOn: '2024-05-29' });
  const figures = [printed(then, 'year-to-date', 2527074.7), printed(now, 'year-to-date', 2580175.2), printed(now, 'year-on-year', 8.65, { basis: 'year-to-date' })];
  const [found] = only(findings(figures, '2024-05'), 'growth-base-restated');
  expect(found).toMatchObject({ severity: 'warning', numbers: { publishedBase: 2527074.7 } });
  expect(found?.numbers['publishedGrowth']).toBeCloseTo(0.0865, 6);
  expect(found?.numbers['growthFromPublished']).toBeCloseTo(0.021, 3);
  expect(found?.numbers['restatement']).toBeCloseTo(-0.06, 3);
});

test('cumulative falls: Thanh Liêm’s budget revenue of August and October 2019', () => {
  const figures = [printed(reportOf('2019-08'), 'year-to-date', 890.5, { decimals: 3 }), printed(reportOf('2019-10'), 'year-to-date', 396.3, { decimals: 3 })];
  const [found] = only(findings(figures, '2019-10'), 'cumulative-falls');
  expect(found).toMatchObject({ severity: 'warning', period: '2019-10', numbers: { before: 890.5, after: 396.3, beforeMonth: 8 } });
  expect(found?.numbers['fall']).toBeCloseTo(494.2, 9);
});

test('conflicts stand before warnings, warnings before information; nothing of later reports is seen', () => {
  const figures = [printed(march, 'year-to-date', 300), printed(march, 'annual-plan', 1000, { period: '2024-12' }), printed(march, 'plan-achievement', 40), printed(march, 'month', 20)];
  const severities = findings(figures, '2024-03').map((finding) => finding.severity);
  expect([...new Set(severities)]).toEqual(['conflict', 'warning', 'information']);
  expect(findings(figures, '2024-02').filter((finding) => finding.figures.length > 0)).toEqual([]);
});
