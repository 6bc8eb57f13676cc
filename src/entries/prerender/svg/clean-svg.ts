import { findElement, type MarkupElement, type MarkupNode, readMarkup, writeMarkup } from './markup-tree.ts';

/** How a drawn chart becomes a file's part. */
export interface SvgCleaning {
  /** Begins every id that is left; unique on its page. */
  readonly idPrefix: string;
  /** Classes that some rule styles; all others go. */
  readonly styled: ReadonlySet<string>;
}

/** Without effect on what is seen: axes hold all that their charts draw, so that nothing is ever clipped. */
const dead = new Set(['clip-path', 'style', 'tabindex', 'focusable', 'xmlns', 'version', 'overflow']);

/** Attributes that say what is so anyway. */
const defaults: Readonly<Record<string, string>> = { 'stroke-width': '1', 'fill-opacity': '1', 'stroke-linecap': 'butt' };

/**
 * The first SVG in the markup of a chart, made small: ids that nothing refers to, classes that nothing styles, attributes without
 * effect and empty or plain groups are gone, attributes stand in alphabetical order, numbers have one decimal place (0.1 px), ids are short and always the same.
 * '' where the chart drew none (an empty state is text).
 * @example cleanSvg('<svg class="x"><g></g><path d="M1.04 2V3.25"></path></svg>', { idPrefix: 'a', styled: new Set() }) // '<svg><path d="M1 2V3.3"/></svg>'
 */
export function cleanSvg(markup: string, { idPrefix, styled }: SvgCleaning): string {
  const svg = findElement(readMarkup(markup), 'svg');
  if (svg === undefined) return '';
  const ids = new Map([...new Set([...markup.replace(/ clip-path="[^"]*"/gu, '').matchAll(/url\(#([\w:.-]+)\)/gu)].map(([, id = '']) => id))].map((id, index) => [id, `${idPrefix}${index}`] as const));
  const context: Context = { styled, ids };
  return writeMarkup([cleanElement(svg, context, true)]);
}

interface Context {
  readonly styled: ReadonlySet<string>;
  readonly ids: ReadonlyMap<string, string>;
}

function cleanElement({ tag, attributes, children }: MarkupElement, context: Context, isRoot: boolean): MarkupElement {
  const kept = attributes.flatMap(([name, value]): readonly (readonly [string, string])[] => {
    if (name === 'id') {
      const id = context.ids.get(value);
      return id === undefined ? [] : [[name, id]];
    }
    if (name === 'class') {
      const classes = value.split(/\s+/u).filter((one) => context.styled.has(one)).join(' ');
      return classes === '' ? [] : [[name, classes]];
    }
    if (name === 'style') {
      // Labels set their size where they are drawn; sizes of the surface itself are the page's to say.
      const size = /font-size: ?([\d.]+)(?:px)?/u.exec(value)?.[1];
      return isRoot || size === undefined ? [] : [['font-size', size]];
    }
    if (dead.has(name) || defaults[name] === value || ((tag === 'path' || tag === 'circle') && ofBoxes.has(name))) return [];
    return [[name, numeric.has(name) || (/^[\d.eE+-]+$/u.test(value) && !name.startsWith('stroke')) ? rounded(value) : value.replace(/url\(#([\w:.-]+)\)/gu, (_, id: string) => `url(#${context.ids.get(id) ?? id})`)]];
  });
  // In one order, so that one drawing is one text.
  return { tag, attributes: kept.toSorted(([a], [b]) => (a < b ? -1 : 1)), children: children.flatMap((child) => cleanNode(child, context)) };
}

const numeric = new Set(['d', 'points', 'transform', 'viewBox']);

/** What a rectangle was drawn from; its path says it again. */
const ofBoxes = new Set(['x', 'y', 'x1', 'x2', 'y1', 'y2', 'width', 'height', 'radius']);

function cleanNode(node: MarkupNode, context: Context): readonly MarkupNode[] {
  // "&nbsp;" is no word of SVG.
  if (typeof node === 'string') return [node.replaceAll('&nbsp;', '\u00a0')];
  const element = cleanElement(node, context, false);
  const { tag, attributes, children } = element;
  if (tag === 'path' && !attributes.some(([name]) => name === 'd')) return [];
  if (tag === 'clipPath') return [];
  if (children.length === 0 && (tag === 'g' || tag === 'defs' || tag === 'text' || tag === 'tspan')) return [];
  if (tag === 'g' && attributes.length === 0) return children;
  return [element];
}

/** "M169.75000000000003,212.46L406,36.98Z" → "M169.8 212.5L406 37Z" */
function rounded(text: string): string {
  return text
    .replace(/-?\d*\.?\d+(?:e[+-]?\d+)?/gu, (number) => String(Math.round(Number(number) * 10) / 10 + 0))
    .replaceAll(',', ' ');
}
