import type { ReactElement } from 'react';
import type { Language } from '../i18n/language.ts';
import { shellMessages } from '../i18n/messages/shell-messages.ts';

/** The quiet way from a chart to what other sites can show of it; `chart` is said with it by screen readers. */
export function ShareLink({ href, chart, language }: { readonly href: string; readonly chart: string; readonly language: Language }): ReactElement {
  const words = shellMessages[language];
  return <a className="share" href={href} aria-label={words.shareOf(chart)}>{words.share}</a>;
}
