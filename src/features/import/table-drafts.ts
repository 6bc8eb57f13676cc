import type { DraftFigure, ReportDraft } from '../../domain/draft/report-draft.ts';
import { printedDecimals } from '../../domain/figure/printed-decimals.ts';
import type { DraftReport } from '../../report/read-file/draft-report.ts';
import type { TableText } from './table-text.ts';

/**
 * The draft of one report that a table holds; what the clerk filled in stays where the table says nothing.
 */
export function tableDraft(draft: ReportDraft, report: DraftReport, { text, places }: TableText): ReportDraft {
  const figures = report.figures.map(({ cell, decimals, ...figure }, index): DraftFigure => ({ ...figure, ...(decimals > printedDecimals(figure.value) ? { decimals } : {}), id: `f${index + 1}`, ...places.get(cell), rejected: false, edited: false }));
  return {
    ...draft,
    text,
    isTable: true,
    isRead: true,
    period: report.period,
    ...(report.publishedOn === undefined ? {} : { publishedOn: report.publishedOn }),
    title: report.title ?? draft.title,
    publisher: report.publisher ?? draft.publisher,
    url: report.url ?? draft.url,
    figures: figures.toSorted((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity)),
    unrecognised: [],
    accepted: [],
  };
}

/** The figures of a document's tables that its sentences do not state, added to those read from the sentences. */
export function withTableFigures(draft: ReportDraft, reports: readonly DraftReport[]): ReportDraft {
  const key = ({ indicator, period, measure, basis, plan }: Pick<DraftFigure, 'indicator' | 'period' | 'measure' | 'basis' | 'plan'>): string => [indicator, period, measure, basis ?? '', plan ?? 'annual'].join(' ');
  const known = new Set(draft.figures.map(key));
  let next = Math.max(0, ...draft.figures.map(({ id }) => Number(id.slice(1)) || 0)) + 1;
  const added = reports.flatMap(({ figures }) => figures).filter((figure) => !known.has(key(figure))).map(({ cell: _cell, decimals, ...figure }): DraftFigure => ({ ...figure, ...(decimals > printedDecimals(figure.value) ? { decimals } : {}), id: `f${next++}`, rejected: false, edited: false }));
  return added.length === 0 ? draft : { ...draft, figures: [...draft.figures, ...added] };
}
