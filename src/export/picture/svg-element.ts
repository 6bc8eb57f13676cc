/**
 * An element of a drawing with its attributes and text, the last of its parent's.
 * @example svgElement(root, 'text', { x: 4, y: 16 }, 'Nguồn')
 */
export function svgElement(parent: Element, name: string, attributes: Readonly<Record<string, string | number>>, text = ''): Element {
  const element = parent.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  element.textContent = text;
  parent.append(element);
  return element;
}
