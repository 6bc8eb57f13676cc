import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';

/** A dialog at the side of the page (at the bottom on a phone). The browser keeps the focus in it, closes it on Esc and gives the focus back. */
export function PanelDialog({ title, closeText, onClose, children }: { readonly title: string; readonly closeText: string; readonly onClose: () => void; readonly children: ReactNode }): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
  }, []);
  return (
    // A click on the backdrop has the dialog itself as target; keyboard readers have Esc and the button.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- see above
    <dialog ref={dialog} className="panel" aria-label={title} onClose={onClose} onClick={(event) => { if (event.target === dialog.current) dialog.current.close(); }}>
      <div className="panel-head">
        <h2>{title}</h2>
        <button type="button" className="icon-button" aria-label={closeText} onClick={() => dialog.current?.close()}>
          <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth={1.6} /></svg>
        </button>
      </div>
      {children}
    </dialog>
  );
}
