import { reportingRow } from '../../domain/briefing/reporting-form.ts';
import { addMonths } from '../../domain/period/add-months.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import type { Period } from '../../domain/period/period.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import type { MissingReason } from '../../domain/reconcile/missing-reason.ts';
import type { Lookup } from '../../domain/reconcile/observation.ts';
import type { Series } from '../../domain/reconcile/series.ts';
import { cellText } from '../../i18n/cell-text.ts';
import { formatInterval } from '../../i18n/format-interval.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Language } from '../../i18n/language.ts';
import { briefingMessages } from '../../i18n/messages/briefing-messages.ts';
import { reasonText } from '../../i18n/reason-text.ts';
import { rowName, shortReason, type TextTable } from './text-table.ts';

/** In the form, where nothing is published. */
const formDash = '–';

/** The headings of the reporting form at a period, indicator first. */
function formHeaders(period: Period, language: Language): readonly string[] {
  const words = briefingMessages[language].formColumns;
  const full = (at: Period): string => formatPeriod(at, 'full', language);
  const [previous, sameMonth] = [addMonths(period, -1), addMonths(period, -12)];
  return [words.indicator, words.previousMonth(full(previous)), words.month(full(period)), words.yearToDate(monthOf(period)), words.sameMonth(full(sameMonth)), words.sameYearToDate(monthOf(period), yearOf(period) - 1), words.onPrevious(full(previous)), words.onSameMonth(full(sameMonth)), words.onYearToDate];
}

/** The month in the columns of the official reporting form, in words; an asterisk marks what was derived, a dash what is not published; another missing number has its reason. */
export function formTable(series: readonly Series[], period: Period, language: Language): TextTable {
  return {
    headers: formHeaders(period, language),
    rows: series.map((one) => {
      const row = reportingRow(one, period);
      const amount = (lookup: Lookup): string => (lookup.known ? `${cellText(lookup.observation, row.indicator, language)}${star(lookup)}` : missing(lookup.reason, language));
      return {
        name: rowName(row.indicator, series.map(({ indicator }) => indicator), language),
        cells: [
          ...[row.previousMonth, row.month, row.yearToDate, row.sameMonthLastYear, row.yearToDateLastYear].map(amount),
          ...[row.onPreviousMonth, row.onSameMonth, row.onYearToDate].map((lookup) => ratioText(lookup, language)),
        ],
      };
    }),
  };
}

/** The words for the sign in the table's note stand there once; in its narrow cells they would break. */
function missing(reason: MissingReason, language: Language): string {
  const said = shortReason(reason, language);
  return said === reasonText('not-published', language) ? formDash : said;
}

function ratioText(lookup: Lookup, language: Language): string {
  if (!lookup.known) return missing(lookup.reason, language);
  const { value, interval, origin } = lookup.observation;
  const decimals = origin.kind === 'reported' ? origin.figure.decimals : 1;
  const isOpen = !Number.isFinite(interval.low) || !Number.isFinite(interval.high);
  return isOpen ? formatInterval({ low: 100 + interval.low * 100, high: 100 + interval.high * 100 }, decimals, language) : `${formatNumber(100 + value * 100, decimals, language)}${star(lookup)}`;
}

function star(lookup: Lookup): string {
  return lookup.known && lookup.observation.origin.kind === 'derived' ? '*' : '';
}

/** What the signs of a form mean, those of its dashes only where it has any. */
export function formNote({ rows }: TextTable, language: Language): string {
  const { formNote: note, formMissing } = briefingMessages[language];
  return rows.some(({ cells }) => cells.includes(formDash)) ? `${note} ${formMissing}` : note;
}
