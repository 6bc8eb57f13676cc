import { comparedAt } from '../../domain/comparison/compared-at.ts';
import type { Compared, ComparedValue } from '../../domain/comparison/compared.ts';
import { tetOf } from '../../domain/comparison/tet.ts';
import { periodOf } from '../../domain/period/period-of.ts';
import type { MissingReason } from '../../domain/reconcile/missing-reason.ts';
import { cautionText, comparedSourceText } from '../../i18n/caution-text.ts';
import { comparedText } from '../../i18n/compared-text.ts';
import { formatChange } from '../../i18n/format-change.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { chartMessages } from '../../i18n/messages/chart-messages.ts';
import { compareChartMessages } from '../../i18n/messages/compare-chart-messages.ts';
import { plansComparedText } from '../../i18n/plans-compared-text.ts';
import { planKindName } from '../../i18n/quantity-name.ts';
import { reasonText } from '../../i18n/reason-text.ts';
import { unitOfMeasureName } from '../../i18n/unit-of-measure-name.ts';
import type { TableCell } from '../a11y/table-model.ts';
import { comparedPlans } from './compared-plans.ts';
import { comparedAxis, comparedAxisTexts } from './compared-axis.ts';
import { comparedMark } from './compared-mark.ts';
import { monthTicks } from './month-ticks.ts';
import type { NiceAxis } from './nice-axis.ts';
import type { OverlayInput, OverlayLine, OverlayModel, OverlayPoint, OverlaySource } from './overlay-chart.ts';
import { boundOf } from './value-text.ts';

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * The months of several years over each other, one line a year (or a unit). Months without a value break the line and have their reason in the table; a value
 * beyond the axis is drawn at its edge.
 * @example buildOverlay({ name, sources, measure: 'year-on-year', language: 'vi' }).lines.length // 3
 */
export function buildOverlay(input: OverlayInput): OverlayModel {
  const { sources, measure, language } = input;
  const words = compareChartMessages[language];
  const read = sources.map((source) => ({ source, months: months.map((month) => comparedAt(source.series, periodOf(source.year, month), source.comparison)) }));
  const values = read.flatMap((line) => line.months.flatMap((found) => (found.known ? [drawnValue(found)] : [])));
  const axis = input.axis ?? comparedAxis(values, measure);
  const plans = comparedPlans(read.flatMap((line) => line.months));
  const told = plansComparedText(plans, language);
  const lines = read.map(({ source, months: found }) => lineOf(source, found, axis, input, told !== undefined));
  const first = sources[0]?.series.indicator;
  const unitText = measure === 'month' || measure === 'year-to-date' ? (first === undefined ? '' : unitOfMeasureName(first.unitOfMeasure, language)) : '';
  const isFlat = axis.min > 0;
  return {
    kind: 'overlay',
    name: input.name,
    summary: [...lines.filter((line) => line.points.length > 0).map(rangeOf), ...(isFlat ? [words.notFromZero] : []), ...(told === undefined ? [] : [told])].join('; '),
    table: { caption: input.name, columns: lines.map(({ label }) => label), rows: months.map((month) => ({ header: formatPeriod(periodOf(2000, month), 'month', language), cells: read.map((line) => cellOf(line.months[month - 1], line.source, input)) })) },
    lines,
    axis,
    axisTexts: comparedAxisTexts(axis.ticks, measure, language),
    unitText,
    months: monthTicks(language),
    tet: tetMonths(sources.map(({ year }) => year)),
    ...(measure === 'year-on-year' ? { reference: 0 } : measure === 'index' ? { reference: 1 } : {}),
    ...(values.length === 0 ? { empty: emptyText(read.flatMap((line) => line.months), language) } : {}),
    ...(told === undefined ? {} : { note: told }),
    keys: words.keys,
  };
}

function lineOf(source: OverlaySource, found: readonly Compared[], axis: NiceAxis, input: OverlayInput, namesPlan: boolean): OverlayLine {
  const points = found.flatMap((compared, index): readonly OverlayPoint[] => {
    if (!compared.known || (compared.joined && index === 0 && found[1]?.known === true)) return [];
    return [pointOf(compared, index + 1, source, axis, input)];
  });
  const runs: OverlayPoint[][] = [];
  let last: OverlayPoint | undefined;
  for (const point of points) {
    const run = runs.at(-1);
    if (run !== undefined && last !== undefined && point.month - last.month === 1) run.push(point);
    else runs.push([point]);
    last = point;
  }
  const plans = namesPlan ? comparedPlans(found).map((kind) => planKindName(kind, input.language)).join(', ') : '';
  return { key: source.key, label: plans === '' ? source.label : `${source.label}, ${plans}`, shortLabel: source.label, focus: source.focus, points, runs };
}

function pointOf(compared: ComparedValue, month: number, source: OverlaySource, axis: NiceAxis, { measure, language }: OverlayInput): OverlayPoint {
  const period = periodOf(source.year, month);
  const { indicator } = source.series;
  const text = comparedText(compared, measure, indicator, language);
  const [only] = compared.observations;
  const plan = measure === 'plan-share' && only?.cell.quantity.kind === 'plan-achievement' && only.cell.quantity.plan !== 'annual' ? [planKindName(only.cell.quantity.plan, language)] : [];
  const withUnit = measure === 'month' || measure === 'year-to-date' ? `${text}\u00a0${unitOfMeasureName(indicator.unitOfMeasure, language)}` : text;
  const mark = comparedMark(compared, source.sample);
  const words = compareChartMessages[language];
  const { low, high } = compared.interval;
  const spread = measure === 'year-on-year' && Number.isFinite(low) && Number.isFinite(high) && high - low > 0.001 ? [words.between(formatChange(low, 1, language), formatChange(high, 1, language))] : [];
  const when = compared.joined ? words.joinedPeriod(String(source.year)) : formatPeriod(period, 'full', language);
  const origin = compared.source === 'published' ? chartMessages[language].marks[mark] : compared.observations.length === 1 && measure !== 'year-on-year' ? chartMessages[language].marks.derived : comparedSourceText(compared.source, language);
  const value = drawnValue(compared);
  return {
    key: `${period}/${source.key}`,
    at: compared.joined && month === 2 ? 1 : month - 0.5,
    month,
    value,
    ...(value > axis.max ? { beyond: 'above' as const } : value < axis.min ? { beyond: 'below' as const } : {}),
    mark,
    cautions: compared.cautions,
    valueText: text,
    announcement: [`${/^\d{4}$/u.test(source.label) ? '' : `${source.label}, `}${when}: ${withUnit}`, ...plan, origin, ...spread, ...compared.cautions.map((caution) => cautionText(caution, language))].join(', '),
  };
}

/** A bound is drawn at its known end. */
function drawnValue({ value, interval }: ComparedValue): number {
  const bound = boundOf(interval);
  return bound === 'at-least' ? interval.low : bound === 'at-most' ? interval.high : value;
}

function cellOf(found: Compared | undefined, source: OverlaySource, { measure, language }: OverlayInput): TableCell {
  if (found === undefined || !found.known) return { text: found === undefined ? '' : reasonText(found.reason, language) };
  const cautions = found.cautions.map((caution) => cautionText(caution, language));
  const joined = found.joined ? [compareChartMessages[language].joinedShort] : [];
  return { text: [comparedText(found, measure, source.series.indicator, language), ...joined, ...cautions].join('; '), originMark: comparedMark(found, source.sample) };
}

function rangeOf({ label, points }: OverlayLine): string {
  const [first, last] = [points[0], points.at(-1)];
  return first === undefined || last === undefined || first === last ? `${label}: ${first?.valueText ?? ''}` : `${label}: ${first.valueText} → ${last.valueText}`;
}

function tetMonths(years: readonly number[]): OverlayModel['tet'] {
  const all = [...new Set(years)].flatMap((year) => {
    const day = tetOf(year)?.day;
    return day === undefined ? [] : [{ year, month: Number(day.slice(5, 7)) }];
  });
  return [1, 2].flatMap((month) => {
    const own = all.filter((entry) => entry.month === month).map(({ year }) => year);
    return own.length === 0 ? [] : [{ month, text: own.join(', ') }];
  });
}

/** Reasons that say little where another stands beside them. */
const vague: readonly MissingReason[] = ['no-prior-year', 'not-published'];

/** All values are missing: the reason that says most, then the one most of them share. */
function emptyText(found: readonly Compared[], language: OverlayInput['language']): string {
  const counts = new Map<MissingReason, number>();
  for (const compared of found) if (!compared.known) counts.set(compared.reason, (counts.get(compared.reason) ?? 0) + 1);
  const [most] = [...counts].toSorted((a, b) => vague.indexOf(a[0]) - vague.indexOf(b[0]) || b[1] - a[1]);
  return compareChartMessages[language].empty(most === undefined ? '' : reasonText(most[0], language));
}
