import { describe, expect, it } from 'vitest';
import { periodOf } from '../../../../src/domain/period/period-of.ts';
import { backtest } from '../../../../src/domain/projection/backtest.ts';
import { planProbability } from '../../../../src/domain/projection/plan-probability.ts';
import { projectFlows } from '../../../../src/domain/projection/project-flows.ts';
import { projectYear } from '../../../../src/domain/projection/project-year.ts';
import { retailSample } from '../../../support/retail-sample.ts';

const sample = retailSample();
const near = (expected: readonly number[], actual: readonly number[]): void => {
  expected.forEach((value, index) => expect(Math.abs((actual[index] ?? Number.NaN) - value), `month ${index + 1}: ${actual[index]}`).toBeLessThanOrEqual(0.01));
};

describe('the method on the sample of 24 retail series (method §8)', () => {
  it('meets the errors with one prior year, and the even pace’s', () => {
    const result = backtest([...sample.values()], 1);
    expect(result.seriesYears).toBe(240);
    near([6.86, 9.28, 7.87, 7.49, 6.86, 6.57, 6.07, 5.7, 5.41, 4.68, 3.58], result.even);
    near([4.13, 3.87, 3.62, 3.29, 3.01, 2.83, 2.39, 2.09, 1.84, 1.33, 0.81], result.method);
    near([6.4, 2.66], [result.evenAll, result.methodAll]);
    expect(result.coverage80).toBeCloseTo(0.87, 2);
    expect(result.coverage95).toBeCloseTo(0.97, 2);
  });

  it('meets the errors and the coverage with three prior years', () => {
    const result = backtest([...sample.values()], 3);
    expect(result.seriesYears).toBe(192);
    near([4.02, 3.65, 3.27, 3.03, 2.7, 2.43, 2.02, 1.78, 1.53, 1.11, 0.66], result.method);
    near([2.38], [result.methodAll]);
    expect(result.coverage80).toBeCloseTo(0.82, 2);
    expect(result.coverage95).toBeCloseTo(0.96, 2);
  });

  it.each([
    ['A3349335T', 2018, 5, 3, 33_858.03, 32_929.98, 34_812.22, 33_884.7, 0.484],
    ['A3349443A', 2014, 9, 1, 308.97, 300.79, 317.37, 293.5, 0.979],
  ])('hits the fixed point of %s in %i, month %i', (id, year, month, years, value, low, high, plan, probability) => {
    const flows = sample.get(id);
    const asOf = periodOf(year, month);
    const { projection } = projectFlows((period) => (period <= asOf ? flows?.get(period) : undefined), asOf, { mostYears: years });
    if (!projection.known || projection.interval80 === undefined || projection.logHalfWidth === undefined) throw new Error('no projection');
    expect(projection.value).toBeCloseTo(value, 2);
    expect(projection.interval80.low).toBeCloseTo(low, 2);
    expect(projection.interval80.high).toBeCloseTo(high, 2);
    expect(planProbability(projection.value, plan, projection.logHalfWidth)).toBeCloseTo(probability, 3);
  });

  it('projects Lý Nhân’s industry of May 2024 from the reference profile', () => {
    const projection = projectYear({ month: 5, cumulative: 4180, priorYears: [], growth: 0.179, profile: 'industry', volatility: 1 });
    if (!projection.known || projection.interval80 === undefined || projection.logHalfWidth === undefined) throw new Error('no projection');
    expect(projection.method).toBe('reference-profile');
    expect(Math.round(projection.value)).toBe(10_556);
    expect(Math.round(projection.interval80.low)).toBe(9522);
    expect(Math.round(projection.interval80.high)).toBe(11_701);
    expect(planProbability(projection.value, 11_176, projection.logHalfWidth)).toBeCloseTo(0.22, 2);
  });
});
