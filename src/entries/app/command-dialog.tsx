import './command-dialog.css';
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import type { Language } from '../../i18n/language.ts';
import { commandMessages } from '../../i18n/messages/command-messages.ts';
import { usePreferences } from '../../state/preferences.ts';
import type { Command } from './commands-of.ts';
import { foldText } from './fold-text.ts';

const most = 40;

/** A list of places to go to, searched by name with or without marks; the keys that work everywhere stand below. The browser keeps the focus in it and gives it back. */
export function CommandDialog({ commands, language, onGo, onClose }: { readonly commands: readonly Command[]; readonly language: Language; readonly onGo: (href: string) => void; readonly onClose: () => void }): ReactElement {
  const words = commandMessages[language];
  const { singleKeys, setSingleKeys } = usePreferences();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [index, setIndex] = useState(0);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const terms = foldText(text).split(/\s+/u).filter((term) => term !== '');
  const matches = commands.filter((command) => { const name = foldText(`${command.group} ${command.text}`); return terms.every((term) => name.includes(term)); });
  const shown = matches.slice(0, most);
  const at = Math.min(index, shown.length - 1);
  const go = (command: Command | undefined): void => {
    if (command === undefined) return;
    dialog.current?.close();
    onGo(command.href);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && shown.length > 0) {
      event.preventDefault();
      const next = (at + step + shown.length) % shown.length;
      setIndex(next);
      document.getElementById(`command-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      go(shown[at]);
    }
  };
  return (
    <dialog ref={dialog} className="commands" aria-label={words.title} onClose={onClose}>
      <div className="commands-head">
        <input
          type="text" role="combobox" aria-expanded="true" aria-controls="command-list" aria-autocomplete="list" aria-label={words.search} placeholder={words.search} autoComplete="off" spellCheck={false}
          {...(shown.length === 0 ? {} : { 'aria-activedescendant': `command-${at}` })}
          value={text} onChange={(event) => { setText(event.target.value); setIndex(0); }} onKeyDown={onKeyDown}
        />
        <button type="button" className="button" onClick={() => dialog.current?.close()}>{words.close}</button>
      </div>
      <output className="td-hidden">{matches.length === 0 ? words.none : words.found(matches.length)}</output>
      {shown.length === 0 ? <p className="quiet">{words.none}</p> : null}
      {/* A native list cannot be searched with the focus in the field. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- see above */}
      <div id="command-list" role="listbox" aria-label={words.title} className="commands-list">
        {shown.map((command, place) => (
          // The field keeps the focus; keys choose there.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus, jsx-a11y/prefer-tag-over-role -- see above
          <div key={`${command.group} ${command.text}`} id={`command-${place}`} role="option" aria-selected={place === at} onClick={() => go(command)} onPointerMove={() => setIndex(place)}>
            <span className="commands-group">{command.group}</span> {command.text}
          </div>
        ))}
      </div>
      <div className="commands-keys">
        <h2>{words.keysTitle}</h2>
        <dl>{words.keys.map(([keys, what]) => <div key={keys}><dt><kbd>{keys}</kbd></dt><dd>{what}</dd></div>)}</dl>
        <label><input type="checkbox" checked={singleKeys} onChange={() => setSingleKeys(!singleKeys)} /> {words.singleKeys}</label>
      </div>
    </dialog>
  );
}
