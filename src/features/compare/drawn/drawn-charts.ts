import type { OverlaySource } from '../../../charts/model/overlay-chart.ts';
import { cautionsOf } from '../../../domain/comparison/cautions-of.ts';
import { comparedAt } from '../../../domain/comparison/compared-at.ts';
import type { Compared } from '../../../domain/comparison/compared.ts';
import { contributionsOf } from '../../../domain/comparison/contributions.ts';
import { growthAt } from '../../../domain/comparison/growth-at.ts';
import { sourceOf } from '../../../domain/comparison/source-of.ts';
import type { Computed } from '../../../domain/assessment/assessment.ts';
import type { UnitData } from '../../../domain/figure/unit-data.ts';
import { monthOf } from '../../../domain/period/month-of.ts';
import { periodOf } from '../../../domain/period/period-of.ts';
import type { Period } from '../../../domain/period/period.ts';
import type { Observation } from '../../../domain/reconcile/observation.ts';
import type { Series } from '../../../domain/reconcile/series.ts';
import type { CompareChoice } from '../../../url/compare-query.ts';
import type { ComparedYears } from '../compared-years.ts';
import type { DrawnChart, DrawnValue } from './drawn-chart.ts';
import { type UnitSeries, unitSources } from './unit-sources.ts';
import { yearSources } from './year-sources.ts';

/** What the page draws. `until`: the month through which growth is read; `others`: the other units beside the page's own. */
export interface DrawnPage {
  readonly data: UnitData;
  readonly series: readonly Series[];
  readonly choice: CompareChoice;
  readonly years: ComparedYears;
  readonly until: Period;
  readonly others: readonly UnitSeries[];
}

/**
 * Every chart of the page as data, in the page's order: the years of each indicator, the map of growth and the contributions of the first, the units.
 * @example drawnCharts(page).map(({ id }) => id) // ['compare-overlay', 'compare-heat', 'compare-parts']
 */
export function drawnCharts({ data, series, choice, years, until, others }: DrawnPage): readonly DrawnChart[] {
  const [first] = series;
  if (first === undefined) return [];
  const growth: CompareChoice = { ...choice, measure: 'year-on-year' };
  const shown = [{ data, series: first }, ...others];
  return [
    ...series.flatMap((each) => chartOf(series.length === 1 ? 'compare-overlay' : `compare-${each.indicator.id}`, 'years', yearSources(choice, each, years, data.unit), [data])),
    ...chartOf('compare-heat', 'heat-map', yearSources(growth, first, years, data.unit), [data]).map((chart): DrawnChart => ({ ...chart, values: [...chart.values, ...wholesOf(first, data, years, until)] })),
    ...contributionsChart(first, data, years.focusYear, until, choice.joinTet),
    ...(others.length === 0 ? [] : chartOf('compare-units', 'units', unitSources(choice, shown, years, 'vi'), shown.map((each) => each.data))),
  ];
}

function chartOf(id: string, kind: DrawnChart['kind'], sources: readonly OverlaySource[], units: readonly UnitData[]): readonly DrawnChart[] {
  const [first] = sources;
  return first === undefined ? [] : [{ id, kind, indicator: first.series.indicator, comparison: first.comparison, values: sources.flatMap((source) => lineOf(source, units.find(({ unit }) => unit.id === source.series.unitId))) }];
}

/** Joined months stand once, at February. */
function lineOf({ series, year, comparison }: OverlaySource, data: UnitData | undefined): readonly DrawnValue[] {
  if (data === undefined) return [];
  const found = Array.from({ length: 12 }, (_, index) => comparedAt(series, periodOf(year, index + 1), comparison));
  return found.flatMap((compared, index) => {
    const isJoined = compared.known && compared.joined;
    return isJoined && index === 0 && found[1]?.known === true ? [] : [{ data, from: periodOf(year, isJoined ? 1 : index + 1), period: periodOf(year, isJoined ? 2 : index + 1), compared }];
  });
}

/** The growth of each year through the month read, the last column of the map. */
function wholesOf(series: Series, data: UnitData, { years }: ComparedYears, until: Period): readonly DrawnValue[] {
  return years.map((year) => {
    const period = periodOf(year, monthOf(until));
    return { data, from: periodOf(year, 1), period, part: 'whole', compared: growthAt(series, period, { basis: 'year-to-date', joinTet: false, unit: data.unit }) };
  });
}

function contributionsChart(series: Series, data: UnitData, year: number, until: Period, joinTet: boolean): readonly DrawnChart[] {
  const { months, rest, total } = contributionsOf(series, year, monthOf(until), joinTet, data.unit);
  const [from, to] = [periodOf(year, 1), periodOf(year, monthOf(until))];
  const whole = [to, periodOf(year - 1, monthOf(until))].flatMap((period) => { const found = series.lookup({ kind: 'year-to-date' }, period); return found.known ? [found.observation] : []; });
  return [{
    id: 'compare-parts',
    kind: 'contributions',
    indicator: series.indicator,
    comparison: { measure: 'year-on-year', growthBasis: 'year-to-date', joinTet },
    values: [
      ...months.map((month): DrawnValue => ({ data, from: periodOf(year, month.from), period: periodOf(year, month.to), compared: asCompared(month.share, month.observations, month.to > month.from) })),
      { data, from, period: to, part: 'rest', compared: asCompared(rest, whole, false) },
      { data, from, period: to, part: 'whole', compared: asCompared(total, whole, false) },
    ],
  }];
}

function asCompared(computed: Computed, observations: readonly Observation[], joined: boolean): Compared {
  return computed.known ? { ...computed, source: sourceOf(observations), joined, cautions: cautionsOf(observations), observations } : { known: false, reason: computed.reason };
}
