import { languages, type Language } from '../../i18n/language.ts';
import type { Page } from '../../url/address.ts';
import { embedAddress, type EmbedPlace } from '../../url/embed-address.ts';
import { formatAddress } from '../../url/format-address.ts';
import { embedJson, escapeHtml } from './escape-html.ts';

/** What the head of a page says of it. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The public chart that stands for the page on a share card. */
  readonly chart?: EmbedPlace;
  /** schema.org description of the page's data, made by `datasetOf`. */
  readonly dataset?: (href: (path: string) => string) => Readonly<Record<string, unknown>>;
}

/**
 * Head elements of a page: description, its own address and its twins in each language, share card, oEmbed and data description. `origin` may be empty: then
 * what must name a host (card addresses and pictures) is left out rather than guessed.
 */
export function headElements(page: Page, head: PageHead, language: Language, base: string, origin: string): string {
  if (page.kind === 'not-found') return '<meta name="robots" content="noindex">';
  const absolute = (path: string): string => `${origin}${path}`;
  const href = (target: Language): string => absolute(formatAddress(page, {}, target, base));
  const { chart, dataset } = head;
  const hasPicture = chart !== undefined && origin !== '';
  return [
    meta('name', 'description', head.description),
    link('canonical', href(language)),
    ...languages.map((twin) => link('alternate', href(twin), ` hreflang="${twin}"`)),
    link('alternate', href('vi'), ' hreflang="x-default"'),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', 'Tiến Độ'),
    meta('property', 'og:title', head.title),
    meta('property', 'og:description', head.description),
    meta('property', 'og:locale', language === 'vi' ? 'vi_VN' : 'en_GB'),
    ...(origin === '' ? [] : [meta('property', 'og:url', href(language))]),
    ...(hasPicture ? [meta('property', 'og:image', absolute(embedAddress(chart, language, base, 'chart.png'))), meta('property', 'og:image:width', '1200'), meta('property', 'og:image:height', '630'), meta('property', 'og:image:alt', head.title)] : []),
    meta('name', 'twitter:card', hasPicture ? 'summary_large_image' : 'summary'),
    ...(chart === undefined ? [] : [link('alternate', absolute(embedAddress(chart, language, base, 'oembed.json')), ' type="application/json+oembed"')]),
    ...(dataset === undefined ? [] : [`<script type="application/ld+json">${embedJson(JSON.stringify(dataset(absolute)))}</script>`]),
  ].join('\n');
}

function meta(kind: 'name' | 'property', key: string, content: string): string {
  return `<meta ${kind}="${key}" content="${escapeHtml(content)}">`;
}

function link(rel: string, href: string, more = ''): string {
  return `<link rel="${rel}"${more} href="${escapeHtml(href)}">`;
}
