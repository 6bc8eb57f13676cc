import { numberCell, percentCell, textCell } from '../../../export/sheet-cells.ts';
import type { Sheet, SheetCell } from '../../../export/sheet.ts';
import { cautionText, comparedSourceText } from '../../../i18n/caution-text.ts';
import { comparisonTitle } from '../../../i18n/comparison-title.ts';
import type { Language } from '../../../i18n/language.ts';
import { localize } from '../../../i18n/localize.ts';
import { chartColumns, chartFileMessages, type ChartColumn } from '../../../i18n/messages/chart-file-messages.ts';
import { exportMessages } from '../../../i18n/messages/export-messages.ts';
import { planKindName } from '../../../i18n/quantity-name.ts';
import { reasonText } from '../../../i18n/reason-text.ts';
import { unitOfMeasureName } from '../../../i18n/unit-of-measure-name.ts';
import type { DrawnChart, DrawnValue } from '../drawn/drawn-chart.ts';
import { chartRow } from './chart-row.ts';

const widths: Readonly<Record<ChartColumn, number>> = { chart: 24, unit: 20, sample: 16, measure: 60, period: 18, value: 14, low: 14, high: 14, unitOfMeasure: 14, source: 26, joined: 12, caution: 40, reason: 40, reports: 30 };

/** What the charts show as a sheet: a value a row, typed, with what is compared on what base, whether months are joined, and what must be known of it. */
export function chartSheet(charts: readonly DrawnChart[], language: Language): Sheet {
  const words = chartFileMessages[language];
  const rows = charts.flatMap((chart) => chart.values.map((value) => { const cells = cellsOf(chart, value, language); return chartColumns.map((column) => cells[column]); }));
  return { name: words.sheet, widths: chartColumns.map((column) => widths[column]), frozenRows: 1, rows: [chartColumns.map((column) => textCell(words.columns[column], { style: 'header' })), ...rows] };
}

function cellsOf(chart: DrawnChart, value: DrawnValue, language: Language): Readonly<Record<ChartColumn, SheetCell | null>> {
  const words = chartFileMessages[language];
  const { yes, sample } = exportMessages[language];
  const { indicator, kind, comparison } = chart;
  const { compared, part, data: { unit } } = value;
  const row = chartRow(chart, value);
  const quantity = compared.known ? compared.observations[0]?.cell.quantity : undefined;
  const plan = row.plan !== '' && quantity !== undefined && 'plan' in quantity ? `: ${planKindName(quantity.plan, language)}` : '';
  const topic = kind === 'contributions' ? words.contribution : comparisonTitle(kind === 'heat-map' && part === 'whole' ? { ...comparison, growthBasis: 'year-to-date' } : comparison, language);
  const decimals = kind === 'contributions' ? 2 : row.unitOfMeasure === 'ratio' || row.unitOfMeasure === 'index' ? 1 : indicator.decimals;
  const number = (of: number | null, places: number): SheetCell | null => (of === null ? null : row.unitOfMeasure === 'ratio' ? percentCell(of, places, language, { signed: row.measure !== 'plan-share' }) : numberCell(of, places, language));
  return {
    chart: textCell(words.charts[kind]),
    unit: textCell(localize(unit.name, language)),
    sample: unit.sample ? textCell(sample) : null,
    measure: textCell(`${localize(indicator.shortName, language)}. ${topic}${plan}${part === undefined ? '' : ` (${words.parts[part]})`}`),
    period: textCell(row.from === row.period ? row.period : `${row.from} – ${row.period}`),
    value: number(row.value, decimals),
    low: number(row.low, decimals + 1),
    high: number(row.high, decimals + 1),
    unitOfMeasure: textCell(row.unitOfMeasure === 'ratio' ? words.ratio : row.unitOfMeasure === 'index' ? words.index : unitOfMeasureName(indicator.unitOfMeasure, language)),
    source: compared.known ? textCell(comparedSourceText(compared.source, language)) : null,
    joined: row.joined ? textCell(yes) : null,
    caution: compared.known && compared.cautions.length > 0 ? textCell(compared.cautions.map((caution) => cautionText(caution, language)).join('; ')) : null,
    reason: compared.known ? null : textCell(reasonText(compared.reason, language)),
    reports: row.reports.length === 0 ? null : textCell(row.reports.join(' ')),
  };
}
