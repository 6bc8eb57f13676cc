import type { Finding } from '../checks/finding.ts';
import { subtract } from '../interval/arithmetic.ts';
import type { Interval } from '../interval/interval.ts';
import { gapBetween, intersect } from '../interval/relation.ts';
import { evenPace, headlinePace } from '../pace/headline-pace.ts';
import type { Pace, Status } from '../pace/pace-status.ts';
import { statusOf } from '../pace/status-of.ts';
import { addMonths } from '../period/add-months.ts';
import { monthOf } from '../period/month-of.ts';
import type { Period } from '../period/period.ts';
import { yearOf } from '../period/year-of.ts';
import { planProbability, planProbabilityRange } from '../projection/plan-probability.ts';
import { projectYear } from '../projection/project-year.ts';
import type { Projection } from '../projection/projection.ts';
import { volatility } from '../projection/volatility.ts';
import type { MissingReason } from '../reconcile/missing-reason.ts';
import type { Lookup, Observation } from '../reconcile/observation.ts';
import type { Series } from '../reconcile/series.ts';
import type { Assessment, Computed } from './assessment.ts';
import { missing, ratioOf, scaled } from './computed.ts';
import { historyOf, type History } from './prior-years.ts';
import { shareInUse } from './share-in-use.ts';
import { yearFacts } from './year-facts.ts';

/**
 * Everything the product says about one indicator at one reporting period, computed from its reconciled series (method.md
 * §1–§7). Nothing is stored; what cannot be said has its reason. `findings`: what the checks found, passed through.
 * @example assess(series, periodOf(2024, 5)).status // { kind: 'certain', name: 'behind', gap: { low: -0.0225, high: -0.0215 } }
 */
export function assess(series: Series, period: Period, findings: readonly Finding[] = []): Assessment {
  const { indicator } = series;
  const month = monthOf(period);
  const additive = indicator.aggregation === 'sum';
  const [planKind = 'annual', ...otherKinds] = series.planKinds(yearOf(period));
  const yearToDate = series.lookup({ kind: 'year-to-date' }, period);
  const plan = positivePlan(series.lookup({ kind: 'annual-plan', plan: planKind }, period));
  const planAchievement = series.lookup({ kind: 'plan-achievement', plan: planKind }, period);
  const history = historyOf(series, period);
  const pace = additive ? headlinePace(month, month === 12 ? [] : history.years.map((year) => year.cumulative / year.total), indicator.profile) : undefined;
  const even = additive ? evenPace(month) : undefined;
  const statusBy = (share: Interval | undefined, by: Pace | undefined): Status => {
    if (!additive || by === undefined) return { kind: 'none', reason: 'not-additive' };
    if (share === undefined) return { kind: 'none', reason: yearToDate.known ? 'no-plan' : yearToDate.reason };
    return oneSided(statusOf(share, by, month, indicator.direction), share);
  };
  const share = shareInUse(planAchievement, yearToDate, plan);
  const growth = series.lookup({ kind: 'year-on-year', basis: 'year-to-date' }, period);
  const projection: Projection = endsWithin(series, period) && month < 12 ? { known: false, reason: 'unit-ended' } : project(series, month, yearToDate, growth, history);
  const prior = series.lookup({ kind: 'year-to-date' }, addMonths(period, -12));
  return {
    indicator,
    unitId: series.unitId,
    period,
    month: series.lookup({ kind: 'month' }, period),
    yearToDate,
    planKind,
    plan,
    planAchievement,
    otherPlans: otherKinds.map((kind) => {
      const other = positivePlan(series.lookup({ kind: 'annual-plan', plan: kind }, period));
      const achieved = series.lookup({ kind: 'plan-achievement', plan: kind }, period);
      return { planKind: kind, plan: other, planAchievement: achieved, status: statusBy(shareInUse(achieved, yearToDate, other), pace) };
    }),
    yearToDateGrowth: growth,
    monthGrowth: series.lookup({ kind: 'year-on-year', basis: 'month' }, period),
    priorYearToDate: prior,
    priorShareOfPlan: ratioOf(prior, plan),
    pace,
    evenPace: even,
    status: statusBy(share, pace),
    evenStatus: statusBy(share, even),
    distance: distance(yearToDate, plan, share, pace),
    evenDistance: distance(yearToDate, plan, share, even),
    ...yearFacts(series, period, yearToDate, plan, prior, endsWithin(series, period)),
    projection,
    planProbability: probability(projection, plan, month, indicator.planIsCeiling),
    findings,
  };
}

/** A plan of 0 is no plan (method §7). */
function positivePlan(plan: Lookup): Lookup {
  return plan.known && plan.observation.value <= 0 ? { known: false, reason: 'no-plan' } : plan;
}

/** The unit ends within the year of a period, before its last day: there is no December to project. */
function endsWithin(series: Series, period: Period): boolean {
  return series.endsOn !== undefined && series.endsOn < `${yearOf(period)}-12-31`;
}

/** A bound leaves one end of the gap open: a status only if every value allowed has it. */
function oneSided(status: Status, share: Interval): Status {
  return status.kind === 'undecided' && (share.low === -Infinity || share.high === Infinity) ? { kind: 'none', reason: 'one-sided' } : status;
}

/** C − P·s. Where the share is printed, it is finer than C ÷ P: C − C/share·s = C·(1 − s/share). `share`: the one in use. */
function distance(yearToDate: Lookup, plan: Lookup, share: Interval | undefined, pace: Pace | undefined): Computed {
  if (pace === undefined) return missing('not-additive');
  if (!yearToDate.known) return missing(yearToDate.reason);
  if (!plan.known) return missing(plan.reason);
  const { value, interval } = yearToDate.observation;
  const plain = subtract(interval, scaled(plan.observation.interval, pace.share));
  if (!Number.isFinite(plain.low) && !Number.isFinite(plain.high)) return missing('one-sided');
  const point = value - plan.observation.value * pace.share;
  const isTwoSided = Number.isFinite(interval.low) && Number.isFinite(interval.high);
  if (share === undefined || share.low <= 0 || interval.low <= 0 || !isTwoSided) return { known: true, value: point, interval: plain };
  const ends = [interval.low, interval.high].flatMap((c) => [share.low, share.high].map((s) => c * (1 - pace.share / s)));
  const fine: Interval = { low: Math.min(...ends), high: Math.max(...ends) };
  // A printed share that excludes C ÷ P is a conflict: it cannot narrow what it contradicts.
  if (gapBetween(plain, fine) > 0) return { known: true, value: point, interval: plain };
  const tighter = intersect(plain, fine);
  return { known: true, value: Math.min(Math.max(point, tighter.low), tighter.high), interval: tighter };
}

function project(series: Series, month: number, yearToDate: Lookup, growth: Lookup, history: History): Projection {
  const { indicator } = series;
  if (indicator.aggregation !== 'sum') return { known: false, reason: 'not-additive' };
  if (!yearToDate.known) return { known: false, reason: yearToDate.reason === 'gap' ? 'gap' : 'not-published' };
  const { observation } = yearToDate;
  if (!isFinite(observation)) return { known: false, reason: 'one-sided' };
  const isPublished = growth.known && growth.observation.origin.kind === 'reported';
  return projectYear({
    month,
    cumulative: observation.value,
    priorYears: history.years,
    ...(history.lastTotal === undefined ? {} : { lastTotal: history.lastTotal }),
    ...(growth.known && isPublished ? { growth: growth.observation.value } : {}),
    ...(indicator.profile === undefined ? {} : { profile: indicator.profile }),
    volatility: volatility(history.monthly),
  });
}

function isFinite(observation: Observation): boolean {
  return Number.isFinite(observation.interval.low) && Number.isFinite(observation.interval.high);
}

function probability(projection: Projection, plan: Lookup, month: number, planIsCeiling: boolean): Computed {
  const reason: MissingReason | undefined = month === 12 ? 'year-complete' : planIsCeiling ? 'plan-is-ceiling' : !plan.known ? plan.reason : !projection.known ? projection.reason : undefined;
  if (reason !== undefined || !plan.known || !projection.known) return missing(reason ?? 'no-plan');
  if (projection.logHalfWidth === undefined) return missing('no-history');
  const { observation } = plan;
  if (!isFinite(observation) || observation.interval.low <= 0) return missing('one-sided');
  return { known: true, value: planProbability(projection.value, observation.value, projection.logHalfWidth), interval: planProbabilityRange(projection.value, observation.interval, projection.logHalfWidth) };
}
