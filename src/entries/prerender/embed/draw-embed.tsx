import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { EmbedContent } from '../../embed/embed-content.ts';
import { styledClasses, type DrawnSize } from '../svg/chart-renderer.ts';
import { cleanSvg } from '../svg/clean-svg.ts';

/** Draws a chart component of a size to a small SVG. */
export type DrawChart = (element: ReactElement, size: DrawnSize, idPrefix: string) => string;

/** Sizes in px at which a public chart is drawn: for narrow, middle and wide frames. */
const sizes = [{ width: 256, height: 236 }, { width: 400, height: 280 }, { width: 640, height: 340 }] as const;

/** Widths of the dial, which stays smaller: its height follows. */
const dialSizes = [{ width: 232, height: 0 }, { width: 320, height: 0 }, { width: 400, height: 0 }] as const;

/** The drawings of a page, narrow first, each with the class that shows it at its width. */
export function embedDrawings(content: EmbedContent, draw: DrawChart): readonly string[] {
  if (content.drawing.empty !== undefined) return [];
  const all = content.chart === 'gauge' ? dialSizes : sizes;
  const [narrow, middle, wide] = all;
  // Frozen twins are many: two drawings each, the narrow one up to the wide.
  const shown = content.view.asOf === undefined ? [{ size: narrow, at: 'w0' }, { size: middle, at: 'w1' }, { size: wide, at: 'w2' }] : [{ size: narrow, at: 'w0 w1' }, { size: wide, at: 'w2' }];
  return shown.map(({ size, at }, index) => drawEmbed(content, size, draw, String.fromCodePoint(97 + index)).replace(/^<svg(?: class="([^"]*)")?/u, (_, own: string | undefined) => `<svg class="${own === undefined ? '' : `${own} `}${at}"`));
}

/** One drawing of a chart. The dial needs no DOM, as all of it is the product's own. */
export function drawEmbed({ chart, drawing }: EmbedContent, { width, height }: DrawnSize, draw: DrawChart, id: string): string {
  const size = { width, height: drawing.height(width, height) };
  const element = drawing.element(id, size.width, size.height);
  return chart === 'gauge' ? drawPlain(element, size, id) : draw(element, size, id);
}

/** Draws a component whose SVG needs no DOM. */
export function drawPlain(element: ReactElement, { width, height }: DrawnSize, idPrefix: string): string {
  const svg = cleanSvg(renderToStaticMarkup(element), { idPrefix, styled: styledClasses });
  return svg.replace(/^<svg([^>]*)>/u, (_, attributes: string) => `<svg${attributes.replace(/ (?:width|height|viewBox)="[^"]*"/gu, '')} viewBox="0 0 ${width} ${height}">`);
}
