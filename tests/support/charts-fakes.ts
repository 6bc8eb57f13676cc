import type { Assessment, Computed } from '../../src/domain/assessment/assessment.ts';
import type { Finding } from '../../src/domain/checks/finding.ts';
import type { Indicator } from '../../src/domain/figure/indicator.ts';
import type { Interval } from '../../src/domain/interval/interval.ts';
import { addMonths } from '../../src/domain/period/add-months.ts';
import { monthOf } from '../../src/domain/period/month-of.ts';
import { periodOf } from '../../src/domain/period/period-of.ts';
import type { Period } from '../../src/domain/period/period.ts';
import type { Lookup, Observation, Statement } from '../../src/domain/reconcile/observation.ts';
import type { Quantity } from '../../src/domain/reconcile/quantity.ts';
import type { Series } from '../../src/domain/reconcile/series.ts';

export const unknown = { known: false, reason: 'not-published' } as const;

/** An indicator of invented name, in billion dong. */
export const indicator: Indicator = { id: 'test', name: { vi: 'Chỉ tiêu thử', en: 'Test' }, shortName: { vi: 'Thử', en: 'Test' }, unitOfMeasure: 'vnd-billion', aggregation: 'sum', direction: 'higher-is-better', decimals: 1, planIsCeiling: false, definition: { vi: '…' }, aliases: [], lookAlikes: [] };

/** One invented number: `kind` tells how it is known. */
export interface FakeValue { readonly value: number; readonly kind?: 'final' | 'estimated' | 'derived'; readonly interval?: Interval }

const report = (period: Period) => ({ id: period, period, unitId: 'test', secondary: false, title: 'Báo cáo thử', publisher: 'Thử', publishedOn: `${period}-28` });

export function observation(quantity: Quantity, period: Period, fake: FakeValue): Observation {
  const interval = fake.interval ?? { low: fake.value - 0.5, high: fake.value + 0.5 };
  const cell = { quantity, period };
  const status = fake.kind === 'estimated' ? 'estimated' as const : 'final' as const;
  const origin = fake.kind === 'derived' ? { kind: 'derived' as const, formula: 'previous-plus-month' as const, parents: [] } : { kind: 'reported' as const, figure: { id: `${period}/${quantity.kind}`, indicatorId: 'test', period, measure: 'month' as const, printed: fake.value, decimals: String(fake.value).split('.')[1]?.length ?? 0, printedIn: 'vnd-billion' as const, value: fake.value, interval, bound: 'exact' as const, status, report: report(period) } };
  const statement: Statement = { cell, value: fake.value, interval, status, origin, report: report(period), vintage: `${period}-28` };
  return { ...statement, vintages: [statement], revisions: [], conflicts: [] };
}

type Months = Readonly<Record<string, FakeValue>>;

/** Values by "YYYY-MM" for each quantity kind; growth by basis. */
export interface FakeData { readonly month?: Months; readonly yearToDate?: Months; readonly growth?: Months; readonly growthToDate?: Months }

export function fakeSeries(data: FakeData): Series {
  const table = (quantity: Quantity): Months | undefined => quantity.kind === 'month' ? data.month : quantity.kind === 'year-to-date' ? data.yearToDate : quantity.kind === 'year-on-year' ? (quantity.basis === 'month' ? data.growth : data.growthToDate) : undefined;
  return {
    indicator, unitId: 'test', periods: [], planKinds: () => ['annual'], conflicts: [], revisions: [],
    lookup: (quantity, period): Lookup => {
      const value = table(quantity)?.[period];
      return value === undefined ? unknown : { known: true, observation: observation(quantity, period, value) };
    },
  };
}

const known = (value: number, slack = 0): Computed => ({ known: true, value, interval: { low: value - slack, high: value + slack } });

/** What varies between assessments of the tests; shares and growth as ratios. */
export interface FakeAssessment {
  readonly period: Period;
  readonly series: Series;
  readonly plan?: FakeValue;
  readonly pace?: Assessment['pace'];
  readonly projection?: Interval;
  readonly priorToDate?: number;
  readonly anomaly?: boolean;
  readonly meanBefore?: number;
  readonly status?: Assessment['status'];
}

export function fakeAssessment(fake: FakeAssessment): Assessment {
  const month = monthOf(fake.period);
  const found = fake.series.lookup({ kind: 'year-to-date' }, fake.period);
  const amount = found.known ? found.observation.value : undefined;
  const bound = found.known && found.observation.interval.high === Infinity;
  const plan = fake.plan;
  const share = amount !== undefined && plan !== undefined ? amount / plan.value : undefined;
  const evenPace = { rule: 'even', share: month / 12, years: 0 } as const;
  const pace = fake.pace ?? evenPace;
  const gap = share === undefined ? 0 : share - pace.share;
  const finding: Finding = { rule: 'out-of-line-month', severity: 'warning', unitId: 'test', indicatorId: 'test', period: fake.period, numbers: {}, figures: [] };
  const distance = (of: number): Computed => amount === undefined || plan === undefined || bound ? { known: false, reason: 'no-plan' } : known(amount - plan.value * of, 6);
  return {
    indicator, unitId: 'test', period: fake.period,
    month: fake.series.lookup({ kind: 'month' }, fake.period), yearToDate: found, planKind: 'annual',
    plan: plan === undefined ? { known: false, reason: 'no-plan' } : { known: true, observation: observation({ kind: 'annual-plan', plan: 'annual' }, fake.period, plan) },
    planAchievement: share === undefined ? { known: false, reason: 'no-plan' } : { known: true, observation: observation({ kind: 'plan-achievement', plan: 'annual' }, fake.period, { value: share, interval: bound ? { low: share, high: Infinity } : { low: share - 0.0005, high: share + 0.0005 } }) },
    otherPlans: [], yearToDateGrowth: unknown, monthGrowth: unknown, priorYearToDate: unknown,
    priorShareOfPlan: fake.priorToDate === undefined || plan === undefined ? { known: false, reason: 'no-prior-year' } : known(fake.priorToDate / plan.value),
    pace, evenPace,
    status: fake.status ?? (share === undefined ? { kind: 'none', reason: 'no-plan' } : { kind: 'certain', name: gap > 0.01 ? 'ahead' : gap < -0.01 ? 'behind' : 'on-pace', gap: { low: gap, high: gap } }),
    evenStatus: { kind: 'none', reason: 'no-plan' }, distance: distance(pace.share), evenDistance: distance(evenPace.share),
    neededPerMonth: amount === undefined || plan === undefined || month === 12 || amount >= plan.value ? { known: false, reason: 'no-plan' } : known((plan.value - amount) / (12 - month), 2.5),
    meanSoFar: amount === undefined ? unknown : known(amount / month), meanBefore: fake.meanBefore === undefined ? unknown : known(fake.meanBefore),
    priorRemainingMean: unknown, neededGrowth: unknown, planGrowth: unknown,
    projection: fake.projection === undefined ? { known: false, reason: 'no-history' } : { known: true, method: 'reference-profile', years: 0, value: Math.sqrt(fake.projection.low * fake.projection.high), interval80: fake.projection },
    planProbability: unknown, findings: fake.anomaly === true ? [finding] : [],
  };
}

/** Twelve invented months of a year as month values, and their running totals. */
export function yearOfMonths(year: number, months: readonly number[], kind: 'final' | 'estimated' | 'derived' = 'final'): { month: Months; yearToDate: Months } {
  let total = 0;
  const month: Record<string, FakeValue> = {};
  const yearToDate: Record<string, FakeValue> = {};
  for (const [index, value] of months.entries()) {
    const period = addMonths(periodOf(year, 1), index);
    total += value;
    month[period] = { value, kind };
    yearToDate[period] = { value: total, kind };
  }
  return { month, yearToDate };
}
