import { isRatio } from '../domain/reconcile/is-ratio.ts';
import type { Observation } from '../domain/reconcile/observation.ts';
import type { Series } from '../domain/reconcile/series.ts';
import { formatDate } from '../i18n/format-date.ts';
import type { Language } from '../i18n/language.ts';
import { localize } from '../i18n/localize.ts';
import { exportMessages, observationColumns, sourceColumns, type ObservationColumn, type SourceColumn } from '../i18n/messages/export-messages.ts';
import { provenanceMessages } from '../i18n/messages/provenance-messages.ts';
import { quantityTitle } from '../i18n/quantity-title.ts';
import { unitOfMeasureName } from '../i18n/unit-of-measure-name.ts';
import { cellsOf } from './cells-of.ts';
import { observationRow } from './observation-row.ts';
import type { ObservationSet } from './observation-set.ts';
import { dayCell, numberCell, percentCell, textCell } from './sheet-cells.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { shownDecimals } from './shown-decimals.ts';

/** Observations as a workbook of three sheets: the numbers (one a row, typed), the reports they rest on, and how to read them. */
export function observationWorkbook(set: ObservationSet, language: Language): readonly Sheet[] {
  return [numbersSheet(set, language), sourcesSheet(set, language), methodSheet(set, language)];
}

const numberWidths: Readonly<Record<ObservationColumn, number>> = { unit: 20, indicator: 34, period: 10, quantity: 34, value: 14, unitOfMeasure: 12, low: 14, high: 14, origin: 11, status: 11, formula: 34, bound: 14, revisions: 12, conflicts: 12, reports: 22, publishedOn: 13, vintage: 13, sources: 40, sample: 14, unitId: 14, indicatorId: 24, printedValue: 14, correction: 60 };

function numbersSheet({ series, data }: ObservationSet, language: Language): Sheet {
  const words = exportMessages[language];
  const rows = series.flatMap((each) =>
    cellsOf(each).flatMap(({ quantity, period }) => {
      const found = each.lookup(quantity, period);
      if (!found.known) return [];
      const cells = numberCells(found.observation, each, data.unit, language);
      return [observationColumns.map((column) => cells[column])];
    }),
  );
  return { name: words.sheets.observations, widths: observationColumns.map((column) => numberWidths[column]), frozenRows: 1, frozenColumns: 3, rows: [header(observationColumns.map((column) => words.observationColumns[column])), ...rows] };
}

function numberCells(observation: Observation, series: Series, unit: ObservationSet['data']['unit'], language: Language): Readonly<Record<ObservationColumn, SheetCell | null>> {
  const words = exportMessages[language];
  const row = observationRow(observation, series, unit);
  const { quantity } = observation.cell;
  const reported = observation.origin.kind === 'reported' ? observation.origin.figure : undefined;
  const decimals = shownDecimals(observation, series.indicator);
  const ratio = isRatio(quantity);
  const number = (value: number | null, places: number): SheetCell | null => (value === null ? null : ratio ? percentCell(value, places, language, { signed: quantity.kind !== 'plan-achievement' }) : numberCell(value, places, language));
  return {
    unit: textCell(localize(unit.name, language)),
    indicator: textCell(localize(series.indicator.name, language)),
    period: textCell(row.period),
    quantity: textCell(quantityTitle(quantity, language)),
    value: number(row.value, decimals),
    unitOfMeasure: textCell(ratio ? words.percent : unitOfMeasureName(series.indicator.unitOfMeasure, language)),
    low: number(row.low, decimals + 1),
    high: number(row.high, decimals + 1),
    origin: textCell(words.origins[row.origin]),
    status: textCell(words.statuses[row.status]),
    formula: observation.origin.kind === 'derived' ? textCell(provenanceMessages[language].formula[observation.origin.formula]) : null,
    bound: reported === undefined ? null : textCell(words.bounds[reported.bound]),
    revisions: numberCell(row.revisions, 0, language),
    conflicts: numberCell(row.conflicts, 0, language),
    reports: textCell(row.reports.join(' ')),
    publishedOn: row.publishedOn === '' ? textCell(words.noDate) : dayCell(row.publishedOn, language),
    vintage: dayCell(row.vintage, language),
    sources: row.sources.length === 0 ? null : textCell(row.sources.join(' ')),
    sample: row.sample ? textCell(words.sample) : null,
    unitId: textCell(row.unit),
    indicatorId: textCell(row.indicator),
    printedValue: number(row.printedValue, reported?.decimals ?? decimals),
    correction: reported?.correction === undefined ? null : textCell(localize(reported.correction.reason, language)),
  };
}

const sourceWidths: Readonly<Record<SourceColumn, number>> = { report: 18, period: 10, title: 60, publisher: 36, publishedOn: 14, secondary: 14, url: 60 };

function sourcesSheet({ reports }: ObservationSet, language: Language): Sheet {
  const words = exportMessages[language];
  const rows = reports.map((report): Readonly<Record<SourceColumn, SheetCell | null>> => ({
    report: textCell(report.id),
    period: textCell(report.period),
    title: textCell(report.title, { wrap: true }),
    publisher: textCell(report.publisher, { wrap: true }),
    publishedOn: report.publishedOn === undefined ? textCell(words.noDate) : dayCell(report.publishedOn, language),
    secondary: report.secondary ? textCell(words.yes) : null,
    url: report.url === undefined ? null : textCell(report.url),
  }));
  return { name: words.sheets.sources, widths: sourceColumns.map((column) => sourceWidths[column]), frozenRows: 1, rows: [header(sourceColumns.map((column) => words.sourceColumns[column])), ...rows.map((row) => sourceColumns.map((column) => row[column]))] };
}

function methodSheet({ data: { unit }, knownOn }: ObservationSet, language: Language): Sheet {
  const words = exportMessages[language];
  const lines = words.method(localize(unit.name, language), formatDate(knownOn, language));
  return {
    name: words.sheets.method,
    widths: [110],
    gridLines: false,
    rows: [[textCell(words.sheets.method, { style: 'title' })], ...(unit.sample ? [[textCell(words.sampleNotice, { style: 'strong', wrap: true })]] : []), ...lines.map((line) => [textCell(line, { wrap: true })])],
  };
}

function header(names: readonly string[]): readonly SheetCell[] {
  return names.map((name) => textCell(name, { style: 'header' }));
}
