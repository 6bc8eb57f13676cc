import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/domain/assessment/assess.ts';
import { remainingMonths } from '../../../../src/domain/assessment/remaining-months.ts';
import { unitSeries } from '../../../../src/domain/assessment/unit-assessment.ts';
import { whatIf } from '../../../../src/domain/assessment/what-if.ts';
import type { Series } from '../../../../src/domain/reconcile/series.ts';
import { at, flow, printed, reportOf } from '../../../support/published.ts';
import { committedCatalog, committedUnit } from '../../../support/committed-data.ts';
import { reconcile } from '../../../../src/domain/reconcile/reconcile.ts';

async function seriesOf(unitId: string, indicatorId: string): Promise<Series> {
  const found = unitSeries(await committedCatalog(), await committedUnit(unitId)).find(({ indicator }) => indicator.id === indicatorId);
  if (found === undefined) throw new Error(`${unitId} has no ${indicatorId}`);
  return found;
}

describe('what the remaining months must bring', () => {
  it('by season and evenly, both add up to what is left of the plan', async () => {
    const series = await seriesOf('ly-nhan', 'industrial-output');
    const assessment = assess(series, at('2024-05'));
    const { months, best, yearsCompared } = remainingMonths(series, assessment);
    expect(months.map(({ period }) => period)).toEqual(['2024-06', '2024-07', '2024-08', '2024-09', '2024-10', '2024-11', '2024-12']);
    const sum = (pick: 'seasonal' | 'even'): number => months.reduce((total, month) => total + (month[pick].known ? month[pick].value : Number.NaN), 0);
    const left = assessment.plan.known && assessment.yearToDate.known ? assessment.plan.observation.value - assessment.yearToDate.observation.value : Number.NaN;
    expect(sum('seasonal')).toBeCloseTo(left, 6);
    expect(sum('even')).toBeCloseTo(left, 6);
    // No earlier year of the district has published cumulatives of May and December.
    expect([best, yearsCompared]).toEqual([undefined, 0]);
  });

  it('the best such stretch on record comes from published cumulatives of two years', async () => {
    const series = await seriesOf('viet-nam', 'public-investment-disbursement');
    const { best, yearsCompared } = remainingMonths(series, assess(series, at('2024-09')));
    // 2017 is not there, so 2018 has nothing before it; 2019…2023 can be compared where the year before is whole.
    expect(yearsCompared).toBe(4);
    expect(best?.year).toBe(2020);
    expect(best?.parents.map(({ cell }) => cell.period)).toEqual(['2020-09', '2020-12', '2019-09', '2019-12']);
  });

  it('asks nothing of a plan that is reached, and nothing in December', async () => {
    const year = [printed(reportOf('2024-11'), 'year-to-date', 120), printed(reportOf('2024-11'), 'annual-plan', 100, { period: '2024-12' }), printed(reportOf('2024-12'), 'year-to-date', 130)];
    const series = reconcile(flow, 'unit', year);
    expect(remainingMonths(series, assess(series, at('2024-11'))).months).toEqual([]);
    expect(remainingMonths(series, assess(series, at('2024-12'))).months).toEqual([]);
  });
});

describe('what if each remaining month brings so much', () => {
  it('adds it up with the rounding of what is known', async () => {
    const assessment = assess(await seriesOf('ly-nhan', 'industrial-output'), at('2024-05'));
    expect(whatIf(assessment, 1000)).toMatchObject({ total: { known: true, value: 11_180, interval: { low: 11_179.5, high: 11_180.5 } }, share: { known: true, value: expect.closeTo(1.0003, 3) } });
    expect(whatIf(assessment, 0).total).toMatchObject({ known: true, value: 4180 });
  });

  it('has its reason where there is nothing to add to', () => {
    const series = reconcile(flow, 'unit', [printed(reportOf('2024-12'), 'year-to-date', 130)]);
    expect(whatIf(assess(series, at('2024-12')), 5).total).toEqual({ known: false, reason: 'year-complete' });
    expect(whatIf(assess(series, at('2024-07')), 5).total).toEqual({ known: false, reason: 'not-published' });
    const noPlan = reconcile(flow, 'unit', [printed(reportOf('2024-05'), 'year-to-date', 50)]);
    expect(whatIf(assess(noPlan, at('2024-05')), 5)).toMatchObject({ total: { known: true, value: 85 }, share: { known: false, reason: 'no-plan' } });
  });
});
