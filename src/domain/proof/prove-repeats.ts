import { gapBetween } from '../interval/relation.ts';
import { cellKey } from '../reconcile/cell-key.ts';
import type { Series } from '../reconcile/series.ts';
import type { Figure } from '../figure/figure.ts';
import { draftedStatement, type DraftedFigure } from './drafted-figure.ts';
import { proofOf } from './proof-of.ts';
import type { Proof } from './proof.ts';

/**
 * The same number stated more than once. In the draft: conflict `twice` (numbers: `a`, `b`). By the very report as stored: conflict
 * `stored-otherwise` (`stored`, `printed`) or pass `same`. By another report: pass `same` or warning `restates` (`stored`, `printed`, `change`).
 * `sameReport`: the stored figures of the report that is drafted.
 */
export function proveRepeats(drafted: readonly DraftedFigure[], stored: Series, sameReport: readonly Figure[]): readonly Proof[] {
  const { id } = stored.indicator;
  const first = new Map<string, DraftedFigure>();
  return drafted.flatMap((item): readonly Proof[] => {
    const { figure } = item;
    const { cell } = draftedStatement(item);
    const key = cellKey(cell);
    const other = first.get(key);
    if (other !== undefined) return [proofOf('twice', 'conflict', id, figure.period, { cell, draftIds: [other.id, item.id], numbers: { a: other.figure.value, b: figure.value } })];
    first.set(key, item);
    const own = sameReport.find((candidate) => candidate.id === figure.id);
    if (own !== undefined) {
      const isSame = own.printed === figure.printed && own.printedIn === figure.printedIn && own.bound === figure.bound;
      return [proofOf(isSame ? 'same' : 'stored-otherwise', isSame ? 'pass' : 'conflict', id, figure.period, { cell, draftIds: [item.id], numbers: { stored: own.value, printed: figure.value } })];
    }
    const found = stored.lookup(cell.quantity, cell.period);
    if (!found.known || found.observation.origin.kind !== 'reported') return [];
    const { value, interval } = found.observation;
    const excess = gapBetween(interval, figure.interval);
    const details = { cell, draftIds: [item.id], derived: figure.interval, known: interval };
    return [excess === 0 ? proofOf('same', 'pass', id, figure.period, { ...details, numbers: { stored: value, printed: figure.value } }) : proofOf('restates', 'warning', id, figure.period, { ...details, numbers: { stored: value, printed: figure.value, change: figure.value - value } })];
  });
}
