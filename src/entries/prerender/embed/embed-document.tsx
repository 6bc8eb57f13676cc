import { createHash } from 'node:crypto';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../../../i18n/language.ts';
import { embedStyle } from '../../embed/embed-style.ts';
import { escapeHtml } from '../escape-html.ts';

/** What the head of a public chart's page says. */
export interface EmbedHead {
  readonly language: Language;
  readonly title: string;
  /** Elements beyond the common ones, as markup. */
  readonly links: string;
}

/**
 * A whole page in one file: its style within it under a policy that allows this style and nothing else, no script, no request. `responsive-embedded-sizing` lets browsers
 * that know it make a frame as high as the page.
 */
export function embedDocument(page: ReactElement, { language, title, links }: EmbedHead): string {
  const body = renderToStaticMarkup(page);
  const style = embedStyle(body);
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none';style-src 'sha256-${hash}';img-src data:;base-uri 'none';form-action 'none'`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="responsive-embedded-sizing"><title>${escapeHtml(title)}</title>${links}<link rel="icon" href="data:,"><style>${style}</style></head><body>${body}</body></html>\n`;
}
