import { beforeAll, describe, expect, it } from 'vitest';
import { accuracyLedger } from '../../../../src/domain/assessment/accuracy-ledger.ts';
import { scoreReplay } from '../../../../src/domain/assessment/accuracy-score.ts';
import type { ReplayRow } from '../../../../src/domain/assessment/replay-row.ts';
import { committedCatalog, committedUnit } from '../../../support/committed-data.ts';

let rows: readonly ReplayRow[] = [];
beforeAll(async () => {
  const units = await Promise.all(['viet-nam', 'quang-ninh', 'huyen-mau'].map(committedUnit));
  rows = accuracyLedger(await committedCatalog(), units, { from: 2022, to: 2024 });
}, 120_000);

const of = (unitId: string, indicatorId: string): readonly ReplayRow[] => rows.filter((row) => row.unitId === unitId && row.indicatorId === indicatorId);

describe('the ledger of 2022–2024', () => {
  it('has every month of each real series, and none of an invented unit', () => {
    expect(of('viet-nam', 'retail-sales')).toHaveLength(36);
    expect(of('viet-nam', 'public-investment-disbursement')).toHaveLength(36);
    expect(of('quang-ninh', 'public-investment-disbursement')).toHaveLength(36);
    expect(rows.some((row) => row.unitId === 'huyen-mau')).toBe(false);
  });

  it('national retail: a third less wrong than the even pace, and seldom a false alarm', () => {
    const score = scoreReplay(of('viet-nam', 'retail-sales'));
    expect(score.all.count).toBe(33);
    expect(score.all.method).toBeLessThan(0.67 * score.all.even);
    expect(score.falseAlarms.rule.count).toBe(30);
    expect(score.falseAlarms.rule.hits).toBeLessThan(score.falseAlarms.even.hits / 4);
    const afterMarch2023 = of('viet-nam', 'retail-sales').filter(({ period, said }) => period >= '2023-04' && said.low80 !== undefined);
    expect(Math.max(...afterMarch2023.map(({ said, came }) => Math.abs((said.projected ?? 0) / (came.total ?? 1) - 1)))).toBeLessThan(0.0105);
  });

  it('public investment: no probability is ever given, and the statuses that were given are counted', () => {
    const own = of('viet-nam', 'public-investment-disbursement');
    expect(own.every(({ said }) => said.probability === undefined)).toBe(true);
    const score = scoreReplay(own);
    expect(score.statuses.reduce((sum, { all }) => sum + all.count, 0)).toBe(30);
    expect(score.evenStatuses.find(({ name }) => name === 'behind')?.all.count).toBe(30);
    expect(score.statuses.every(({ all, byMonths }) => byMonths.reduce((sum, { count }) => sum + count, 0) === all.count)).toBe(true);
  });

  it('needed growth stands beside the growth that came', () => {
    const november = of('viet-nam', 'public-investment-disbursement').find(({ period }) => period === '2023-11');
    expect(november?.said.neededGrowth).toBeGreaterThan(1.5);
    expect(november?.came.growth).toBeCloseTo(0.155, 2);
    expect(november?.came.reached).toBe(false);
  });

  it('each month is judged on the day of its own report', () => {
    expect(rows.every(({ period, asOf }) => asOf.slice(0, 7) >= period && asOf <= `${Number(period.slice(0, 4)) + 1}-02-28`)).toBe(true);
  });
});
