import { describe, expect, test } from 'vitest';
import { comparedAt, type Comparison } from '../../../../src/domain/comparison/compared-at.ts';
import { contributionsOf } from '../../../../src/domain/comparison/contributions.ts';
import { growthReading } from '../../../../src/domain/comparison/growth-reading.ts';
import { isUnitBreak } from '../../../../src/domain/figure/unit-break.ts';
import type { Figure } from '../../../../src/domain/figure/figure.ts';
import { reconcile } from '../../../../src/domain/reconcile/reconcile.ts';
import { at, flow, printed, reportOf } from '../../../support/published.ts';

const growth: Comparison = { measure: 'year-on-year', growthBasis: 'month', joinTet: true };
const toDate: Comparison = { ...growth, growthBasis: 'year-to-date' };
const series = (...figures: readonly Figure[]) => reconcile(flow, 'unit', figures);
const month = (period: string, value: number, rest = {}) => printed(reportOf(period), 'month', value, rest);

describe('growth', () => {
  test('is taken as published, and says so', () => {
    const own = reportOf('2024-05');
    expect(comparedAt(series(month('2023-05', 100), printed(own, 'month', 120), printed(own, 'year-on-year', 18.5, { basis: 'month' })), at('2024-05'), growth)).toMatchObject({ known: true, value: 0.185, source: 'published' });
  });

  test('else follows from printed figures, its interval with it', () => {
    const found = comparedAt(series(month('2023-05', 100), month('2024-05', 120)), at('2024-05'), growth);
    expect(found).toMatchObject({ known: true, source: 'from-printed', cautions: [] });
    if (!found.known) throw new Error(found.reason);
    expect(found.value).toBeCloseTo(0.2, 12);
    expect(found.interval.low).toBeCloseTo(119.5 / 100.5 - 1, 12);
    expect(found.interval.high).toBeCloseTo(120.5 / 99.5 - 1, 12);
  });

  test('else from figures that are derived themselves', () => {
    const before = [printed(reportOf('2023-04'), 'year-to-date', 400), printed(reportOf('2023-05'), 'year-to-date', 500)];
    expect(comparedAt(series(...before, month('2024-05', 120)), at('2024-05'), growth)).toMatchObject({ known: true, source: 'from-derived' });
  });

  test('of a thousand per cent stays what it is and asks for a check', () => {
    const found = comparedAt(series(month('2023-05', 10), month('2024-05', 110)), at('2024-05'), growth);
    expect(found).toMatchObject({ known: true, cautions: ['series-break'] });
    expect(found.known ? found.value : 0).toBeCloseTo(10, 9);
  });

  test.each([
    ['no year before', [month('2024-05', 120)], 'no-prior-year'],
    ['a base of zero', [month('2023-05', 0), month('2024-05', 120)], 'zero-base'],
    ['a negative base', [month('2023-05', -20), month('2024-05', 120)], 'zero-base'],
    ['a bound', [month('2023-05', 100), month('2024-05', 120, { bound: 'at-least' })], 'one-sided'],
    ['a base that is a bound', [month('2023-05', 100, { bound: 'at-most' }), month('2024-05', 120)], 'one-sided'],
    ['a gap', [month('2023-05', 100), month('2024-03', 1), month('2024-07', 1)], 'gap'],
    ['nothing at all', [], 'not-published'],
  ] as const)('has its reason: %s', (_name, figures, reason) => {
    expect(comparedAt(series(...figures), at('2024-05'), growth)).toEqual({ known: false, reason });
  });

  test('across the end of a unit is not computed', () => {
    const of = { validTo: '2025-06-30' };
    expect(comparedAt(series(month('2024-07', 100), month('2025-07', 120)), at('2025-07'), { ...growth, unit: of })).toEqual({ known: false, reason: 'unit-break' });
    expect(comparedAt(series(month('2024-06', 100), month('2025-06', 120)), at('2025-06'), { ...growth, unit: of })).toMatchObject({ known: true });
    expect(isUnitBreak({ validFrom: '2025-07-01' }, at('2024-07'), at('2025-07'))).toBe(true);
  });

  test('on the year before a unit began is not computed; a month without a figure keeps its own reason', () => {
    const unit = { validFrom: '2025-01-01' };
    const both = series(month('2024-01', 1000), month('2024-05', 1000), month('2025-01', 100));
    expect(comparedAt(both, at('2025-01'), { ...growth, joinTet: false, unit })).toEqual({ known: false, reason: 'unit-break' });
    expect(comparedAt(both, at('2025-05'), { ...growth, unit })).toEqual({ known: false, reason: 'not-published' });
    expect(comparedAt(both, at('2025-01'), { ...growth, measure: 'index', base: at('2024-05'), unit })).toEqual({ known: false, reason: 'unit-break' });
    expect(comparedAt(both, at('2025-05'), { ...growth, measure: 'index', base: at('2024-05'), unit })).toEqual({ known: false, reason: 'not-published' });
  });

  test('nor is it split into months', () => {
    const both = series(printed(reportOf('2024-01'), 'year-to-date', 1000), printed(reportOf('2024-03'), 'year-to-date', 3000), printed(reportOf('2025-01'), 'year-to-date', 100));
    expect(contributionsOf(both, 2025, 1, true).total).toMatchObject({ known: true });
    expect(contributionsOf(both, 2025, 1, true, { validFrom: '2025-01-01' })).toEqual({ until: 1, total: { known: false, reason: 'unit-break' }, months: [], rest: { known: false, reason: 'unit-break' } });
    expect(contributionsOf(both, 2025, 3, true, { validFrom: '2025-01-01' }).total).toEqual({ known: false, reason: 'not-published' });
    expect(contributionsOf(both, 2025, 1, true, { validFrom: '2020-01-01' }).total).toMatchObject({ known: true });
  });

  test('one month with two conflicting figures is compared and labelled', () => {
    const one = reportOf('2024-05', { publishedOn: '2024-06-01' });
    const two = reportOf('2024-05', { id: '2024-05-b', publishedOn: '2024-06-01' });
    const found = comparedAt(series(month('2023-05', 100), printed(one, 'month', 120), printed(two, 'month', 140)), at('2024-05'), growth);
    expect(found).toMatchObject({ known: true, cautions: ['conflict'] });
  });

  test('whose own report implies another base than was published is labelled', () => {
    const own = reportOf('2024-05');
    const figures = [printed(reportOf('2023-05'), 'year-to-date', 500), month('2023-05', 100), printed(own, 'month', 105), printed(own, 'year-to-date', 510), printed(own, 'year-on-year', 8.5, { basis: 'year-to-date' })];
    expect(comparedAt(series(...figures), at('2024-05'), growth)).toMatchObject({ known: true, source: 'from-printed', cautions: ['vintage-mismatch'] });
    expect(comparedAt(series(...figures), at('2024-05'), toDate)).toMatchObject({ known: true, source: 'published', cautions: [] });
  });
});

describe('January and February', () => {
  const figures = [month('2023-01', 80), month('2023-02', 120), month('2024-01', 130), month('2024-02', 90)];

  test('are one growth where Tết moved between them', () => {
    for (const period of [at('2024-01'), at('2024-02')]) {
      const found = comparedAt(series(...figures), period, growth);
      expect(found).toMatchObject({ known: true, joined: true });
      expect(found.known ? found.value : 0).toBeCloseTo(0.1, 12);
    }
  });

  test('apart keep their values, marked', () => {
    expect(comparedAt(series(...figures), at('2024-01'), { ...growth, joinTet: false })).toMatchObject({ joined: false, cautions: ['tet-moved'] });
  });

  test('January alone keeps its value, marked, until February is reported', () => {
    expect(comparedAt(series(...figures.slice(0, 3)), at('2024-01'), growth)).toMatchObject({ joined: false, cautions: ['tet-moved'] });
  });

  test('are apart in a year in which Tết did not move', () => {
    expect(comparedAt(series(month('2021-01', 80), month('2022-01', 90), month('2021-02', 1), month('2022-02', 1)), at('2022-01'), growth)).toMatchObject({ joined: false, cautions: [] });
  });
});

describe('index and share', () => {
  test('an index of a year is against its mean month', () => {
    const found = comparedAt(series(printed(reportOf('2022-12'), 'year-to-date', 1200), month('2024-05', 150)), at('2024-05'), { ...growth, measure: 'index', base: 2022 });
    expect(found).toMatchObject({ known: true, source: 'from-printed' });
    expect(found.known ? found.value : 0).toBeCloseTo(1.5, 12);
  });

  test.each([
    ['no base', undefined, 'no-base'],
    ['a base without figures', 2020, 'no-base'],
    ['a base of zero', at('2022-03'), 'zero-base'],
  ] as const)('has its reason: %s', (_name, base, reason) => {
    expect(comparedAt(series(month('2022-03', 0), month('2024-05', 150)), at('2024-05'), { ...growth, measure: 'index', ...(base === undefined ? {} : { base }) })).toEqual({ known: false, reason });
  });

  describe('across a year whose base was restated', () => {
    const may = reportOf('2024-05');
    const before = [printed(reportOf('2023-04'), 'year-to-date', 80), printed(reportOf('2023-05'), 'year-to-date', 100), printed(reportOf('2023-06'), 'year-to-date', 120)];
    const after = [printed(reportOf('2024-04'), 'year-to-date', 104), printed(may, 'year-to-date', 130), printed(reportOf('2024-06'), 'year-to-date', 156)];
    const told = (percent: number) => printed(may, 'year-on-year', percent, { basis: 'year-to-date' });
    const cautions = (percent: number, period: string) => {
      const found = comparedAt(series(...before, ...after, told(percent)), at(period), { ...toDate, measure: 'index', base: 2023 });
      return found.known ? found.cautions : found.reason;
    };

    test.each(['2024-04', '2024-05', '2024-06'])('says so at %s, where one report of the year tells it', (period) => {
      expect(cautions(8.6, period)).toContain('vintage-mismatch');
    });

    test('says nothing where the growth printed is the one of the figures', () => {
      expect(cautions(30, '2024-06')).not.toContain('vintage-mismatch');
    });
  });

  test('what does not add up has no share and no mean month', () => {
    const rate = reconcile({ ...flow, aggregation: 'none' }, 'unit', [month('2024-05', 150)]);
    expect(comparedAt(rate, at('2024-05'), { ...growth, measure: 'plan-share' })).toEqual({ known: false, reason: 'not-additive' });
    expect(comparedAt(rate, at('2024-05'), { ...growth, measure: 'index', base: 2023 })).toEqual({ known: false, reason: 'not-additive' });
    expect(contributionsOf(rate, 2024, 5, true).total).toEqual({ known: false, reason: 'not-additive' });
  });
});

describe('the reading of a growth', () => {
  test('published and computed agree', () => {
    const own = reportOf('2024-05');
    const reading = growthReading(series(printed(reportOf('2023-05'), 'year-to-date', 500), printed(own, 'year-to-date', 550), printed(own, 'year-on-year', 10, { basis: 'year-to-date' })), 2024, { years: [2023, 2024] });
    expect(reading).toMatchObject({ period: '2024-05', base: { kind: 'same' }, tet: { joined: { known: false } } });
  });

  test('a growth against nothing cannot be checked; a level alone has none; a year without figures is not read', () => {
    const own = reportOf('2024-05');
    expect(growthReading(series(printed(own, 'year-to-date', 550), printed(own, 'year-on-year', 10, { basis: 'year-to-date' })), 2024, { years: [] })?.base).toEqual({ kind: 'unchecked' });
    expect(growthReading(series(printed(own, 'year-to-date', 550)), 2024, { years: [] })?.growth).toEqual({ known: false, reason: 'no-prior-year' });
    expect(growthReading(series(printed(own, 'year-to-date', 550)), 2023, { years: [] })).toBeUndefined();
  });
});
