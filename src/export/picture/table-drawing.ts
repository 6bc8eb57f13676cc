import { cloneWithStyles } from './clone-with-styles.ts';
import { opaqueColour } from './opaque-colour.ts';
import { svgElement } from './svg-element.ts';

/** A table of the page as a drawing: its cells with their grounds, texts and marks where the page shows them. Only in a browser. */
export function tableDrawing(table: HTMLTableElement): Element {
  const page = table.ownerDocument;
  const origin = table.getBoundingClientRect();
  const root = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const hatch = svgElement(svgElement(root, 'defs', {}), 'pattern', { id: 'missing', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' });
  const line = svgElement(hatch, 'path', { d: 'M0 0V6', 'stroke-width': 1 });
  for (const cell of table.querySelectorAll('th, td')) {
    const box = cell.getBoundingClientRect();
    const style = getComputedStyle(cell);
    const place = { x: box.left - origin.left, y: box.top - origin.top, width: box.width, height: box.height };
    const ground = opaqueColour(style.backgroundColor);
    if (ground !== undefined && cell.matches('td')) svgElement(root, 'rect', { ...place, fill: ground });
    if (style.backgroundImage !== 'none') {
      svgElement(root, 'rect', { ...place, fill: 'url(#missing)' });
      line.setAttribute('stroke', style.backgroundImage.match(/rgba?\([^)]*\)/gu)?.at(-1) ?? style.color);
    }
    if (style.outlineStyle === 'dashed') svgElement(root, 'rect', { ...place, 'fill': 'none', 'stroke': style.outlineColor, 'stroke-dasharray': '3 3' });
    for (const child of cell.childNodes) {
      if (child instanceof SVGElement) {
        const mark = cloneWithStyles(child);
        const at = child.getBoundingClientRect();
        if (mark !== undefined) {
          mark.setAttribute('x', String(at.left - origin.left));
          mark.setAttribute('y', String(at.top - origin.top));
          root.append(mark);
        }
      } else if (child.nodeType === Node.TEXT_NODE && (child.textContent ?? '').trim() !== '') {
        const range = page.createRange();
        range.selectNodeContents(child);
        const at = range.getBoundingClientRect();
        const size = Number.parseFloat(style.fontSize);
        svgElement(root, 'text', { 'x': at.left - origin.left, 'y': at.top - origin.top + at.height / 2 + size * 0.36, 'fill': style.color, 'font-family': style.fontFamily, 'font-size': style.fontSize, 'font-weight': style.fontWeight }, (child.textContent ?? '').trim());
      }
    }
  }
  return root;
}
