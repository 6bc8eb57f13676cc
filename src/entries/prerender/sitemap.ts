import { languages } from '../../i18n/language.ts';
import type { Page } from '../../url/address.ts';
import { formatAddress } from '../../url/format-address.ts';
import { escapeHtml } from './escape-html.ts';

/** The list of all pages for search engines, each with its twin in the other language. Needs the site's own `origin`. */
export function sitemapXml(pages: readonly Page[], base: string, origin: string): string {
  const href = (page: Page, language: (typeof languages)[number]): string => escapeHtml(`${origin}${formatAddress(page, {}, language, base)}`);
  const entries = pages.flatMap((page) => languages.map((language) => `<url><loc>${href(page, language)}</loc>${languages.map((twin) => `<xhtml:link rel="alternate" hreflang="${twin}" href="${href(page, twin)}"/>`).join('')}</url>`));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}
