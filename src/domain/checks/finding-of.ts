import type { Figure } from '../figure/figure.ts';
import type { Period } from '../period/period.ts';
import type { Statement } from '../reconcile/observation.ts';
import type { Cell } from '../reconcile/quantity.ts';
import type { Series } from '../reconcile/series.ts';
import type { Finding, FindingRule, Severity } from './finding.ts';

interface Details {
  readonly period: Period;
  readonly cell?: Cell;
  readonly numbers?: Readonly<Record<string, number>>;
  readonly figures?: readonly Figure[];
}

/** A finding about a series; numbers and figures default to none. */
export function findingOf(series: Series, rule: FindingRule, severity: Severity, details: Details): Finding {
  const { period, cell, numbers = {}, figures = [] } = details;
  return { rule, severity, unitId: series.unitId, indicatorId: series.indicator.id, period, ...(cell === undefined ? {} : { cell }), numbers, figures };
}

/** The printed figures that a statement rests on, each once. */
export function figuresOf(...statements: readonly Pick<Statement, 'origin'>[]): readonly Figure[] {
  const all = statements.flatMap((statement): readonly Figure[] => (statement.origin.kind === 'reported' ? [statement.origin.figure] : figuresOf(...statement.origin.parents)));
  return [...new Map(all.map((figure) => [figure.id, figure])).values()];
}
