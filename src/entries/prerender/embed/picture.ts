import { textWidth } from '../../../charts/model/text-width.ts';
import { formatPeriod } from '../../../i18n/format-period.ts';
import { localize } from '../../../i18n/localize.ts';
import { embedMessages } from '../../../i18n/messages/embed-messages.ts';
import type { EmbedContent } from '../../embed/embed-content.ts';
import { chartRulesFor, classesOf, themeTokens } from '../../embed/embed-style.ts';
import { escapeHtml } from '../escape-html.ts';
import { type DrawChart, drawEmbed } from './draw-embed.tsx';

const width = 800;
const height = 420;
const edge = 28;
const fonts = "'Be Vietnam Pro','Segoe UI',system-ui,Roboto,'Noto Sans',sans-serif";

/**
 * The chart as a picture that stands alone (800 × 420): finding, what it measures, drawing, source and, where it applies, that the figures are invented. Colours are
 * written out and nothing is loaded, so it looks the same in any program; letters are the reader's own where Be Vietnam Pro is not installed.
 */
export function embedPicture(content: EmbedContent, draw: DrawChart): string {
  const { finding, subtitle, sample, source, language, drawing, view } = content;
  const words = embedMessages[language];
  const title = wrapped(finding, 22, width - 2 * edge, 3);
  const under = wrapped(subtitle, 14, width - 2 * edge, 2);
  const top = edge + title.length * 30 + under.length * 20 + (sample ? 24 : 0) + 6;
  const room = { width: width - 2 * edge, height: height - top - 52 };
  const inside = drawing.empty === undefined ? placed(content, draw, room, top) : '';
  const lines = [
    ...title.map((text, index) => `<text class="e-t" x="${edge}" y="${edge + 20 + index * 30}">${xml(text)}</text>`),
    ...under.map((text, index) => `<text class="e-s" x="${edge}" y="${edge + title.length * 30 + 14 + index * 20}">${xml(text)}</text>`),
    ...(sample ? [`<text class="e-m" x="${edge}" y="${edge + title.length * 30 + under.length * 20 + 18}">${xml(words.sample)}</text>`] : []),
    ...(inside === '' ? wrapped(drawing.empty ?? words.nothing(localize(view.assessment.indicator.shortName, language), formatPeriod(view.assessment.period, 'full', language)), 16, room.width - 40, 3).map((text, index) => `<text class="e-s" x="${width / 2}" y="${top + room.height / 2 + index * 24}" text-anchor="middle">${xml(text)}</text>`) : []),
    `<path class="e-r" d="M${edge} ${height - 40}H${width - edge}"/>`,
    `<text class="e-f" x="${edge}" y="${height - 18}">${xml(shortened(source === undefined ? '' : `${words.source}: ${source.text}`, 13, width - 2 * edge - 90))}</text>`,
    `<text class="e-f e-b" x="${width - edge}" y="${height - 18}" text-anchor="end">Tiến Độ</text>`,
  ];
  const markup = `${lines.join('')}${inside}`;
  const style = `text{font-family:${fonts}}.e-t{font-weight:700;font-size:22px;fill:var(--ink)}.e-s{font-size:14px;fill:var(--ink-2)}.e-m{font-size:14px;font-weight:600;fill:var(--gap)}.e-f{font-size:13px;fill:var(--ink-3)}.e-b{font-weight:600;fill:var(--actual)}.e-r{stroke:var(--rule)}${chartRulesFor(classesOf(inside), [])}`;
  return resolved(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${language}"><title>${xml(finding)}</title><desc>${xml(drawing.summary)}</desc><style>${toned(style)}</style><rect width="${width}" height="${height}" fill="var(--paper)"/>${markup}</svg>`);
}

/** The drawing at its place; the dial keeps its shape and stands in the middle. */
function placed(content: EmbedContent, draw: DrawChart, room: { readonly width: number; readonly height: number }, top: number): string {
  let size: { readonly width: number; readonly height: number } = room;
  if (content.chart === 'gauge') {
    let wide = 420;
    while (wide > 200 && content.drawing.height(wide, 0) > room.height) wide -= 10;
    size = { width: wide, height: content.drawing.height(wide, 0) };
  }
  const svg = drawEmbed(content, size, draw, 'p');
  // The picture has its own name and description.
  const inner = svg.replace(/^<svg[^>]*>(?:<title>[^<]*<\/title>)?(?:<desc>[^<]*<\/desc>)?/u, '').replace(/<\/svg>$/u, '');
  // A renderer of pictures may not know the attribute that a rule asks for.
  return inner === '' ? '' : `<g transform="translate(${edge + (room.width - size.width) / 2} ${top})">${inner.replaceAll(' data-short="false"', ' style="stroke:var(--actual)"')}</g>`;
}

/** Colours and fonts of the light theme in place of their names. */
function resolved(svg: string): string {
  const tokens = new Map([...themeTokens.light, ['--font-text', fonts], ['--font-figures', fonts]]);
  // A token may name another.
  let text = svg;
  for (let round = 0; round < 3 && text.includes('var('); round += 1) text = text.replace(/var\((--[\w-]+)\)/gu, (whole, name: string) => tokens.get(name) ?? whole);
  return text;
}

/** Marks take their tone from around them, which programs other than browsers do not follow: one rule for each tone. Rules alone: in a drawing the search would begin anew at every letter. */
function toned(rules: string): string {
  return rules.replace(/([^{}]+)\{([^{}]*var\(--tone\)[^{}]*)\}/gu, (_, selectors: string, body: string) =>
    tones.map(({ name, token }) => `${selectors.split(',').map((one) => `.td-tone-${name} ${one},${one}.td-tone-${name}`).join(',')}{${body.replaceAll('var(--tone)', `var(${token})`)}}`).join(''))
    .replace(/\.td-tone-[a-z]+\{--tone:[^{}]*\}/gu, '');
}

const tones = [{ name: 'actual', token: '--actual' }, { name: 'prior', token: '--prior' }, { name: 'text', token: '--ink-2' }] as const;

/** A text in lines of a width; what does not fit into `most` lines ends in an ellipsis. */
function wrapped(text: string, size: number, room: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\r\t]+/u).flatMap((one) => chunks(one, size, room))) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) * 1.03 <= room) lines[lines.length - 1] = `${last} ${word}`;
    else if (lines.length < most) lines.push(word);
    else return [...lines.slice(0, -1), `${shortened(last ?? '', size, room - size)}…`];
  }
  return lines;
}

function chunks(word: string, size: number, room: number): readonly string[] {
  if (textWidth(word.slice(0, 200), size) <= room && word.length <= 200) return [word];
  const each = Math.max(1, Math.floor(room / (size * 0.9)));
  return Array.from({ length: Math.min(4, Math.ceil(word.length / each)) }, (_, index) => word.slice(index * each, (index + 1) * each));
}

function shortened(text: string, size: number, room: number): string {
  let shown = text.slice(0, 300);
  while (textWidth(shown, size) > room) shown = shown.slice(0, -1);
  return shown.length === text.length ? text : `${shown.trimEnd()}…`;
}

/** Text that is safe in SVG: no control character that XML forbids. */
function xml(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what must go
  return escapeHtml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, ''));
}
