import type { DraftFigure, ReportDraft } from '../../domain/draft/report-draft.ts';

/** The draft with one figure changed; `undefined` changes nothing. */
export function withFigure(draft: ReportDraft, id: string, change: (figure: DraftFigure) => DraftFigure): ReportDraft {
  return { ...draft, figures: draft.figures.map((figure) => (figure.id === id ? change(figure) : figure)) };
}

/** The draft with a figure in its place in the text; one of the same id is replaced. */
export function withPlacedFigure(draft: ReportDraft, figure: DraftFigure): ReportDraft {
  const others = draft.figures.filter(({ id }) => id !== figure.id);
  const at = others.findIndex((other) => (other.start ?? Infinity) > (figure.start ?? Infinity));
  const before = draft.figures.findIndex(({ id }) => id === figure.id);
  const index = before >= 0 ? before : at < 0 ? others.length : at;
  return { ...draft, figures: [...others.slice(0, index), figure, ...others.slice(index)], unrecognised: draft.unrecognised.filter(({ start }) => start !== figure.start) };
}

/** Numbers of the figures as rows and text show them: 1 … n in the order of the text, rejected ones without. */
export function figureNumbers(draft: ReportDraft): ReadonlyMap<string, number> {
  return new Map(draft.figures.filter(({ rejected }) => !rejected).map(({ id }, index) => [id, index + 1]));
}
