/** What a drawing needs of its styles outside the page. */
const carried = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'stroke-opacity', 'opacity', 'paint-order', 'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline', 'visibility', 'stop-color', 'stop-opacity', 'clip-path'] as const;

/** An element of the page and all that is shown in it, with its computed styles written into it and nothing that only the page understands. */
export function cloneWithStyles(source: Element): Element | undefined {
  const style = getComputedStyle(source);
  if (style.display === 'none') return undefined;
  const copy = source.cloneNode(false);
  if (!(copy instanceof Element)) return undefined;
  const own = [...copy.attributes].map(({ name }) => name);
  for (const name of own) if (/^(?:class|style|tabindex|role|on|aria-|data-)/u.test(name)) copy.removeAttribute(name);
  for (const property of carried) {
    const value = style.getPropertyValue(property);
    if (value !== '' && !(property === 'clip-path' && value === 'none')) copy.setAttribute(property, value);
  }
  for (const child of source.childNodes) {
    if (child instanceof Element) copy.append(...[cloneWithStyles(child)].flatMap((each) => each ?? []));
    else if (child.nodeType === Node.TEXT_NODE) copy.append(child.textContent ?? '');
  }
  return copy;
}
