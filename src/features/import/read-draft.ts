import type { DraftFigure, ReportDraft } from '../../domain/draft/report-draft.ts';
import type { Indicator } from '../../domain/figure/indicator.ts';
import type { Unit } from '../../domain/figure/unit.ts';
import type { Period } from '../../domain/period/period.ts';
import { extractFigures } from '../../report/extract/extract-figures.ts';

/**
 * The draft with the figures that its text states of `unit` for `period`. What the clerk changed, rejected or added stays: by its place in the
 * text, or because it has none.
 */
export function readDraft(draft: ReportDraft, period: Period, indicators: readonly Indicator[], { level, name }: Unit): ReportDraft {
  const { figures, unrecognised } = extractFigures(draft.text, { period, indicators, unit: { level, name: name.vi } });
  const kept = draft.figures.filter(({ edited, rejected, start, end }) => start === undefined || ((edited || rejected) && end !== undefined && end <= draft.text.length));
  const isKept = (start: number): boolean => kept.some((figure) => figure.start === start);
  let next = nextNumber(kept);
  const read = figures.filter(({ start }) => !isKept(start)).map(({ text: _text, ...figure }): DraftFigure => ({ ...figure, id: `f${next++}`, rejected: false, edited: false }));
  const place = ({ start }: DraftFigure): number => start ?? Infinity;
  return { ...draft, period, isRead: true, figures: [...kept, ...read].toSorted((a, b) => place(a) - place(b)), unrecognised: unrecognised.filter(({ start }) => !isKept(start)).map(({ start, end }) => ({ start, end })) };
}

/** The number after the largest in use. */
export function nextNumber(figures: readonly DraftFigure[]): number {
  return Math.max(0, ...figures.map(({ id }) => Number(id.slice(1)) || 0)) + 1;
}
