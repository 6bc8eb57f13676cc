import type { Report } from '../domain/figure/report.ts';
import type { Statement } from '../domain/reconcile/observation.ts';

/** The reports a number rests on, each once: the one that states it, or those of the numbers it was derived from. */
export function reportsOf(statement: Pick<Statement, 'origin'>): readonly Report[] {
  return [...new Map(leaves(statement).map((report) => [report.id, report])).values()];
}

function leaves({ origin }: Pick<Statement, 'origin'>): readonly Report[] {
  return origin.kind === 'reported' ? [origin.figure.report] : origin.parents.flatMap(leaves);
}
