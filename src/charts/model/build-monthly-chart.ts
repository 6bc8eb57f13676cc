import { yearOf } from '../../domain/period/year-of.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { chartMessages } from '../../i18n/messages/chart-messages.ts';
import { monthTable } from '../a11y/month-table.ts';
import { buildMonthlyLevel } from './build-monthly-level.ts';
import type { ChartInput } from './chart-input.ts';
import type { MonthlyChartModel } from './monthly-chart.ts';
import { niceAxis } from './nice-axis.ts';
import { tetMarks } from './tet-mark.ts';
import { yearPoints } from './year-points.ts';

/**
 * The monthly chart of the indicator page: published months only (a missing month is an empty place), the same months of the year compared with, the needed rate.
 * @example buildMonthlyChart(input).bars.length // months published this year
 */
export function buildMonthlyChart(input: ChartInput): MonthlyChartModel {
  const { assessment, language } = input;
  const year = yearOf(assessment.period);
  const priorYear = input.compareYear ?? year - 1;
  const level = buildMonthlyLevel(input);
  const prior = yearPoints({ kind: 'month' }, priorYear, input);
  const axis = niceAxis(Math.max(level.highest, ...prior.map((point) => point.value)) || 1, Math.min(0, ...level.bars.map((bar) => bar.value)), 3);
  return {
    kind: 'monthly',
    name: input.name,
    summary: level.summary,
    table: monthTable(input, level.bars, prior, [chartMessages[language].month, chartMessages[language].sameMonth(String(priorYear))]),
    latestMonth: level.latestMonth,
    months: level.months,
    unitText: level.unitText,
    axis,
    axisTexts: axis.ticks.map((tick) => formatNumber(tick, axis.ticks.some((value) => !Number.isInteger(value)) ? 1 : 0, language)),
    bars: level.bars,
    prior,
    priorLabel: chartMessages[language].sameMonth(String(priorYear)),
    ...(level.needed === undefined ? {} : { needed: level.needed }),
    tet: tetMarks([year], input, (day) => formatDate(day, language)),
    ...(level.bars.length === 0 && prior.length === 0 ? { empty: chartMessages[language].emptyMonths } : {}),
    keys: level.keys,
  };
}
