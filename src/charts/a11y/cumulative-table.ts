import { periodOf } from '../../domain/period/period-of.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { chartMessages } from '../../i18n/messages/chart-messages.ts';
import { unitOfMeasureName } from '../../i18n/unit-of-measure-name.ts';
import type { ChartInput } from '../model/chart-input.ts';
import type { ChartPoint } from '../model/chart-point.ts';
import { yearPoints } from '../model/year-points.ts';
import type { TableCell, TableModel } from './table-model.ts';

/**
 * The table of a cumulative or monthly chart: one row a month to the reporting period (and to December where the compared year has figures),
 * month and year to date of the year and year to date of the year compared with. A missing value says so in words.
 * @example cumulativeTable(input, priorPoints, 2023).columns.length // 3
 */
export function cumulativeTable(input: ChartInput, priorPoints: readonly ChartPoint[], priorYear: number): TableModel {
  const { assessment, language } = input;
  const words = chartMessages[language];
  const year = yearOf(assessment.period);
  const months = yearPoints({ kind: 'month' }, year, input, assessment.period);
  const toDate = yearPoints({ kind: 'year-to-date' }, year, input, assessment.period);
  const cell = (points: readonly ChartPoint[], month: number): TableCell => {
    const point = points.find((candidate) => candidate.month === month);
    return point === undefined ? { text: words.notPublished } : { text: point.valueText, originMark: point.mark };
  };
  const last = Math.max(Number(assessment.period.slice(5)), priorPoints.at(-1)?.month ?? 0);
  return {
    caption: `${input.name} (${unitOfMeasureName(assessment.indicator.unitOfMeasure, language)})`,
    columns: [words.month, words.yearToDate, ...(priorPoints.length === 0 ? [] : [`${words.yearToDate} ${priorYear}`])],
    rows: Array.from({ length: last }, (_, index) => ({
      header: formatPeriod(periodOf(year, index + 1), 'full', language),
      cells: [cell(months, index + 1), cell(toDate, index + 1), ...(priorPoints.length === 0 ? [] : [cell(priorPoints, index + 1)])],
    })),
  };
}
