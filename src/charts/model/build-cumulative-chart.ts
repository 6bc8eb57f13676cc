import { monthOf } from '../../domain/period/month-of.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { formatPercent } from '../../i18n/format-percent.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { chartMessages } from '../../i18n/messages/chart-messages.ts';
import { unitOfMeasureName } from '../../i18n/unit-of-measure-name.ts';
import { cumulativeTable } from '../a11y/cumulative-table.ts';
import { chartSummary } from '../a11y/chart-summary.ts';
import { chartNumber } from './chart-number.ts';
import type { CumulativeChartInput, CumulativeChartModel, EndLabel } from './cumulative-chart.ts';
import { monthTicks } from './month-ticks.ts';
import { niceAxis } from './nice-axis.ts';
import { paceName } from './pace-name.ts';
import { type Corner, stretches } from './stretch.ts';
import { tetMarks } from './tet-mark.ts';
import { rangeText, valueText } from './value-text.ts';
import { yearPoints } from './year-points.ts';

const start: Corner = { month: 0, value: 0 };

/**
 * The cumulative chart of one indicator at one reporting period: actual to that period, the plan's path by the headline pace (and the even pace where it
 * differs), the year compared with, the 80 % projection as low…high, the gap to the pace and every end labelled. What is not known is absent, never 0.
 * @example buildCumulativeChart({ name, assessment, series, language: 'vi', sample: false }).endLabels[0]?.value // '11.160–11.193'
 */
export function buildCumulativeChart(input: CumulativeChartInput): CumulativeChartModel {
  const { assessment, language } = input;
  const { indicator, period } = assessment;
  const words = chartMessages[language];
  const year = yearOf(period);
  const month = monthOf(period);
  const unitText = unitOfMeasureName(indicator.unitOfMeasure, language);
  const number = (value: number): string => chartNumber(value, indicator.decimals, language);

  const points = yearPoints({ kind: 'year-to-date' }, year, input, period);
  const latestPoint = points.find((point) => point.month === month);
  const planned = assessment.plan.known ? assessment.plan.observation : undefined;
  const plan = planned?.value;
  const { pace, evenPace } = assessment;
  const hasPath = pace !== undefined && pace.rule !== 'even' && input.paceShares?.length === 12;
  const even = plan === undefined ? undefined : [start, { month: 12, value: plan }];
  const seasonal = plan === undefined || !hasPath ? undefined : [start, ...(input.paceShares ?? []).map((share, index) => ({ month: index + 1, value: plan * share }))];

  const priorYear = input.compareYear ?? year - 1;
  const priorPoints = input.hidePrior === true ? [] : yearPoints({ kind: 'year-to-date' }, priorYear, input);
  const prior = priorPoints.length === 0 ? undefined : { year: priorYear, points: priorPoints, stretches: stretches(priorPoints) };

  const band = !input.hideProjection && assessment.projection.known ? assessment.projection.interval80 : undefined;
  const outer = input.showOuter === true && assessment.projection.known ? assessment.projection.interval95 : undefined;
  const projection = band !== undefined && latestPoint !== undefined && month < 12
    ? { from: { month, value: latestPoint.value }, low: Math.max(band.low, latestPoint.value), high: band.high, ...(outer === undefined ? {} : { outer: { low: Math.max(outer.low, latestPoint.value), high: outer.high } }) } : undefined;

  const usePace = hasPath ? pace : evenPace;
  const distance = hasPath ? assessment.distance : assessment.evenDistance;
  const ends = distance.known && Number.isFinite(distance.interval.high - distance.interval.low) ? distance.interval : undefined;
  const amounts = ends === undefined || ends.low < 0 !== ends.high < 0 ? undefined : ends.low < 0 ? { low: -ends.high, high: -ends.low } : ends;
  const gap = plan !== undefined && latestPoint !== undefined && usePace !== undefined && amounts !== undefined
    ? gapOf(month, latestPoint.value, plan * usePace.share, rangeText(amounts, Math.min(indicator.decimals, amounts.high >= 100 ? 0 : 1), language), month === 12 ? words.plan.toLowerCase() : paceName(usePace.rule, language)) : undefined;

  function gapOf(at: number, actual: number, expected: number, amount: string, name: string): NonNullable<CumulativeChartModel['gap']> {
    const short = actual < expected;
    return { month: at, actual, expected, short, sentence: short ? words.short(`${amount}\u00a0${unitText}`, name) : words.over(`${amount}\u00a0${unitText}`, name), brief: short ? words.shortBrief(amount) : words.overBrief(amount) };
  }

  const projected = (role: EndLabel['role'], at: number, name: string): EndLabel => ({ role, at, name, value: number(at), shortValue: number(at), ...(plan === undefined ? {} : { aside: `(${formatPercent(at / plan, 1, language)})` }) });
  const lastPrior = priorPoints.at(-1);
  const endLabels: readonly EndLabel[] = [
    ...(planned === undefined ? [] : [{ role: 'plan' as const, at: planned.value, name: words.plan, value: planned.origin.kind === 'reported' ? valueText(planned, Math.min(indicator.decimals, planned.origin.figure.decimals), language) : rangeText(planned.interval, indicator.decimals, language), shortValue: number(planned.value) }]),
    ...(projection === undefined ? [] : [projected('projection-high', projection.high, words.projectionHigh), projected('projection-low', projection.low, words.projectionLow)]),
    ...(lastPrior === undefined || lastPrior.month < 12 ? [] : [{ role: 'prior' as const, at: lastPrior.value, name: words.yearLine(String(priorYear)), value: lastPrior.valueText, shortValue: lastPrior.valueText }]),
  ];

  const highest = Math.max(0, ...points.map((point) => point.value), ...priorPoints.map((point) => point.value), plan ?? 0, projection?.outer?.high ?? projection?.high ?? 0);
  const axis = niceAxis(highest || 1, 0, 4);
  const axisDecimals = axis.ticks.some((tick) => !Number.isInteger(tick)) ? 1 : 0;
  return {
    kind: 'cumulative',
    name: input.name,
    summary: chartSummary(input),
    table: cumulativeTable(input, priorPoints, priorYear),
    year,
    latestMonth: month,
    months: monthTicks(language),
    unitText,
    axis,
    axisTexts: axis.ticks.map((tick) => formatNumber(tick, axisDecimals, language)),
    points,
    stretches: stretches(points),
    ...(latestPoint === undefined ? {} : { latest: { point: latestPoint, sentence: words.endOf(formatPeriod(period, 'month', language), `${latestPoint.valueText}\u00a0${unitText}`), short: latestPoint.valueText } }),
    ...(even === undefined ? {} : { plan: seasonal === undefined ? { rule: 'even' as const, corners: even, label: words.evenPace } : { rule: pace?.rule ?? 'even', corners: seasonal, label: paceName(pace?.rule ?? 'even', language) } }),
    ...(even === undefined || seasonal === undefined ? {} : { evenPath: { corners: even, label: words.evenPace } }),
    ...(prior === undefined ? {} : { prior }),
    ...(projection === undefined ? {} : { projection }),
    ...(gap === undefined ? {} : { gap }),
    endLabels,
    tet: tetMarks(prior === undefined ? [year] : [priorYear, year], input, (day) => formatDate(day, language)),
    tetWord: words.tet,
    ...(points.length === 0 && plan === undefined ? { empty: words.emptyCumulative } : {}),
    keys: words.keys,
  };
}
