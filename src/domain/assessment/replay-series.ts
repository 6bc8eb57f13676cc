import type { Figure } from '../figure/figure.ts';
import type { Indicator } from '../figure/indicator.ts';
import type { UnitData } from '../figure/unit-data.ts';
import { evenPace } from '../pace/headline-pace.ts';
import type { Status, StatusName } from '../pace/pace-status.ts';
import { statusOf } from '../pace/status-of.ts';
import { monthOf } from '../period/month-of.ts';
import type { Period } from '../period/period.ts';
import { yearOf } from '../period/year-of.ts';
import { seriesOf } from '../reconcile/series-of.ts';
import type { Series } from '../reconcile/series.ts';
import { vintageOf } from '../reconcile/vintage-of.ts';
import { assess } from './assess.ts';
import type { Assessment, Computed } from './assessment.ts';
import { yearTotal } from './prior-years.ts';
import type { Came, ReplayRow, Said, SaidStatus } from './replay-row.ts';

/**
 * Replays what was said of one indicator of a unit at each reporting period `from`…`to`, each time from the reports known on the day of that
 * period's own report, and puts beside it how the year ended. Periods without a year to date are left out. Additive indicators only.
 * @example replaySeries(retail, data, periodOf(2022, 1), periodOf(2024, 12)).length // 36
 */
export function replaySeries(indicator: Indicator, data: UnitData, from: Period, to: Period): readonly ReplayRow[] {
  if (indicator.aggregation !== 'sum') return [];
  const figures = data.figures.filter((figure) => figure.indicatorId === indicator.id);
  const now = seriesOf(indicator, data.unit, figures);
  return now.periods.filter((period) => period >= from && period <= to).flatMap((period): readonly ReplayRow[] => {
    const asOf = dayOfReport(figures, period);
    if (asOf === undefined) return [];
    const then = assess(seriesOf(indicator, data.unit, figures, asOf), period);
    if (!then.yearToDate.known) return [];
    return [{ unitId: data.unit.id, indicatorId: indicator.id, period, asOf, said: said(then), came: came(then, now) }];
  });
}

/** The day on which the report of a period was published: the first primary one that speaks of the period, else the first of all. */
function dayOfReport(figures: readonly Figure[], period: Period): string | undefined {
  const own = figures.filter((figure) => figure.report.period === period && figure.period === period);
  const primary = own.filter((figure) => !figure.report.secondary);
  return (primary.length === 0 ? own : primary).map((figure) => vintageOf(figure.report)).toSorted().at(0);
}

function said(then: Assessment): Said {
  const { yearToDate, plan, planAchievement, pace, projection } = then;
  const value = <K extends string>(key: K, number: Computed): Partial<Record<K, number>> => {
    const out: Partial<Record<K, number>> = {};
    if (number.known) out[key] = number.value;
    return out;
  };
  return {
    yearToDate: yearToDate.known ? yearToDate.observation.value : Number.NaN,
    ...(plan.known ? { plan: plan.observation.value } : {}),
    ...(planAchievement.known ? { share: planAchievement.observation.value } : {}),
    ...(pace === undefined ? {} : { rule: pace.rule, pace: pace.share }),
    status: saidStatus(then.status),
    evenStatus: saidStatus(then.evenStatus),
    ...(!projection.known ? { noProjection: projection.reason } : projection.method === 'even-pace-sum' ? { method: projection.method, projected: projection.value, noProjection: 'no-history' as const } : { method: projection.method, projected: projection.value }),
    ...(projection.known && projection.interval80 !== undefined && projection.interval95 !== undefined ? { low80: projection.interval80.low, high80: projection.interval80.high, low95: projection.interval95.low, high95: projection.interval95.high } : {}),
    ...value('probability', then.planProbability),
    ...value('neededPerMonth', then.neededPerMonth),
    ...value('neededGrowth', then.neededGrowth),
  };
}

function saidStatus(status: Status): SaidStatus {
  if (status.kind === 'none') return { names: [], reason: status.reason };
  const middle = (status.gap.low + status.gap.high) / 2;
  return { names: status.kind === 'certain' ? [status.name] : status.names, ...(Number.isFinite(middle) ? { gap: middle } : {}) };
}

function came(then: Assessment, now: Series): Came {
  const total = yearTotal(now, yearOf(then.period));
  const month = monthOf(then.period);
  if (total === undefined || !then.yearToDate.known) return {};
  const { value } = then.yearToDate.observation;
  const rest = total.value - value;
  const before = then.priorRemainingMean.known ? then.priorRemainingMean.value * (12 - month) : 0;
  const plan = then.plan.known ? then.plan.observation.interval : undefined;
  const reached = plan === undefined ? undefined : total.interval.low >= plan.high ? true : total.interval.high < plan.low ? false : undefined;
  const ifPlanned = month === 12 || then.pace === undefined || total.value <= 0 ? undefined : { status: nameOf(value / total.value, then, then.pace), even: nameOf(value / total.value, then, evenPace(month)) };
  return {
    total: total.value,
    ...(reached === undefined ? {} : { reached: then.indicator.direction === 'lower-is-better' ? !reached : reached }),
    ...(month === 12 ? {} : { perMonth: rest / (12 - month), ...(before > 0 ? { growth: rest / before - 1 } : {}) }),
    ...(ifPlanned === undefined || ifPlanned.status === undefined || ifPlanned.even === undefined ? {} : { ifPlanned: { status: ifPlanned.status, even: ifPlanned.even } }),
  };
}

function nameOf(share: number, then: Assessment, pace: NonNullable<Assessment['pace']>): StatusName | undefined {
  const status = statusOf({ low: share, high: share }, pace, monthOf(then.period), then.indicator.direction);
  return status.kind === 'certain' ? status.name : undefined;
}
