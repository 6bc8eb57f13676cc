import type { Indicator } from '../../../domain/figure/indicator.ts';
import type { Statement } from '../../../domain/reconcile/observation.ts';
import { shownDecimals } from '../../../export/shown-decimals.ts';
import { cellText } from '../../../i18n/cell-text.ts';
import { formatInterval } from '../../../i18n/format-interval.ts';
import { formatNumber } from '../../../i18n/format-number.ts';
import type { Language } from '../../../i18n/language.ts';

/**
 * A number of the history: printed ones with every printed digit, so that a small change shows; the others as elsewhere.
 * @example stepText(statement, retail, 'vi') // '512.320,5'
 */
export function stepText(statement: Statement, indicator: Indicator, language: Language): string {
  const { origin, value } = statement;
  return origin.kind === 'reported' && origin.figure.bound === 'exact' ? formatNumber(value, shownDecimals(statement, indicator), language) : cellText(statement, indicator, language);
}

/**
 * The interval of a number to one digit more than it is printed with, where its ends need it.
 * @example stepInterval(statement, retail, 'vi') // '397.050–397.150', of a printed 397,1 nghìn tỷ
 */
export function stepInterval(statement: Statement, indicator: Indicator, language: Language): string {
  const { low, high } = statement.interval;
  return formatInterval(statement.interval, [low, high].every((end) => !Number.isFinite(end) || Number.isInteger(end)) ? 0 : shownDecimals(statement, indicator) + 1, language);
}
