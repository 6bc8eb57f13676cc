import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/domain/assessment/assess.ts';
import type { Assessment } from '../../../../src/domain/assessment/assessment.ts';
import type { Figure } from '../../../../src/domain/figure/figure.ts';
import { reconcile } from '../../../../src/domain/reconcile/reconcile.ts';
import { assessmentOf, committedView } from '../../../support/committed-data.ts';
import { at, flow, printed, reportOf } from '../../../support/published.ts';

const july = reportOf('2024-07', { publishedOn: '2024-08-05' });
const plan = printed(reportOf('2024-01', { id: 'plan' }), 'annual-plan', 1200, { period: '2024-12' });
const lastTotal = printed(reportOf('2023-12', { publishedOn: '2024-01-05' }), 'year-to-date', 1000);
const assessed = (...figures: readonly Figure[]): Assessment => assess(reconcile(flow, 'unit', [plan, printed(july, 'year-to-date', 600), ...figures]), at('2024-07'));

describe('growth that the remaining months need', () => {
  it('stands on last year’s months of one release', () => {
    const { neededGrowth, priorRemainingMean } = assessed(lastTotal, printed(reportOf('2023-07', { publishedOn: '2023-08-05' }), 'year-to-date', 500));
    // 600 are left, 500 came in the same months of last year.
    expect(neededGrowth).toMatchObject({ known: true, value: expect.closeTo(0.2, 9) });
    expect(priorRemainingMean).toMatchObject({ known: true, value: 100, interval: { low: expect.closeTo(99.8, 9), high: expect.closeTo(100.2, 9) } });
  });

  it('is not told from last year’s total and a base that this year’s growth implies', () => {
    const { neededGrowth, priorRemainingMean, priorYearToDate, neededPerMonth } = assessed(lastTotal, printed(july, 'year-on-year', 25, { basis: 'year-to-date' }));
    expect(priorYearToDate).toMatchObject({ known: true, observation: { value: 480 } });
    expect(neededGrowth).toEqual({ known: false, reason: 'vintage-mismatch' });
    expect(priorRemainingMean).toEqual({ known: false, reason: 'vintage-mismatch' });
    expect(neededPerMonth).toMatchObject({ known: true, value: 120 });
  });

  it('takes the first prints of last year, not one of them and a later restatement of the other', () => {
    const restated = printed(july, 'year-to-date', 550, { period: '2023-07' });
    expect(assessed(lastTotal, printed(reportOf('2023-07', { publishedOn: '2023-08-05' }), 'year-to-date', 500), restated).neededGrowth).toMatchObject({ known: true, value: expect.closeTo(0.2, 9) });
  });

  it('has its own reason where a level of last year is a bound or is not there', () => {
    expect(assessed(lastTotal, printed(reportOf('2023-07'), 'year-to-date', 500, { bound: 'at-least' })).neededGrowth).toEqual({ known: false, reason: 'one-sided' });
    expect(assessed(lastTotal).neededGrowth).toEqual({ known: false, reason: 'no-prior-year' });
  });

  it.each(['2024-07', '2024-08', '2024-09'])('Hà Nam %s: total printed in 2023, base implied in 2024', async (period) => {
    expect(assessmentOf(await committedView('ha-nam', period), 'public-investment-disbursement').neededGrowth).toEqual({ known: false, reason: 'vintage-mismatch' });
  });
});
