import { type ReactElement, useMemo, useState } from 'react';
import type { ReportDraft } from '../../domain/draft/report-draft.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { ProofSeverity } from '../../domain/proof/proof.ts';
import { draftMeasureText } from '../../i18n/draft-figure-text.ts';
import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';
import { importMessages } from '../../i18n/messages/import-messages.ts';
import { figureNumbers } from './draft-action.ts';
import type { ActiveFigures } from './active-figures.ts';
import { nearFigures, textPieces, type Paragraph, type Piece } from './text-pieces.ts';

interface Props {
  readonly draft: ReportDraft;
  readonly catalog: Catalog;
  readonly outcome: ReadonlyMap<string, ProofSeverity>;
  readonly active: ActiveFigures;
  readonly language: Language;
  /** Shows a figure's row. */
  readonly onFollow: (id: string) => void;
}

/** The report's text with each recognised figure as a numbered button in the colour of its checks. */
export function MarkedText({ draft, catalog, outcome, active, language, onFollow }: Props): ReactElement {
  const words = importMessages[language];
  const [isWhole, setWhole] = useState(false);
  const paragraphs = useMemo(() => {
    const figures = draft.figures.flatMap(({ id, start, end, rejected }) => (start === undefined || end === undefined || rejected ? [] : [{ start, end, ids: [id] }]));
    return textPieces(draft.text, [...figures, ...draft.unrecognised.map(({ start, end }) => ({ start, end, ids: [] }))]);
  }, [draft.text, draft.figures, draft.unrecognised]);
  const numbers = useMemo(() => figureNumbers(draft), [draft]);
  const nameOf = (id: string): string => {
    const figure = draft.figures.find((candidate) => candidate.id === id);
    const indicator = catalog.indicators.find((candidate) => candidate.id === figure?.indicator);
    return figure === undefined || indicator === undefined ? '' : `${localize(indicator.shortName, language)}, ${draftMeasureText(figure, language)}`;
  };
  const shown = isWhole ? paragraphs : paragraphs.filter(({ hasFigure }) => hasFigure).map(nearFigures);
  const others = paragraphs.length - shown.length;
  const renderPiece = (piece: Piece): ReactElement => {
    if (piece.kind === 'plain') return <span key={piece.start}>{piece.text}</span>;
    const [first] = piece.ids;
    if (first === undefined) return <span key={piece.start} className="unbound">{piece.text}</span>;
    const severity = worst(piece.ids.map((id) => outcome.get(id)));
    return (
      <button key={piece.start} type="button" id={`text-${first}`} className={`hl hl-${severity}${piece.ids.some((id) => active.ids.includes(id)) ? ' is-active' : ''}`} onClick={() => onFollow(first)} {...active.follow(piece.ids)}>
        {piece.ids.map((id) => <span key={id} className="hl-number"><span className="td-hidden">{words.columns.number} </span>{numbers.get(id)}</span>)} {piece.text}
        <span className="td-hidden" lang={language}>. {piece.ids.map((id) => `${nameOf(id)}, ${words.outcome[outcome.get(id) ?? 'none']}`).join('. ')}</span>
      </button>
    );
  };
  const renderParagraph = (paragraph: Paragraph): ReactElement => <p key={paragraph.start} className={paragraph.hasFigure ? undefined : 'report-text-other'}>{paragraph.pieces.map(renderPiece)}</p>;
  return (
    <div className="report-text" lang="vi">
      {shown.map(renderParagraph)}
      {others > 0 || isWhole || shown.some(({ start }, index) => start !== paragraphs[index]?.start) || paragraphs.length > 0 ? (
        <p className="report-text-more" lang={language}>
          {others > 0 ? <span>{words.otherParagraphs(others)}</span> : <span />}
          <button type="button" className="link-button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>{isWhole ? words.showNear : words.showAll}</button>
        </p>
      ) : null}
    </div>
  );
}

function worst(outcomes: readonly (ProofSeverity | undefined)[]): ProofSeverity | 'none' {
  return outcomes.includes('conflict') ? 'conflict' : outcomes.includes('warning') ? 'warning' : outcomes.includes('pass') ? 'pass' : 'none';
}
