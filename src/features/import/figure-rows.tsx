import type { ReactElement } from 'react';
import { OriginGlyph } from '../../charts/view/origin-glyph.tsx';
import type { DraftFigure, ReportDraft } from '../../domain/draft/report-draft.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { ProofSeverity } from '../../domain/proof/proof.ts';
import { draftMeasureText, draftValueText } from '../../i18n/draft-figure-text.ts';
import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';
import { importMessages } from '../../i18n/messages/import-messages.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { printedDecimals } from '../../domain/figure/printed-decimals.ts';
import type { ActiveFigures } from './active-figures.ts';
import { figureNumbers } from './draft-action.ts';
import { OutcomeMark } from './outcome-mark.tsx';

interface Props {
  readonly draft: ReportDraft;
  readonly catalog: Catalog;
  readonly outcome: ReadonlyMap<string, ProofSeverity>;
  readonly active: ActiveFigures;
  readonly language: Language;
  /** Shows a figure in the text. */
  readonly onFollow: (id: string) => void;
  readonly onEdit: (id: string) => void;
  readonly onReject: (id: string, rejected: boolean) => void;
}

/** The figures that were read, one a row, and below them those that were rejected. */
export function FigureRows({ draft, catalog, outcome, active, language, onFollow, onEdit, onReject }: Props): ReactElement {
  const words = importMessages[language];
  const numbers = figureNumbers(draft);
  const rejected = draft.figures.filter((figure) => figure.rejected);
  const indicatorOf = (figure: DraftFigure) => catalog.indicators.find(({ id }) => id === figure.indicator);
  const nameOf = (figure: DraftFigure): string => {
    const indicator = indicatorOf(figure);
    return `${indicator === undefined ? figure.indicator : localize(indicator.shortName, language)}, ${draftMeasureText(figure, language)}`;
  };
  return (
    <>
      <div className="table-scroll">
        <table className="draft-rows">
          <caption className="td-hidden">{words.figures}</caption>
          <thead>
            <tr><th scope="col"><span className="td-hidden">{words.columns.number}</span></th><th scope="col">{words.columns.indicator}</th><th scope="col">{words.columns.content}</th><th scope="col" className="draft-value">{words.columns.value}</th><th scope="col">{words.columns.nature}</th><th scope="col">{words.columns.check}</th><th scope="col"><span className="td-hidden">{words.columns.actions}</span></th></tr>
          </thead>
          <tbody>
            {draft.figures.filter((figure) => !figure.rejected).map((figure) => {
              const indicator = indicatorOf(figure);
              const severity = outcome.get(figure.id) ?? 'none';
              const number = String(numbers.get(figure.id) ?? '');
              const status = figure.status ?? 'final';
              return (
                <tr key={figure.id} className={active.ids.includes(figure.id) ? 'is-active' : undefined} {...active.follow([figure.id])}>
                  <td>{figure.start === undefined ? <span className={`number-tag number-tag-${severity}`} id={`row-${figure.id}`} tabIndex={-1}>{number}</span> : <button type="button" id={`row-${figure.id}`} className={`number-tag number-tag-${severity}`} aria-label={words.showInText(number, nameOf(figure))} onClick={() => onFollow(figure.id)}>{number}</button>}</td>
                  <th scope="row">{indicator === undefined ? figure.indicator : localize(indicator.shortName, language)}</th>
                  <td>{draftMeasureText(figure, language)}</td>
                  <td className="draft-value">{draftValueText(figure, indicator, language)}{figure.correction === undefined ? null : <span className="draft-correction">{words.corrected(formatNumber(figure.correction.value, printedDecimals(figure.correction.value), language))}</span>}</td>
                  <td className="draft-nature"><OriginGlyph mark={status === 'final' ? 'published' : 'estimated'} /> {words.nature[status]}</td>
                  <td><OutcomeMark outcome={severity} text={words.outcome[severity]} /></td>
                  <td className="draft-actions">
                    <button type="button" className="link-button" aria-label={words.editOf(`${number}: ${nameOf(figure)}`)} onClick={() => onEdit(figure.id)}>{words.edit}</button>
                    <button type="button" className="link-button" aria-label={words.rejectOf(`${number}: ${nameOf(figure)}`)} onClick={() => onReject(figure.id, true)}>{words.reject}</button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {rejected.length === 0 ? null : (
        <div className="rejected">
          <h3>{words.rejectedTitle(rejected.length)}</h3>
          <ul>{rejected.map((figure) => <li key={figure.id}><s>{nameOf(figure)}: {draftValueText(figure, indicatorOf(figure), language)}</s> <button type="button" className="link-button" aria-label={`${words.restore}: ${nameOf(figure)}`} onClick={() => onReject(figure.id, false)}>{words.restore}</button></li>)}</ul>
        </div>
      )}
    </>
  );
}
