import type { Language } from '../../i18n/language.ts';
import { embedBuilderMessages } from '../../i18n/messages/embed-builder-messages.ts';
import type { EmbedForm, EmbedWidth } from '../../url/embed-query.ts';

/** All that a copied text may hold; addresses are absolute where the site's own is known. */
export interface EmbedParts {
  readonly language: Language;
  readonly frameHref: string;
  readonly scriptHref: string;
  readonly imageHref: string;
  readonly pageHref: string;
  /** The page as published for the period: what a citation points at. */
  readonly citedHref: string;
  readonly title: string;
  /** The finding in one sentence: what the image says to those who do not see it. */
  readonly finding: string;
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
  readonly year: number;
  readonly source: string;
  readonly publisher: string;
  readonly key: string;
  /** Reader's day in words, or '' where it is not known. */
  readonly day: string;
  readonly width: EmbedWidth;
  /** Height of the frame in px. */
  readonly height: number;
}

/**
 * The text a reader copies. Names are data: they are escaped for the place they stand in.
 * @example embedText('link', parts) // 'https://example.vn/ly-nhan/retail-sales/'
 */
export function embedText(form: EmbedForm, parts: EmbedParts): string {
  const words = embedBuilderMessages[parts.language];
  switch (form) {
    case 'frame':
      return frame(parts);
    case 'script':
      return `${frame(parts)}\n<script async src="${attribute(parts.scriptHref)}"></script>`;
    case 'image':
      return `<a href="${attribute(parts.pageHref)}"><img src="${attribute(parts.imageHref)}" alt="${attribute(parts.finding)}" width="1200" height="630" loading="lazy" style="max-width:100%;height:auto"></a>`;
    case 'link':
      return parts.pageHref;
    case 'citation':
      return words.citation({ unit: parts.unit, indicator: parts.indicator, period: parts.period, source: parts.source, address: parts.citedHref, day: parts.day });
    case 'bibtex':
      return `@misc{${parts.key},\n  title = {{${tex(`${parts.unit}: ${parts.indicator}, ${parts.period}`)}}},\n  author = {{${tex(parts.publisher)}}},\n  year = {${parts.year}},\n  url = {${parts.citedHref}},\n  note = {${tex(words.bibtexNote(parts.source, parts.day))}}\n}`;
  }
}

function frame({ frameHref, title, width, height }: EmbedParts): string {
  return `<iframe src="${attribute(frameHref)}" title="${attribute(title)}" loading="lazy" width="${width === 'fill' ? '100%' : width}" height="${height}" style="border:0;max-width:100%"></iframe>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text inside a double-quoted attribute. Marks that turn the direction of reading would hide what the code says. */
function attribute(text: string): string {
  return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '').replace(/[&<>"]/gu, (character) => entities[character] ?? character);
}

const texEscapes: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

function tex(text: string): string {
  return text.replace(/[\\{}%&#$_~^]/gu, (character) => texEscapes[character] ?? `\\${character}`);
}
