import { beforeAll, describe, expect, test } from 'vitest';
import { chartName } from '../../../src/charts/a11y/chart-name.ts';
import { buildCumulativeChart } from '../../../src/charts/model/build-cumulative-chart.ts';
import type { CumulativeChartModel } from '../../../src/charts/model/cumulative-chart.ts';
import { valueAt } from '../../../src/charts/model/value-at.ts';
import { headlineShares } from '../../../src/domain/assessment/headline-shares.ts';
import { type IndicatorView, unitSeries, unitView } from '../../../src/domain/assessment/unit-assessment.ts';
import { periodOf } from '../../../src/domain/period/period-of.ts';
import { committedCatalog, committedUnit } from '../../support/committed-data.ts';

function chartOf({ assessment, series }: IndicatorView, language: 'vi' | 'en'): CumulativeChartModel {
  return buildCumulativeChart({ name: chartName('Công nghiệp chậm so với nhịp'), assessment, series, language, sample: true, paceShares: headlineShares(series, assessment.period) });
}

describe('the ends of a cumulative chart', () => {
  const views = new Map<number, IndicatorView>();
  beforeAll(async () => {
    const [catalog, data] = [await committedCatalog(), await committedUnit('huyen-mau')];
    for (const month of [5, 12]) {
      const view = unitView(unitSeries(catalog, data), data, periodOf(2024, month)).indicators.find(({ assessment }) => assessment.plan.known && assessment.plan.observation.origin.kind === 'reported');
      if (view !== undefined) views.set(month, view);
    }
  });
  const at = (month: number): IndicatorView => {
    const view = views.get(month);
    if (view === undefined) throw new RangeError(`no published plan in month ${month}`);
    return view;
  };
  test('a published plan is labelled as published, not by its rounding interval', () => expect(chartOf(at(5), 'vi').endLabels[0]?.value).toBe('10.834'));
  test('within the year the gap is to the pace', () => expect(chartOf(at(5), 'vi').gap?.sentence).toMatch(/^thiếu [\d–]+\stỷ đồng so với nhịp mùa vụ$/u));
  test('at its end the gap is to the plan', () => {
    expect(chartOf(at(12), 'vi').gap?.sentence).toMatch(/^thiếu 514–516\stỷ đồng so với kế hoạch$/u);
    expect(chartOf(at(12), 'en').gap?.sentence).toMatch(/^514–516\sbn VND short of plan$/u);
  });
});

test('a polyline has no value outside its corners', () => {
  expect([0, 6, 12, 13].map((month) => valueAt([{ month: 0, value: 0 }, { month: 12, value: 120 }], month))).toEqual([0, 60, 120, undefined]);
});
