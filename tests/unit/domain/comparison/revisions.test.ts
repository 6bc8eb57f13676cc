import { describe, expect, it } from 'vitest';
import { unitSeries } from '../../../../src/domain/assessment/unit-assessment.ts';
import { typicalRevision } from '../../../../src/domain/comparison/typical-revision.ts';
import { vintageSteps } from '../../../../src/domain/comparison/vintage-steps.ts';
import { reconcile } from '../../../../src/domain/reconcile/reconcile.ts';
import type { Series } from '../../../../src/domain/reconcile/series.ts';
import { committedCatalog, committedUnit } from '../../../support/committed-data.ts';
import { at, flow, printed, reportOf } from '../../../support/published.ts';

async function retail(): Promise<Series> {
  const found = unitSeries(await committedCatalog(), await committedUnit('viet-nam')).find(({ indicator }) => indicator.id === 'retail-sales');
  if (found === undefined) throw new Error('no retail sales');
  return found;
}

describe('vintageSteps', () => {
  it('tells January 2023 of the national retail sales: first print, then 5.97 % less', async () => {
    const steps = vintageSteps(await retail(), 'month', at('2023-01'));
    expect(steps[0]).toMatchObject({ kind: 'first-print', statement: { value: 544_829 } });
    const restated = steps.find(({ statement }) => statement.value === 512_320.5);
    expect(restated?.relativeChange).toBeCloseTo(-0.0597, 4);
    expect(restated?.change).toBeCloseTo(-32_508.5, 6);
  });

  it('tells what the growth of May 2024 implies of the year to date of May 2023: about 6 % less than printed', async () => {
    const implied = vintageSteps(await retail(), 'year-to-date', at('2023-05')).find(({ kind }) => kind === 'implied-by-growth');
    expect(implied?.relativeChange).toBeCloseTo(-0.06, 2);
    expect(implied?.statement.report.period).toBe('2024-05');
  });

  it('keeps silent about a report that only implies the same number again, and about what is not known', () => {
    const series = reconcile(flow, 'unit', [
      printed(reportOf('2024-01'), 'year-to-date', 100),
      printed(reportOf('2024-02'), 'year-to-date', 210),
      printed(reportOf('2024-02'), 'month', 110),
    ]);
    expect(vintageSteps(series, 'year-to-date', at('2024-01')).map(({ kind }) => kind)).toEqual(['first-print']);
    expect(vintageSteps(series, 'month', at('2024-03'))).toEqual([]);
  });

  it('says that a change from zero has no size', () => {
    const series = reconcile(flow, 'unit', [printed(reportOf('2024-01'), 'month', 0), printed(reportOf('2024-02'), 'month', 5, { period: '2024-01' })]);
    const [, second] = vintageSteps(series, 'month', at('2024-01'));
    expect(second).toMatchObject({ change: 5 });
    expect(second).not.toHaveProperty('relativeChange');
  });
});

describe('typicalRevision', () => {
  it('finds the largest revision of the national months', async () => {
    const { spokenOfAgain, revised, medianSize, largest } = typicalRevision(await retail(), 'month');
    expect(revised).toBeGreaterThan(0);
    expect(spokenOfAgain).toBeGreaterThanOrEqual(revised);
    expect(medianSize).toBeGreaterThan(0);
    expect(Math.abs(largest?.relativeChange ?? 0)).toBeGreaterThanOrEqual(0.0596);
  });

  it('says nothing of a series that no report speaks of twice', () => {
    const series = reconcile(flow, 'unit', [printed(reportOf('2024-01'), 'month', 10), printed(reportOf('2024-02'), 'month', 11)]);
    expect(typicalRevision(series, 'month')).toEqual({ spokenOfAgain: 0, revised: 0, up: 0, down: 0, contradicted: 0 });
  });
});

describe('two figures that exclude each other', () => {
  const sameDay = (id: string) => reportOf('2024-04', { id, publishedOn: '2024-05-04' });

  it('are a step of their own with their excess, no reprint and no revision', () => {
    const series = reconcile(flow, 'unit', [printed(sameDay('a'), 'month', 100, { decimals: 1 }), printed(sameDay('b'), 'month', 150, { decimals: 1 })]);
    const steps = vintageSteps(series, 'month', at('2024-04'));
    expect(steps.map(({ kind, inUse }) => [kind, inUse])).toEqual([['first-print', true], ['conflict', false]]);
    expect(steps[1]?.excess).toBeCloseTo(49.9, 9);
    expect(steps[1]).not.toHaveProperty('change');
    expect(typicalRevision(series, 'month')).toMatchObject({ revised: 0, contradicted: 1 });
  });

  it('the one that does not stand is the contradiction, even where it came first', () => {
    const series = reconcile(flow, 'unit', [printed(sameDay('a'), 'month', 200, { bound: 'about' }), printed(sameDay('b'), 'month', 100, { decimals: 1 })]);
    expect(vintageSteps(series, 'month', at('2024-04')).map(({ kind, inUse }) => [kind, inUse])).toEqual([['conflict', false], ['first-print', true]]);
  });

  it('what a report implies against its own print is told as well', () => {
    const own = sameDay('a');
    const series = reconcile(flow, 'unit', [printed(own, 'year-to-date', 300), printed(own, 'month', 120), printed(own, 'year-to-date', 100, { period: '2024-03' })]);
    const [conflict] = series.conflicts;
    expect(conflict?.cell).toEqual({ quantity: { kind: 'year-to-date' }, period: '2024-03' });
    const steps = vintageSteps(series, 'year-to-date', at('2024-03'));
    expect(steps.map(({ kind, inUse, statement }) => [kind, inUse, statement.value])).toEqual([['first-print', true, 100], ['conflict', false, 180]]);
  });
});
