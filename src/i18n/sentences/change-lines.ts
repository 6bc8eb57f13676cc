import type { MonthChange } from '../../domain/briefing/month-changes.ts';
import { cellText } from '../cell-text.ts';
import { formatPeriod } from '../format-period.ts';
import type { Language } from '../language.ts';
import { localize } from '../localize.ts';
import { quantityName } from '../quantity-name.ts';
import { revisionChange } from '../revision-change.ts';
import { unitOfMeasureName } from '../unit-of-measure-name.ts';
import { statusLabel } from './status-label.ts';

/** More revisions than these are counted, not listed. */
const listed = 6;

/**
 * The changes since the report before, one sentence each that names its indicator; new figures, and indicators that fell silent, in one
 * sentence together.
 * @example changeLines(changes, 'vi')[0] // 'Bán lẻ, dịch vụ: từ “Vượt 5,0 điểm %” thành “Chậm 1,4 điểm %”.'
 */
export function changeLines(changes: readonly MonthChange[], language: Language): readonly string[] {
  const vi = language === 'vi';
  const statuses = changes.flatMap((change) => (change.kind === 'status' ? [statusLine(change, language)] : []));
  const revisions = changes.flatMap((change) => (change.kind === 'revision' ? [revisionLine(change, language)] : []));
  const fresh = changes.flatMap((change) => (change.kind === 'new-figures' ? [`${localize(change.indicator.shortName, language)} (${figureCount(change.figures.length, language)})`] : []));
  const silent = changes.flatMap((change) => (change.kind === 'silent' ? [localize(change.indicator.shortName, language)] : []));
  const more = revisions.length - listed;
  return [
    ...statuses,
    ...revisions.slice(0, listed),
    ...(more > 0 ? [vi ? `Và ${more} số điều chỉnh nhỏ hơn.` : `And ${more} smaller ${more === 1 ? 'revision' : 'revisions'}.`] : []),
    ...(fresh.length === 0 ? [] : [`${vi ? 'Số mới' : 'New figures'}: ${fresh.join('; ')}.`]),
    ...(silent.length === 0 ? [] : [`${vi ? 'Kỳ trước có công bố, kỳ này không' : 'Reported before, not this period'}: ${silent.join('; ')}.`]),
  ];
}

function figureCount(count: number, language: Language): string {
  return `${count}\u00a0${language === 'vi' ? 'số' : count === 1 ? 'figure' : 'figures'}`;
}

function statusLine({ indicator, from, to }: Extract<MonthChange, { kind: 'status' }>, language: Language): string {
  const name = localize(indicator.shortName, language);
  const [a, b] = [from, to].map((status) => statusLabel(status, language).text);
  return language === 'vi' ? `${name}: từ “${a ?? ''}” thành “${b ?? ''}”.` : `${name}: from “${a ?? ''}” to “${b ?? ''}”.`;
}

function revisionLine({ indicator, revision }: Extract<MonthChange, { kind: 'revision' }>, language: Language): string {
  const { cell, from, to, relativeChange } = revision;
  const { kind } = cell.quantity;
  const isRatio = kind === 'plan-achievement' || kind === 'year-on-year' || kind === 'month-on-month';
  const unit = isRatio ? '' : `\u00a0${unitOfMeasureName(indicator.unitOfMeasure, language)}`;
  const relative = relativeChange === undefined || isRatio ? '' : ` (${revisionChange(relativeChange, 1, language)})`;
  const what = `${quantityName(cell.quantity, language)} ${kind === 'annual-plan' ? cell.period.slice(0, 4) : formatPeriod(cell.period, 'full', language)}`;
  const [a, b] = [from, to].map((statement) => cellText(statement, indicator, language));
  return `${localize(indicator.shortName, language)}: ${what} ${language === 'vi' ? `điều chỉnh từ ${a ?? ''} thành ${b ?? ''}` : `revised from ${a ?? ''} to ${b ?? ''}`}${unit}${relative}.`;
}
