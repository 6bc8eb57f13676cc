import { cautionsOf } from '../../../domain/comparison/cautions-of.ts';
import type { Caution } from '../../../domain/comparison/compared.ts';
import { growthAt } from '../../../domain/comparison/growth-at.ts';
import { cautionText } from '../../../i18n/caution-text.ts';
import { correctionText } from '../../../i18n/correction-text.ts';
import type { Language } from '../../../i18n/language.ts';
import type { TableColumn } from './table-column.ts';
import type { TableRow } from './table-row.ts';

type NumberColumn = Extract<TableColumn, { kind: 'number' }>;

/** Told once for each row: the same rows come into sight again and again. */
const told = new WeakMap<TableRow, Map<string, readonly string[]>>();

/** From now on the row is drawn with what must be known of its numbers. */
export function tellRow(row: TableRow): void {
  if (!told.has(row)) told.set(row, new Map());
}

/**
 * Whether a row is drawn with what must be known of its numbers.
 * @example isToldRow(row) // false, before it was first at rest in sight
 */
export function isToldRow(row: TableRow): boolean {
  return told.has(row);
}

/**
 * What a reader must know of a number of the table, in words that stand after a comma: a contradiction, a restated base, Tết that moved, what its report prints
 * where it was corrected. That it was revised is told by the part on revisions.
 * @example cellNotes(growthOfMonths, januaryRow, 'vi') // ['Tết lệch tháng']
 */
export function cellNotes(column: NumberColumn, row: TableRow, language: Language): readonly string[] {
  const ofRow = told.get(row) ?? new Map<string, readonly string[]>();
  told.set(row, ofRow);
  const key = `${column.id} ${language}`;
  const notes = ofRow.get(key) ?? notesOf(column, row, language);
  ofRow.set(key, notes);
  return notes;
}

function notesOf(column: NumberColumn, row: TableRow, language: Language): readonly string[] {
  const found = column.lookup(row);
  if (!found.known) return [];
  const { observation } = found;
  const corrected = observation.origin.kind === 'reported' ? correctionText(observation.origin.figure, language) : undefined;
  return cautionsAt(column, row, cautionsOf([observation])).filter((caution) => caution !== 'revised').map((caution) => (caution === 'corrected' && corrected !== undefined ? corrected : cautionText(caution, language)));
}

/** A growth is also warned of for the values it compares. */
function cautionsAt({ growth }: NumberColumn, { series, period }: TableRow, own: readonly Caution[]): readonly Caution[] {
  const compared = growth === undefined ? undefined : growthAt(series, period, { basis: growth, joinTet: false });
  return compared?.known === true ? [...new Set(compared.cautions)] : own;
}
