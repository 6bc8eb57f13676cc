import { type ReactElement, useId, useRef, useState } from 'react';
import type { Language } from '../../i18n/language.ts';
import { embedBuilderMessages } from '../../i18n/messages/embed-builder-messages.ts';

/** A text to copy and its button; says politely how it went. Where the clipboard is closed the text is selected for the reader's own keys. */
export function CopyBox({ text, language }: { readonly text: string; readonly language: Language }): ReactElement {
  const words = embedBuilderMessages[language];
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<{ readonly of: string; readonly message: string }>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid({ of: text, message: words.copied });
    } catch {
      box.current?.focus();
      box.current?.select();
      setSaid({ of: text, message: words.copyClosed });
    }
  };
  return (
    <div className="copy-box">
      <label className="td-hidden" htmlFor={id}>{words.code}</label>
      <textarea id={id} ref={box} readOnly spellCheck={false} rows={5} value={text} onFocus={(event) => event.currentTarget.select()} />
      <p className="copy-line">
        <button type="button" className="button copy-button" onClick={() => void copy()}>{words.copy}</button>
        <output>{said?.of === text ? said.message : ''}</output>
      </p>
    </div>
  );
}
