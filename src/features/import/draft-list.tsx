import type { ReactElement } from 'react';
import type { ReportDraft } from '../../domain/draft/report-draft.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Language } from '../../i18n/language.ts';
import { importMessages } from '../../i18n/messages/import-messages.ts';
import { writtenFigures } from './draft-report.ts';

interface Props {
  readonly drafts: readonly ReportDraft[];
  readonly currentId: string | undefined;
  readonly discarded: ReportDraft | undefined;
  readonly language: Language;
  readonly onOpen: (id: string | undefined) => void;
  readonly onDiscard: (id: string) => void;
  readonly onTakeBack: () => void;
}

/** The drafts of this unit that are kept on this machine. */
export function DraftList({ drafts, currentId, discarded, language, onOpen, onDiscard, onTakeBack }: Props): ReactElement | null {
  const words = importMessages[language];
  const nameOf = ({ title }: ReportDraft): string => (title.trim() === '' ? words.untitled : title);
  if (drafts.length === 0 && discarded === undefined) return null;
  return (
    <section className="draft-list" aria-labelledby="drafts-title">
      <div className="section-head">
        <h2 id="drafts-title">{words.drafts}</h2>
        {currentId === undefined ? null : <button type="button" className="link-button" onClick={() => onOpen(undefined)}>{words.newDraft}</button>}
      </div>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id} aria-current={draft.id === currentId ? 'true' : undefined}>
            <button type="button" className="draft-open" onClick={() => onOpen(draft.id)}><span className="td-hidden">{words.openDraft} </span><strong>{nameOf(draft)}</strong> <span className="quiet">{words.draftLine(draft.period === undefined ? words.none : formatPeriod(draft.period, 'full', language), writtenFigures(draft).length)}</span></button>
            <button type="button" className="link-button" aria-label={words.discardOf(nameOf(draft))} onClick={() => onDiscard(draft.id)}>{words.discard}</button>
          </li>
        ))}
      </ul>
      {discarded === undefined ? null : <output className="quiet">{words.discarded(nameOf(discarded))} <button type="button" className="link-button" onClick={onTakeBack}>{words.takeBack}</button></output>}
    </section>
  );
}
