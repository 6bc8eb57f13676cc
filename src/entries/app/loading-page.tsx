import type { ReactElement } from 'react';
import type { Language } from '../../i18n/language.ts';
import { shellMessages } from '../../i18n/messages/shell-messages.ts';

/** The layout of a page whose data are on their way: blocks where text will stand, seen only after 400 ms (by the stylesheet). */
export function LoadingPage({ language }: { readonly language: Language }): ReactElement {
  return (
    <div className="page loading" aria-busy="true">
      <output className="td-hidden">{shellMessages[language].loading}</output>
      <div className="block block-control" />
      <div className="block block-title" />
      <div className="block block-line" />
      {[1, 2, 3].map((row) => <div key={row} className="block-row"><div className="block" /><div className="block" /></div>)}
    </div>
  );
}
