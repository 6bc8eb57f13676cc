import { periodOf } from '../../domain/period/period-of.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { chartMessages } from '../../i18n/messages/chart-messages.ts';
import type { ChartInput } from '../model/chart-input.ts';
import type { ChartPoint } from '../model/chart-point.ts';
import type { TableCell, TableModel } from './table-model.ts';

/**
 * The table of a chart of two point lists over the months of a year: one row a month, to the last month either list has.
 * @example monthTable(input, bars, prior, ['Trong tháng', 'cùng tháng năm 2023']).columns.length // 2
 */
export function monthTable(input: ChartInput, first: readonly ChartPoint[], second: readonly ChartPoint[], columns: readonly [string, string]): TableModel {
  const { assessment, language } = input;
  const cell = (points: readonly ChartPoint[], month: number): TableCell => {
    const point = points.find((candidate) => candidate.month === month);
    return point === undefined ? { text: chartMessages[language].notPublished } : { text: point.valueText, originMark: point.mark };
  };
  const last = Math.max(Number(assessment.period.slice(5)), first.at(-1)?.month ?? 0, second.at(-1)?.month ?? 0);
  return {
    caption: input.name,
    columns,
    rows: Array.from({ length: last }, (_, index) => ({ header: formatPeriod(periodOf(yearOf(assessment.period), index + 1), 'full', language), cells: [cell(first, index + 1), cell(second, index + 1)] })),
  };
}
