import { describe, expect, test } from 'vitest';
import { unitSeries } from '../../src/domain/assessment/unit-assessment.ts';
import { comparedAt } from '../../src/domain/comparison/compared-at.ts';
import { growthReading } from '../../src/domain/comparison/growth-reading.ts';
import { periodOf } from '../../src/domain/period/period-of.ts';
import { committedCatalog, committedUnit } from '../support/committed-data.ts';
import { at } from '../support/published.ts';

const catalog = await committedCatalog();
const seriesOf = async (unitId: string, indicatorId: string) => {
  const found = unitSeries(catalog, await committedUnit(unitId)).find(({ indicator }) => indicator.id === indicatorId);
  if (found === undefined) throw new Error(`${unitId} has no ${indicatorId}`);
  return found;
};

describe('the country’s retail sales', () => {
  test('January 2023: first print, restatement of the February release, and by how much', async () => {
    const series = await seriesOf('viet-nam', 'retail-sales');
    const found = series.lookup({ kind: 'month' }, at('2023-01'));
    if (!found.known) throw new Error(found.reason);
    const [revision] = found.observation.revisions;
    expect(revision?.from.value).toBe(544829);
    expect(revision?.from.report.period).toBe('2023-01');
    expect(revision?.to.value).toBe(512320.5);
    expect(revision?.to.report.period).toBe('2023-02');
    expect(revision?.relativeChange).toBeCloseTo(-0.0597, 4);
  });

  test('May 2024: published growth beside the one that follows from last year’s first print, and the base it implies', async () => {
    const reading = growthReading(await seriesOf('viet-nam', 'retail-sales'), 2024, { years: [2022, 2023, 2024], until: at('2024-05') });
    expect(reading?.period).toBe('2024-05');
    expect(reading?.base?.kind).toBe('restated');
    if (reading?.base?.kind !== 'restated') throw new Error('the base is restated');
    expect(reading.base.publishedGrowth).toBeCloseTo(0.0865, 6);
    expect(reading.base.growthFromPublished).toBeCloseTo(0.021, 3);
    expect(reading.base.restatement).toBeCloseTo(-0.06, 3);
  });

  test('an index across a restated base says so, one within a vintage does not', async () => {
    const series = await seriesOf('viet-nam', 'retail-sales');
    const cautions = (period: string) => {
      const found = comparedAt(series, at(period), { measure: 'index', growthBasis: 'year-to-date', joinTet: false, base: 2022 });
      if (!found.known) throw new Error(found.reason);
      return found.cautions;
    };
    expect(cautions('2024-12')).toContain('vintage-mismatch');
    expect(cautions('2018-12')).toContain('vintage-mismatch');
    expect(cautions('2023-12')).toEqual([]);
    expect(cautions('2022-12')).toEqual([]);
  });

  test('a month whose growth no report prints stands on the base its own year implies, not on last year’s first print', async () => {
    const series = await seriesOf('viet-nam', 'retail-sales');
    const growth = (period: string) => comparedAt(series, at(period), { measure: 'year-on-year', growthBasis: 'month', joinTet: true });
    const months = [4, 7, 9, 10, 11].map((month) => {
      const found = growth(periodOf(2024, month));
      if (!found.known) throw new Error(found.reason);
      expect(found.source).toBe('from-derived');
      expect(found.cautions).not.toContain('vintage-mismatch');
      return [found.interval.low, found.value, found.interval.high].map((ratio) => (100 * ratio).toFixed(2));
    });
    expect(months).toEqual([
      ['9.01', '9.04', '9.06'],
      ['9.35', '9.41', '9.48'],
      ['7.20', '7.28', '7.37'],
      ['6.98', '7.06', '7.15'],
      ['8.72', '8.81', '8.91'],
    ]);
    for (const period of ['2024-02', '2024-03', '2024-05', '2024-06', '2024-08']) expect(growth(period)).toMatchObject({ source: 'published' });
  });

  test('the number tells its formula: the month ÷ the difference of two implied bases', async () => {
    const series = await seriesOf('viet-nam', 'retail-sales');
    const april = series.lookup({ kind: 'year-on-year', basis: 'month' }, at('2024-04'));
    const base = series.lookup({ kind: 'implied-base', basis: 'month' }, at('2024-04'));
    if (!april.known || !base.known) throw new Error('April is known');
    expect(april.observation.origin).toMatchObject({ kind: 'derived', formula: 'growth-from-values', parents: [{ cell: { quantity: { kind: 'month' } } }, { cell: base.observation.cell }] });
    expect(base.observation.origin).toMatchObject({ kind: 'derived', formula: 'year-to-date-difference', parents: [{ cell: { period: '2024-04' } }, { cell: { period: '2024-03' } }] });
  });

  test('a growth on another vintage is labelled where nothing better is known', async () => {
    const series = await seriesOf('viet-nam', 'public-investment-disbursement');
    const january = comparedAt(series, at('2024-01'), { measure: 'year-on-year', growthBasis: 'month', joinTet: false });
    expect(january).toMatchObject({ known: true, source: 'from-printed' });
    expect(january.known ? january.cautions : []).toContain('vintage-mismatch');
  });
});

describe('Thanh Liêm’s industry', () => {
  test('gaps are gaps, with their reason, and a bound keeps its open end', async () => {
    const series = await seriesOf('thanh-liem', 'industrial-output');
    const ytd = (year: number, month: number) => comparedAt(series, periodOf(year, month), { measure: 'year-to-date', growthBasis: 'month', joinTet: true });
    expect(ytd(2019, 9)).toEqual({ known: false, reason: 'gap' });
    expect(ytd(2021, 8)).toEqual({ known: false, reason: 'gap' });
    expect(ytd(2019, 10)).toMatchObject({ known: true, value: 12300, source: 'published' });
    expect(ytd(2024, 5)).toMatchObject({ known: true, interval: { low: -Infinity, high: 12600 } });
    expect(ytd(2019, 8)).toMatchObject({ known: true, interval: { low: 9860, high: Infinity } });
  });

  test('corrections are marked', async () => {
    const series = await seriesOf('thanh-liem', 'industrial-output');
    const marked = series.periods.flatMap((period) =>
      (['month', 'year-to-date', 'plan-share'] as const).flatMap((measure) => {
        const found = comparedAt(series, period, { measure, growthBasis: 'month', joinTet: true });
        return found.known && found.cautions.includes('corrected') ? [`${period} ${measure}`] : [];
      }),
    );
    expect(marked).not.toEqual([]);
  });

  test('the plans that the shares imply rise from 13,1 to 30,7 thousand billion', async () => {
    const series = await seriesOf('thanh-liem', 'industrial-output');
    const plans = [2019, 2020, 2021, 2022, 2023, 2024].map((year) => {
      const found = series.lookup({ kind: 'annual-plan', plan: 'annual' }, periodOf(year, 12));
      return found.known && found.observation.origin.kind === 'derived' ? Math.round(found.observation.value / 100) / 10 : undefined;
    });
    expect(plans).toEqual([13.1, 16, 19.5, 22.6, 27.3, 30.7]);
  });
});
