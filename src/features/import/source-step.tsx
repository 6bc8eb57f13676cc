import { type ReactElement, useId, useRef, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../i18n/language.ts';
import { importMessages } from '../../i18n/messages/import-messages.ts';
import { Note } from '../../ui/note.tsx';

interface Props {
  readonly text: string;
  readonly fields: ReactElement;
  readonly questions: ReactElement | null;
  readonly problem: string | undefined;
  readonly said: string | undefined;
  readonly canGoBack: boolean;
  readonly language: Language;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
  /** Something was dropped that holds no file. */
  readonly onNoFile: () => void;
  readonly onRead: () => void;
  readonly onTemplate: () => void;
  readonly onBack: () => void;
}

/** The first step: a file dropped or chosen, or a text pasted, and what the report is. */
export function SourceStep({ text, fields, questions, problem, said, canGoBack, language, onText, onFile, onNoFile, onRead, onTemplate, onBack }: Props): ReactElement {
  const words = importMessages[language];
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  // A page as it was written cannot take a file yet.
  const isReady = useSyncExternalStore(neverChanges, () => true, () => false);
  const take = (files: FileList | null): void => {
    const [file] = files ?? [];
    if (file !== undefined) onFile(file);
  };
  return (
    <div className="source-step">
      <section className="ruled" aria-labelledby={`${id}-source`}>
        <h2 id={`${id}-source`}>{words.source}</h2>
        {/* Dropping is the short way; the button inside does the same for a keyboard. */}
        <div
          className={isOver ? 'drop-zone is-over' : 'drop-zone'}
          aria-busy={!isReady}
          onDragOver={(event) => { event.preventDefault(); setOver(true); }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => { event.preventDefault(); setOver(false); if (event.dataTransfer.files.length === 0) onNoFile(); else take(event.dataTransfer.files); }}
        >
          <p className="drop-title">{words.dropTitle}</p>
          <p className="quiet" id={`${id}-kinds`}>{words.dropText}</p>
          <button type="button" className="button" aria-describedby={`${id}-kinds`} onClick={() => input.current?.click()}>{words.chooseFile}</button>
          <input ref={input} className="td-hidden" type="file" tabIndex={-1} aria-label={words.chooseFile} accept=".docx,.xlsx,.csv,.tsv,.txt,.md,.html,.htm,.json" onChange={(event) => { take(event.target.files); event.target.value = ''; }} />
        </div>
        <p className="template-line"><button type="button" className="link-button" onClick={onTemplate}>{words.template}</button></p>
        <label className="paste-label" htmlFor={`${id}-text`}>{words.pasteLabel}</label>
        <p className="field-note" id={`${id}-hint`}>{words.pasteHint}</p>
        <textarea id={`${id}-text`} lang="vi" rows={12} spellCheck={false} value={text} aria-describedby={`${id}-hint`} onChange={(event) => onText(event.target.value)} />
      </section>
      <section className="ruled" aria-labelledby={`${id}-report`}>
        <h2 id={`${id}-report`}>{words.about}</h2>
        {fields}
        {questions}
        <div className="source-end">
          <div aria-live="polite">{said === undefined ? null : <p className="quiet">{said}</p>}</div>
          <div role="alert">{problem === undefined ? null : <Note tone="conflict">{problem}</Note>}</div>
          <p className="source-actions">
            <button type="button" className="button button-main" onClick={onRead}>{canGoBack ? words.reread : words.read}</button>
            {canGoBack ? <button type="button" className="button" onClick={onBack}>{words.backToFigures}</button> : null}
          </p>
        </div>
      </section>
    </div>
  );
}

const neverChanges = () => () => undefined;
