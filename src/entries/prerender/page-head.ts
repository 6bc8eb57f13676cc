import { languages, type Language } from '../../i18n/language.ts';
import type { Page } from '../../url/address.ts';
import { formatAddress } from '../../url/format-address.ts';
import { escapeHtml } from './escape-html.ts';

/** What the head of a page says of it. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
}

/** Head elements of a page: description, its own address and its twin in the other language. `origin` may be empty. */
export function headElements(page: Page, head: PageHead, language: Language, base: string, origin: string): string {
  const href = (target: Language): string => escapeHtml(`${origin}${formatAddress(page, {}, target, base)}`);
  if (page.kind === 'not-found') return '<meta name="robots" content="noindex">';
  return [
    `<meta name="description" content="${escapeHtml(head.description)}">`,
    `<link rel="canonical" href="${href(language)}">`,
    ...languages.map((twin) => `<link rel="alternate" hreflang="${twin}" href="${href(twin)}">`),
  ].join('\n    ');
}
