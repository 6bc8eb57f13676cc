import { reportingRow } from '../../domain/briefing/reporting-form.ts';
import type { Lookup, Observation } from '../../domain/reconcile/observation.ts';
import type { Sheet, SheetCell } from '../../export/sheet.ts';
import { numberCell, textCell } from '../../export/sheet-cells.ts';
import { cellText } from '../../i18n/cell-text.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { localize } from '../../i18n/localize.ts';
import { briefingMessages } from '../../i18n/messages/briefing-messages.ts';
import { reasonText } from '../../i18n/reason-text.ts';
import { unitOfMeasureName } from '../../i18n/unit-of-measure-name.ts';
import type { Briefing } from './briefing-model.ts';

/**
 * The month in the columns of the official reporting form as sheets of a workbook: numbers stay numbers (growths as indices, the base 100), derived
 * ones in small grey print, a bound or a missing number in words; the sources on a sheet of their own.
 */
export function formSheets(briefing: Briefing): readonly Sheet[] {
  const { language, items, form, reports, sample } = briefing;
  const words = briefingMessages[language];
  const [name = '', ...headers] = form.headers;
  const head = [name, words.formColumns.unit, ...headers].map((text) => textCell(text, { style: 'header', wrap: true, bordered: true }));
  const rows = items.map(({ view: { series, assessment } }): readonly SheetCell[] => {
    const { indicator } = assessment;
    const row = reportingRow(series, briefing.period);
    const cell = (lookup: Lookup, isIndex: boolean): SheetCell => {
      if (!lookup.known) return textCell(reasonText(lookup.reason, language), { style: 'quiet', wrap: true, bordered: true });
      const { observation } = lookup;
      if (!isPlain(observation)) return textCell(cellText(observation, indicator, language), { align: 'right', bordered: true });
      const decimals = observation.origin.kind === 'reported' ? observation.origin.figure.decimals : isIndex ? 1 : indicator.decimals;
      return numberCell(isIndex ? 100 + observation.value * 100 : observation.value, decimals, language, { style: observation.origin.kind === 'derived' ? 'quiet' : 'body', bordered: true });
    };
    return [
      textCell(localize(indicator.name, language), { wrap: true, bordered: true }),
      textCell(unitOfMeasureName(indicator.unitOfMeasure, language), { bordered: true }),
      ...[row.previousMonth, row.month, row.yearToDate, row.sameMonthLastYear, row.yearToDateLastYear].map((lookup) => cell(lookup, false)),
      ...[row.onPreviousMonth, row.onSameMonth, row.onYearToDate].map((lookup) => cell(lookup, true)),
    ];
  });
  const notes = [words.formNote, ...(sample ? [words.sample] : []), words.disclaimer].map((text) => [textCell(text, { style: 'quiet' })]);
  return [
    { name: words.form, widths: [44, 11, 13, 13, 13, 13, 13, 12, 12, 14], frozenColumns: 1, landscape: true, gridLines: false, rows: [[textCell(briefing.authority, { style: 'strong' })], [textCell(briefing.subject, { style: 'title' })], [], head, ...rows, [], ...notes] },
    { name: words.sources, widths: [60, 34, 14, 60], rows: reports.map(({ title, publisher, publishedOn, url }) => [textCell(title), textCell(publisher), textCell(publishedOn === undefined ? '–' : formatDate(publishedOn, language)), textCell(url ?? '')]) },
  ];
}

/** A number that a cell can hold without saying more or less than is known. */
function isPlain({ interval, origin }: Observation): boolean {
  return Number.isFinite(interval.low) && Number.isFinite(interval.high) && (origin.kind === 'derived' || origin.figure.bound === 'exact');
}
