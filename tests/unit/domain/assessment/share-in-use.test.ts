import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/domain/assessment/assess.ts';
import type { Assessment } from '../../../../src/domain/assessment/assessment.ts';
import type { Figure } from '../../../../src/domain/figure/figure.ts';
import { reconcile } from '../../../../src/domain/reconcile/reconcile.ts';
import { assessmentOf, committedView } from '../../../support/committed-data.ts';
import { at, flow, printed, reportOf } from '../../../support/published.ts';

const planned = printed(reportOf('2024-01', { id: 'plan', publishedOn: '2024-01-05' }), 'annual-plan', 1000, { period: '2024-12' });
const december = reportOf('2024-12', { publishedOn: '2025-01-05' });
const june = reportOf('2024-06', { publishedOn: '2024-07-05' });
const assessed = (period: string, ...figures: readonly Figure[]): Assessment => assess(reconcile(flow, 'unit', figures), at(period));

describe('the share that status uses', () => {
  it('is what the printed share, the year to date and the plan printed apart from it allow together', () => {
    // 100,0% alone is 99,95…100,05; 1.000,7 of 1.000 is above the plan for certain.
    expect(assessed('2024-12', planned, printed(december, 'year-to-date', 1000.7), printed(december, 'plan-achievement', 100, { decimals: 1 })).status).toMatchObject({ kind: 'certain', name: 'reached' });
    expect(assessed('2024-12', planned, printed(december, 'year-to-date', 999.3), printed(december, 'plan-achievement', 100, { decimals: 1 })).status).toMatchObject({ kind: 'certain', name: 'missed' });
  });

  it('stays undecided where the rounding of year to date and plan leaves it open too', () => {
    expect(assessed('2024-12', planned, printed(december, 'year-to-date', 1000.2), printed(december, 'plan-achievement', 100, { decimals: 1 })).status).toMatchObject({ kind: 'undecided', names: ['missed', 'reached'] });
  });

  it('is narrowed by no plan that only shares imply', () => {
    const share = printed(december, 'plan-achievement', 100, { decimals: 1 });
    expect(assessed('2024-12', printed(december, 'year-to-date', 1000.7), share)).toMatchObject({ status: { kind: 'undecided', gap: { low: expect.closeTo(-0.0005, 9), high: expect.closeTo(0.0005, 9) } } });
  });

  it('follows the level in use once a later report restates it', () => {
    const said = [planned, printed(june, 'year-to-date', 509), printed(june, 'plan-achievement', 50.9)];
    const july = reportOf('2024-07', { publishedOn: '2024-08-05' });
    expect(assessed('2024-06', ...said).status).toMatchObject({ kind: 'certain', name: 'on-pace' });
    const later = assessed('2024-06', ...said, printed(july, 'year-to-date', 515, { period: '2024-06' }));
    expect(later.status).toMatchObject({ kind: 'certain', name: 'ahead' });
    // The printed share itself is not rewritten.
    expect(later.planAchievement).toMatchObject({ known: true, observation: { value: 0.509 } });
    expect(later.distance).toMatchObject({ known: true, value: 15, interval: { low: expect.closeTo(14.25, 9), high: expect.closeTo(15.75, 9) } });
  });

  it('is the printed one where it contradicts year to date and plan, and the distance keeps to the amounts', () => {
    // Of one day, so neither revises the other: the plan is printed, the share excludes it.
    const sameDay = printed(reportOf('2024-06', { id: 'plan', publishedOn: '2024-07-05' }), 'annual-plan', 1000, { period: '2024-12' });
    const contradicted = assessed('2024-06', sameDay, printed(june, 'year-to-date', 530), printed(june, 'plan-achievement', 50.9));
    expect(contradicted.status).toMatchObject({ kind: 'certain', name: 'on-pace' });
    expect(contradicted.plan).toMatchObject({ known: true, observation: { conflicts: [{ excess: expect.any(Number) }] } });
    expect(contradicted.distance).toMatchObject({ known: true, value: 30, interval: { low: expect.closeTo(29.25, 9), high: expect.closeTo(30.75, 9) } });
  });
});

describe('Huyện Mẫu, whose plans stand in reports of their own', () => {
  it.each([['2023-12', 'agricultural-output', 'reached'], ['2024-12', 'agricultural-output', 'reached'], ['2023-11', 'retail-sales', 'ahead']])('%s: %s is %s', async (period, indicator, name) => {
    expect(assessmentOf(await committedView('huyen-mau', period), indicator).status).toMatchObject({ kind: 'certain', name });
  });
});
