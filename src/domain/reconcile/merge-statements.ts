import { gapBetween, intersect, onlyTouch } from '../interval/relation.ts';
import type { Conflict, Observation, Revision, Statement } from './observation.ts';

/**
 * One cell's statements from all reports as one observation. In order of publication: a later statement that agrees within
 * rounding narrows the one in use (a printed figure stays in use before an implied one, the finer print before the coarser);
 * one that does not agree is a revision and takes its place. Two prints of neighbouring digits (78,5 and 78,4) only touch: that is
 * no agreement either. An implied statement that only touches a printed one changes nothing. A rough statement ("gần", "khoảng", a bound, a secondary
 * source) or one of the same day that disagrees with a finer one is a conflict: it is shown and changes nothing.
 * A printed value stays as printed: where the others would narrow its interval past it, the interval ends at it.
 * `statements` must be of one cell and not empty; their order does not matter.
 */
export function mergeStatements(statements: readonly Statement[], ownConflicts: readonly Conflict[]): Observation {
  const ordered = statements.toSorted(byVintage);
  const [first, ...later] = ordered;
  if (first === undefined) throw new RangeError('an observation needs a statement');
  const revisions: Revision[] = [];
  const conflicts: Conflict[] = [...ownConflicts];
  let used = first;
  let interval = first.interval;
  for (const next of later) {
    const excess = gapBetween(interval, next.interval);
    const touches = excess === 0 && onlyTouch(interval, next.interval);
    if (touches && !(isExactPrint(used) && isExactPrint(next))) {
      if (isFiner(next, used)) ({ interval } = used = next);
    } else if (excess === 0 && !touches) {
      interval = intersect(interval, next.interval);
      if (isFiner(next, used)) used = next;
    } else if (isRough(next) !== isRough(used) || next.vintage === used.vintage) {
      conflicts.push({ cell: next.cell, a: used, b: next, excess });
      if (isFiner(next, used)) ({ interval } = used = next);
    } else {
      const change = next.value - used.value;
      revisions.push({ cell: next.cell, from: used, to: next, change, relativeChange: used.value === 0 ? undefined : change / used.value });
      ({ interval } = used = next);
    }
  }
  const value = used.origin.kind === 'reported' ? used.value : Math.min(Math.max(used.value, interval.low), interval.high);
  const widened = { low: Math.min(interval.low, value), high: Math.max(interval.high, value) };
  return { cell: used.cell, value, interval: widened, status: used.status, origin: used.origin, report: used.report, vintages: ordered, revisions, conflicts };
}

/** Order of publication; among reports of one day a fixed order, so that the order of the input never shows. */
function byVintage(a: Statement, b: Statement): number {
  const keyA = `${a.vintage} ${a.report.period} ${a.report.id}`;
  const keyB = `${b.vintage} ${b.report.period} ${b.report.id}`;
  return keyA < keyB ? -1 : Number(keyA > keyB);
}

const width = (statement: Statement): number => statement.interval.high - statement.interval.low;

function isExactPrint({ origin, report }: Statement): boolean {
  return origin.kind === 'reported' && origin.figure.bound === 'exact' && !report.secondary;
}

/** A bound or "about", a secondary source, or a number that follows from one. */
function isRough(statement: Statement): boolean {
  if (statement.report.secondary) return true;
  if (statement.origin.kind === 'reported') return statement.origin.figure.bound !== 'exact';
  return statement.origin.parents.some(isRough);
}

/** Whether `a` should stand for the cell rather than `b`, both being able to be true. */
function isFiner(a: Statement, b: Statement): boolean {
  if (isRough(a) !== isRough(b)) return !isRough(a);
  if (a.origin.kind !== b.origin.kind) return a.origin.kind === 'reported';
  // Ends of equal prints differ by binary noise: 78.55 − 78.45 is not 78.45 − 78.35.
  const noise = 1e-9 * Math.max(1, Math.abs(a.value), Math.abs(b.value));
  const finer = width(b) - width(a);
  return Math.abs(finer) <= noise ? a.vintage > b.vintage : finer > 0;
}
