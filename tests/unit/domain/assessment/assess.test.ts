import { describe, expect, it } from 'vitest';
import { unitAge } from '../../../../src/domain/assessment/unit-age.ts';
import { periodOf } from '../../../../src/domain/period/period-of.ts';
import { assessmentOf, committedUnit, committedView } from '../../../support/committed-data.ts';

describe('Lý Nhân, May 2024', () => {
  it('industry: behind by both paces, projected from the national profile', async () => {
    const industry = assessmentOf(await committedView('ly-nhan', '2024-05'), 'industrial-output');
    expect(industry.pace).toEqual({ rule: 'reference', share: 0.396, years: 0 });
    expect(industry.status).toMatchObject({ kind: 'certain', name: 'behind' });
    expect(industry.evenStatus).toMatchObject({ kind: 'certain', name: 'behind' });
    if (industry.status.kind === 'none' || industry.evenStatus.kind === 'none') throw new Error('a status');
    expect([industry.status.gap.low, industry.status.gap.high]).toEqual([expect.closeTo(-0.0225, 9), expect.closeTo(-0.0215, 9)]);
    expect(industry.evenStatus.gap.low).toBeCloseTo(-0.04317, 4);
    expect(industry.neededPerMonth).toMatchObject({ known: true, value: expect.closeTo(999.5, 1) });
    expect(industry.meanBefore).toMatchObject({ known: true, value: expect.closeTo(813.75, 2) });
    expect(industry.projection).toMatchObject({ known: true, method: 'reference-profile', value: expect.closeTo(10_555.6, 1) });
    expect(industry.planProbability).toMatchObject({ known: true, value: expect.closeTo(0.22, 2) });
    expect(industry.priorShareOfPlan).toMatchObject({ known: true, value: expect.closeTo(0.317, 3) });
  });

  it('retail: ahead, its May out of line', async () => {
    const retail = assessmentOf(await committedView('ly-nhan', '2024-05'), 'retail-sales');
    expect(retail.status).toMatchObject({ kind: 'certain', name: 'ahead' });
    expect(retail.findings.map((finding) => finding.rule)).toContain('out-of-line-month');
    expect(retail.meanBefore).toMatchObject({ known: true, value: expect.closeTo(664.7, 6) });
  });

  it('land clearance: at least 59,75, no plan, no status, no projection', async () => {
    const clearance = assessmentOf(await committedView('ly-nhan', '2024-05'), 'land-clearance-disbursement');
    expect(clearance.yearToDate).toMatchObject({ known: true, observation: { interval: { low: 59.75, high: Infinity } } });
    expect(clearance.status).toEqual({ kind: 'none', reason: 'no-plan' });
    expect(clearance.projection).toEqual({ known: false, reason: 'one-sided' });
    expect(clearance.neededPerMonth).toEqual({ known: false, reason: 'no-plan' });
  });
});

describe('other units', () => {
  it('Việt Nam’s retail uses its own five years and never asks for a plan', async () => {
    const retail = assessmentOf(await committedView('viet-nam', '2024-05'), 'retail-sales');
    expect(retail.pace).toMatchObject({ rule: 'seasonal', years: 5 });
    expect(retail.projection).toMatchObject({ known: true, method: 'own-years' });
    expect(retail.status).toEqual({ kind: 'none', reason: 'no-plan' });
  });

  it('public investment gets no probability: its plan is a ceiling', async () => {
    expect(assessmentOf(await committedView('nghe-an', '2024-09'), 'public-investment-disbursement').planProbability).toEqual({ known: false, reason: 'plan-is-ceiling' });
  });

  it('two plans stand side by side', async () => {
    const revenue = assessmentOf(await committedView('thanh-liem', '2024-05'), 'budget-revenue');
    expect(revenue.planKind).toBe('province');
    expect(revenue.otherPlans).toMatchObject([{ planKind: 'district', planAchievement: { known: true, observation: { value: 0.636 } } }]);
  });

  it('Thanh Liêm’s implied plans grow from 13,1 to 30,7 nghìn tỷ', async () => {
    const plans = await Promise.all([['2019-10'], ['2024-05']].map(async ([at = '']) => assessmentOf(await committedView('thanh-liem', at), 'industrial-output').plan));
    expect(plans.map((plan) => (plan.known ? Math.round(plan.observation.value / 100) / 10 : plan.reason))).toEqual([13.1, 30.7]);
  });

  it('December is reached or missed and asks for nothing more', async () => {
    const year = assessmentOf(await committedView('thanh-hoa', '2023-12'), 'public-investment-disbursement');
    expect(year.status).toMatchObject({ kind: 'certain' });
    expect(year.status.kind === 'certain' && ['reached', 'missed'].includes(year.status.name)).toBe(true);
    expect(year.neededPerMonth).toEqual({ known: false, reason: year.status.kind === 'certain' && year.status.name === 'reached' ? 'plan-reached' : 'year-complete' });
    expect(year.planProbability).toEqual({ known: false, reason: 'year-complete' });
  });

  it('what is known on a day does not change when later reports are taken away', async () => {
    const asKnown = assessmentOf(await committedView('nghe-an', '2022-06', '2022-07-15'), 'public-investment-disbursement');
    const now = assessmentOf(await committedView('nghe-an', '2022-06'), 'public-investment-disbursement');
    expect(asKnown.projection).not.toEqual(now.projection);
    const data = await committedUnit('nghe-an');
    expect(data.reports.some((report) => (report.publishedOn ?? '') > '2022-07-15')).toBe(true);
    expect(JSON.stringify(asKnown)).not.toMatch(/"publishedOn":"(?:2022-(?:0[89]|1\d)|202[34])/u);
  });
});

it('a unit is late, ended or current', async () => {
  const { unit } = await committedUnit('ly-nhan');
  expect(unitAge(unit, periodOf(2024, 5), '2026-01-01')).toEqual({ kind: 'ended', on: '2025-06-30' });
  expect(unitAge(unit, periodOf(2024, 5), '2024-06-20')).toEqual({ kind: 'current' });
  expect(unitAge(unit, periodOf(2024, 5), '2024-08-01')).toEqual({ kind: 'late', months: 2 });
});
