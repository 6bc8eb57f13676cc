import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import type { Assessment } from '../../../src/domain/assessment/assessment.ts';
import { remainingMonths } from '../../../src/domain/assessment/remaining-months.ts';
import { whatIf } from '../../../src/domain/assessment/what-if.ts';
import { checkSeries } from '../../../src/domain/checks/check-series.ts';
import type { Figure } from '../../../src/domain/figure/figure.ts';
import type { Indicator } from '../../../src/domain/figure/indicator.ts';
import { addMonths } from '../../../src/domain/period/add-months.ts';
import { reconcile } from '../../../src/domain/reconcile/reconcile.ts';
import { columnTitle, deckText, indicatorHeadline } from '../../../src/i18n/sentences/headline.ts';
import { statusLabel } from '../../../src/i18n/sentences/status-label.ts';
import { at, flow, printed, reportOf } from '../../support/published.ts';

interface Month { readonly month: number | undefined; readonly toDate: number | undefined; readonly plan: number | undefined; readonly share: number | undefined; readonly growth: number | undefined; readonly bound: 'exact' | 'at-least' | 'at-most' | 'about' }
const optional = (value: fc.Arbitrary<number>): fc.Arbitrary<number | undefined> => fc.option(value, { nil: undefined });
const money = fc.oneof(fc.integer({ min: -200, max: 900 }), fc.constantFrom(0, -5, 1e6));
const month: fc.Arbitrary<Month> = fc.record({ month: optional(money), toDate: optional(money), plan: optional(fc.constantFrom(0, 500, 1000, 1200, 90_000)), share: optional(fc.constantFrom(0, 8.2, 44, 107, 221.28, 608)), growth: optional(fc.constantFrom(-100, -60, 0, 17.9, 400)), bound: fc.constantFrom('exact', 'at-least', 'at-most', 'about') });
const indicator: fc.Arbitrary<Indicator> = fc.record({ profile: fc.constantFrom('industry', 'investment', undefined), direction: fc.constantFrom('higher-is-better', 'lower-is-better'), aggregation: fc.constantFrom('sum', 'sum', 'sum', 'last'), planIsCeiling: fc.boolean() }).map(({ profile, ...rest }) => ({ ...flow, ...rest, ...(profile === undefined ? {} : { profile }) }));

function figuresOf(months: readonly Month[]): readonly Figure[] {
  return months.flatMap((said, index) => {
    const period = addMonths(at('2022-10'), index);
    const report = reportOf(period);
    const { bound } = said;
    return [
      ...(said.month === undefined ? [] : [printed(report, 'month', said.month, { bound })]),
      ...(said.toDate === undefined ? [] : [printed(report, 'year-to-date', said.toDate, { bound })]),
      ...(said.plan === undefined ? [] : [printed(report, 'annual-plan', said.plan, { period: `${period.slice(0, 4)}-12` })]),
      ...(said.share === undefined ? [] : [printed(report, 'plan-achievement', said.share)]),
      ...(said.growth === undefined ? [] : [printed(report, 'year-on-year', said.growth, { basis: 'year-to-date' })]),
    ];
  });
}

/** Every sentence that a page makes of an assessment; none may throw or print what is no number. */
function sentences(assessment: Assessment): string {
  return (['vi', 'en'] as const).flatMap((language) => [columnTitle(assessment, language), deckText(assessment, language), indicatorHeadline(assessment, language), statusLabel(assessment.status, language).text]).join(' | ');
}

describe('whatever is published, every month has a worded answer', () => {
  it('none throws, no sentence prints a number that is none', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(month, { minLength: 1, maxLength: 30 }), indicator, fc.option(fc.constantFrom('2024-06-30', '2023-12-31'), { nil: undefined }), (months, of, endsOn) => {
        const figures = figuresOf(months);
        const series = reconcile(of, 'unit', figures, endsOn === undefined ? {} : { endsOn });
        for (const period of series.periods) {
          const assessment = assess(series, period, checkSeries(series, period, { figures, reports: figures.map((figure) => figure.report) }));
          expect(sentences(assessment)).not.toMatch(/NaN|undefined|Infinity|∞/u);
          for (const { seasonal, even, growth } of remainingMonths(series, assessment).months) for (const number of [seasonal, even, growth]) if (number.known) expect(Number.isFinite(number.value)).toBe(true);
          const { total, share } = whatIf(assessment, 10);
          if (total.known) expect(Number.isFinite(total.value)).toBe(true);
          if (share.known) expect(Number.isFinite(share.value)).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });
});

const valueOf = ({ projection }: Assessment): number | undefined => (projection.known ? projection.value : undefined);

describe('designed answers', () => {
  const seen = (figures: readonly Figure[], period: string, of: Indicator = { ...flow, profile: 'industry' }, endsOn?: string): Assessment => assess(reconcile(of, 'unit', figures, endsOn === undefined ? {} : { endsOn }), at(period));
  const may = reportOf('2024-05');
  const toDate = printed(may, 'year-to-date', 400);

  it('no prior year: the reference profile', () => {
    expect(seen([toDate], '2024-05')).toMatchObject({ pace: { rule: 'reference' }, projection: { known: true, method: 'reference-profile' }, neededGrowth: { known: false, reason: 'no-plan' } });
  });

  it('a prior year with a gap does not count: its total does', () => {
    const before = [printed(reportOf('2023-12'), 'year-to-date', 1000)];
    expect(seen([...before, toDate], '2024-05')).toMatchObject({ pace: { rule: 'reference' }, projection: { known: true, method: 'last-total' } });
    expect(seen([...before, toDate, printed(may, 'year-on-year', 10, { basis: 'year-to-date' })], '2024-05').projection).toMatchObject({ known: true, method: 'total-and-growth', caution: 'vintage-mismatch' });
  });

  it('a year restated in part is of two vintages; its total alone serves', () => {
    const before = [printed(reportOf('2023-05'), 'year-to-date', 380), printed(reportOf('2023-12'), 'year-to-date', 1000)];
    const restated = printed(reportOf('2024-01'), 'year-to-date', 1100, { period: '2023-12' });
    expect(seen([...before, restated, toDate], '2024-05').projection).toMatchObject({ method: 'own-years', value: Number(valueOf(seen([...before, toDate], '2024-05'))) });
  });

  it('plan absent, plan of nothing: no plan', () => {
    expect(seen([toDate, printed(may, 'annual-plan', 0, { period: '2024-12' })], '2024-05')).toMatchObject({ status: { kind: 'none', reason: 'no-plan' }, plan: { known: false, reason: 'no-plan' }, neededPerMonth: { known: false, reason: 'no-plan' }, planProbability: { known: false, reason: 'no-plan' } });
  });

  it('plan reached: nothing more is needed', () => {
    expect(seen([toDate, printed(may, 'annual-plan', 300, { period: '2024-12' })], '2024-05')).toMatchObject({ status: { kind: 'certain', name: 'ahead' }, neededPerMonth: { known: false, reason: 'plan-reached' }, neededGrowth: { known: false, reason: 'plan-reached' } });
  });

  it('a plan revised downward in May: April keeps the old one, May has the new, dated', () => {
    const april = reportOf('2024-04');
    const figures = [printed(april, 'year-to-date', 310), printed(april, 'annual-plan', 1200, { period: '2024-12' }), toDate, printed(may, 'annual-plan', 1000, { period: '2024-12' })];
    const series = reconcile(flow, 'unit', figures);
    expect(assess(series, at('2024-04')).plan).toMatchObject({ observation: { value: 1200 } });
    expect(assess(series, at('2024-05')).plan).toMatchObject({ observation: { value: 1000 } });
    expect(checkSeries(series, at('2024-05'), { figures, reports: [april, may] }).find(({ rule }) => rule === 'plan-changed')).toMatchObject({ period: '2024-05', numbers: { from: 1200, to: 1000 } });
  });

  it('a negative month is a correction: the cumulative falls, nothing breaks', () => {
    expect(seen([printed(reportOf('2024-04'), 'year-to-date', 420), printed(may, 'month', -20), toDate], '2024-05')).toMatchObject({ month: { known: true, observation: { value: -20 } }, projection: { known: true } });
  });

  it('January: a share, a status, no projection without a year before', () => {
    const january = reportOf('2024-01');
    const said = seen([printed(january, 'year-to-date', 75), printed(january, 'plan-achievement', 7.5)], '2024-01');
    expect(said).toMatchObject({ status: { kind: 'certain', name: 'on-pace' }, projection: { known: false, reason: 'too-early' }, meanBefore: { known: false, reason: 'too-early' } });
  });

  it('a unit that ends in June has a status to its end, and no December', () => {
    const said = seen([toDate, printed(may, 'annual-plan', 1000, { period: '2024-12' })], '2024-05', { ...flow, profile: 'industry' }, '2024-06-30');
    expect(said).toMatchObject({ status: { kind: 'certain' }, projection: { known: false, reason: 'unit-ended' }, neededPerMonth: { known: false, reason: 'unit-ended' }, planProbability: { known: false, reason: 'unit-ended' } });
  });

  it.each([[0, 'far-behind'], [107, 'ahead'], [221.28, 'ahead'], [608, 'ahead']] as const)('%s %% of plan is said as it is: %s', (share, name) => {
    expect(seen([printed(may, 'plan-achievement', share), printed(may, 'annual-plan', 1000, { period: '2024-12' })], '2024-05').status).toMatchObject({ kind: 'certain', name });
  });
});
