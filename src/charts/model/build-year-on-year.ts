import { monthOf } from '../../domain/period/month-of.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import { formatChange } from '../../i18n/format-change.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { chartMessages } from '../../i18n/messages/chart-messages.ts';
import { chartSummary } from '../a11y/chart-summary.ts';
import { monthTable } from '../a11y/month-table.ts';
import type { ChartInput } from './chart-input.ts';
import { monthTicks } from './month-ticks.ts';
import { niceAxis } from './nice-axis.ts';
import { tetMarks } from './tet-mark.ts';
import type { YearOnYearModel } from './year-on-year-chart.ts';
import { yearPoints } from './year-points.ts';

/**
 * The year-on-year chart: growth of each month and of the year to date, as published or computed. Months without a growth are empty.
 * @example buildYearOnYear(input).toDateLabel // 'luỹ kế 5 tháng +17,9%'
 */
export function buildYearOnYear(input: ChartInput): YearOnYearModel {
  const { assessment, language } = input;
  const words = chartMessages[language];
  const year = yearOf(assessment.period);
  const bars = yearPoints({ kind: 'year-on-year', basis: 'month' }, year, input, assessment.period);
  const toDate = yearPoints({ kind: 'year-on-year', basis: 'year-to-date' }, year, input, assessment.period);
  const last = toDate.at(-1);
  const values = [...bars, ...toDate].map((point) => point.value);
  const axis = niceAxis(Math.max(0.05, ...values), Math.min(0, ...values), 3);
  return {
    kind: 'year-on-year',
    name: input.name,
    summary: chartSummary(input),
    table: monthTable(input, bars, toDate, [words.growth, words.growthToDate]),
    latestMonth: monthOf(assessment.period),
    months: monthTicks(language),
    axis,
    axisTexts: axis.ticks.map((tick) => (tick === 0 ? '0' : formatChange(tick, axis.ticks.some((value) => Math.abs(value * 100 - Math.round(value * 100)) > 1e-6) ? 1 : 0, language))),
    bars,
    toDate,
    ...(last === undefined ? {} : { toDateLabel: words.cumulativeGrowth(last.month, last.valueText) }),
    tet: tetMarks([year], input, (day) => formatDate(day, language)),
    ...(values.length === 0 ? { empty: words.emptyGrowth } : {}),
    keys: words.keys,
  };
}
