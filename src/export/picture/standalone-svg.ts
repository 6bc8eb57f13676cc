import { cloneWithStyles } from './clone-with-styles.ts';
import { fontStyles } from './font-styles.ts';
import { opaqueColour } from './opaque-colour.ts';
import { svgElement } from './svg-element.ts';
import { tableDrawing } from './table-drawing.ts';

/** What stands around the chart in the picture. */
export interface PictureText {
  readonly title: string;
  readonly description: string;
  /** Lines under the chart: source, how the numbers are known, whether they are invented. */
  readonly notes: readonly string[];
  readonly language: string;
}

/** A picture that needs nothing but itself. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Where its title stands, px: there is nothing but letters on paper. */
  readonly title: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const framed = 20;
const bare = 4;
const namespace = 'http://www.w3.org/2000/svg';

/**
 * A chart of the page, drawn or a table, as one SVG: computed styles written into it, referenced patterns and fonts inside; with its title and notes where `text` is given, else
 * the drawing alone, for a document that has its own words. Only in a browser.
 */
export async function standaloneSvg(chart: SVGSVGElement | HTMLTableElement, text?: PictureText): Promise<Picture> {
  const { ownerDocument: page } = chart;
  const { width: drawn, height: tall } = chart.getBoundingClientRect();
  const margin = text === undefined ? bare : framed;
  const width = Math.ceil(drawn) + 2 * margin;
  const copy = chart instanceof HTMLTableElement ? tableDrawing(chart) : (cloneWithStyles(chart) ?? page.createElementNS(namespace, 'svg'));
  const body = getComputedStyle(page.body);
  const title = text === undefined ? [] : wrap(text.title, width - 2 * margin, `600 17px ${body.fontFamily}`, page);
  const notes = (text?.notes ?? []).flatMap((note) => wrap(note, width - 2 * margin, `400 12px ${body.fontFamily}`, page));
  const top = text === undefined ? margin : margin + title.length * 24 + 12;
  const height = Math.ceil(text === undefined ? tall + 2 * margin : top + tall + 28 + notes.length * 18 + margin - 6);
  const root = page.createElementNS(namespace, 'svg');
  set(root, { 'xmlns': namespace, 'width': width, 'height': height, 'viewBox': `0 0 ${width} ${height}`, 'role': 'img', ...(text === undefined ? {} : { 'xml:lang': text.language }) });
  if (text !== undefined) {
    svgElement(root, 'title', {}, text.title);
    svgElement(root, 'desc', {}, [text.description, ...text.notes].join(' '));
  }
  const paper = (text === undefined ? undefined : opaqueColour(getComputedStyle(page.documentElement).backgroundColor) ?? opaqueColour(body.backgroundColor)) ?? '#ffffff';
  svgElement(root, 'rect', { width, height, fill: paper });
  title.forEach((line, index) => svgElement(root, 'text', { 'x': margin, 'y': margin + 16 + index * 24, 'fill': body.color, 'font-family': body.fontFamily, 'font-size': 17, 'font-weight': 600 }, line));
  set(copy, { x: margin, y: top, width: drawn, height: tall, overflow: 'visible' });
  root.append(copy);
  notes.forEach((line, index) => svgElement(root, 'text', { 'x': margin, 'y': top + tall + 36 + index * 18, 'fill': body.color, 'font-family': body.fontFamily, 'font-size': 12 }, line));
  adoptReferences(root, page);
  const fonts = await fontStyles(page, [...root.querySelectorAll('text, tspan')].map((element) => element.getAttribute('font-family') ?? body.fontFamily));
  const style = page.createElementNS(namespace, 'style');
  style.textContent = fonts;
  root.prepend(style);
  return { svg: new XMLSerializer().serializeToString(root), width, height, title: { x: margin, y: margin, width: width - 2 * margin, height: title.length * 24 } };
}

function set(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

/** Patterns and clips that the drawing uses but that stand elsewhere on the page come along. */
function adoptReferences(root: Element, page: Document): void {
  const wanted = new Set([...root.querySelectorAll('*')].flatMap((element) => [...element.attributes].flatMap(({ value }) => /url\(["']?#([^"')]+)["']?\)/u.exec(value)?.slice(1) ?? [])));
  const missing = [...wanted].filter((id) => root.querySelector(`[id="${id}"]`) === null);
  for (const id of missing) {
    const found = page.querySelector(`svg [id="${id}"]`);
    if (found === null) continue;
    const defs = page.createElementNS(namespace, 'defs');
    const pattern = found.cloneNode(true);
    if (pattern instanceof Element) {
      const originals = [...found.querySelectorAll('*')];
      [...pattern.querySelectorAll('*')].forEach((element, index) => {
        const original = originals[index];
        if (original !== undefined) for (const property of ['fill', 'stroke', 'stroke-width']) element.setAttribute(property, getComputedStyle(original).getPropertyValue(property));
      });
    }
    defs.append(pattern);
    root.prepend(defs);
  }
}

function wrap(text: string, width: number, font: string, page: Document): readonly string[] {
  const context = page.createElement('canvas').getContext('2d');
  const lines: string[] = [''];
  if (context !== null) context.font = font;
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && (context?.measureText(longer).width ?? longer.length * 7) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
