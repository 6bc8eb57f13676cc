import type { ReplayRow } from '../domain/assessment/replay-row.ts';
import type { ReadText } from './read-text.ts';

/** Where the build puts the replayed months, below the data folder of the site. */
export const accuracyFile = 'accuracy.json';

/** Six digits say all that a score needs; the file stays small. */
const digits = 6;

/** The ledger as the text of its file. */
export function accuracyToText(rows: readonly ReplayRow[]): string {
  return JSON.stringify(rows, (_key, member: unknown) => (typeof member === 'number' ? Number(member.toPrecision(digits)) : member));
}

/** Reads the ledger that the build made; `missing` where the site has none (a folder served while developing). */
export async function loadAccuracy(readText: ReadText): Promise<{ readonly kind: 'ledger'; readonly rows: readonly ReplayRow[] } | { readonly kind: 'missing' | 'offline' }> {
  const read = await readText(accuracyFile);
  if (!read.ok) return { kind: read.kind === 'network' ? 'offline' : 'missing' };
  const rows: readonly ReplayRow[] = JSON.parse(read.text);
  return { kind: 'ledger', rows };
}
