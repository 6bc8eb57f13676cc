import type { Figure } from '../figure/figure.ts';
import { figureCell } from '../reconcile/figure-cell.ts';
import type { Statement } from '../reconcile/observation.ts';
import { vintageOf } from '../reconcile/vintage-of.ts';

/** A drafted number as the domain reads it; `id` is that of the draft's row. */
export interface DraftedFigure {
  readonly id: string;
  readonly figure: Figure;
}

/** What a drafted number states of its cell. */
export function draftedStatement({ figure }: DraftedFigure): Statement {
  return { cell: figureCell(figure), value: figure.value, interval: figure.interval, status: figure.status, origin: { kind: 'reported', figure }, report: figure.report, vintage: vintageOf(figure.report) };
}
