import type { ReactElement } from 'react';
import type { ReportDraft } from '../../domain/draft/report-draft.ts';
import type { Language } from '../../i18n/language.ts';
import { importMessages } from '../../i18n/messages/import-messages.ts';

const shownAtOnce = 40;

/** Numbers of the text that were bound to nothing; each can be made a figure by hand. */
export function UnrecognisedNumbers({ draft, language, onAdd }: { readonly draft: ReportDraft; readonly language: Language; readonly onAdd: (passage: { readonly text: string; readonly start: number; readonly end: number }) => void }): ReactElement | null {
  const words = importMessages[language];
  const { text, unrecognised } = draft;
  if (unrecognised.length === 0) return null;
  return (
    <div className="unrecognised">
      <h3>{words.unrecognised(unrecognised.length)}</h3>
      <p className="field-note">{words.unrecognisedHint}</p>
      <ul>{unrecognised.slice(0, shownAtOnce).map(({ start, end }) => <li key={start}><button type="button" className="unbound-button" lang="vi" aria-label={words.addFrom(text.slice(start, end))} onClick={() => onAdd({ text: text.slice(start, end), start, end })}>{text.slice(start, end)}</button></li>)}</ul>
      {unrecognised.length > shownAtOnce ? <p className="quiet">… {unrecognised.length - shownAtOnce}</p> : null}
    </div>
  );
}
