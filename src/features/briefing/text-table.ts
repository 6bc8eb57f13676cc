import type { Indicator } from '../../domain/figure/indicator.ts';
import type { MissingReason } from '../../domain/reconcile/missing-reason.ts';
import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';
import { briefingMessages } from '../../i18n/messages/briefing-messages.ts';
import { reasonText } from '../../i18n/reason-text.ts';
import { unitOfMeasureName } from '../../i18n/unit-of-measure-name.ts';

/** A table in words: the first column heads its rows. */
export interface TextTable {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

/** In a narrow column "not there" is short; the sentences of the briefing say why. */
export function shortReason(reason: MissingReason, language: Language): string {
  if (reason === 'plan-is-ceiling') return briefingMessages[language].ceiling;
  if (reason === 'vintage-mismatch') return briefingMessages[language].differentReleases;
  return reason === 'no-prior-year' || reason === 'no-plan' || reason === 'gap' ? reasonText('not-published', language) : reasonText(reason, language);
}

/** " (tỷ đồng)" for the title of a table whose indicators share one unit of measure, else nothing. */
export function commonUnit(indicators: readonly Indicator[], language: Language): string {
  const units = [...new Set(indicators.map(({ unitOfMeasure }) => unitOfMeasure))];
  const [unit] = units;
  return unit === undefined || units.length > 1 ? '' : ` (${unitOfMeasureName(unit, language)})`;
}

/** The name that heads an indicator's row, with its unit of measure where the table's title does not say it. */
export function rowName(indicator: Indicator, all: readonly Indicator[], language: Language): string {
  const name = localize(indicator.shortName, language);
  return commonUnit(all, language) === '' ? `${name} (${unitOfMeasureName(indicator.unitOfMeasure, language)})` : name;
}

/**
 * The table without the columns in which no row says anything but `empty`; the first column always stays.
 * @example withoutEmptyColumns({ headers: ['Task', 'Who'], rows: [{ name: 'a', cells: ['not named'] }] }, 'not named').headers // ['Task']
 */
export function withoutEmptyColumns({ headers, rows }: TextTable, empty: string): TextTable {
  const isSaid = (column: number): boolean => rows.some(({ cells }) => cells[column] !== empty);
  return { headers: headers.filter((_, index) => index === 0 || isSaid(index - 1)), rows: rows.map(({ name, cells }) => ({ name, cells: cells.filter((_, index) => isSaid(index)) })) };
}
