/** The SVGs of an element as text for snapshots: numbers to one decimal, ids renumbered in order of appearance, one element a line. */
export function svgText(element: Element): string {
  const ids = new Map<string, string>();
  const renumber = (id: string): string => {
    const known = ids.get(id) ?? `id${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  return [...element.querySelectorAll('svg')].map((svg) => svg.outerHTML).join('\n')
    .replaceAll(/-?\d+\.\d+(?:e-?\d+)?/gu, (number) => String(Number(Number(number).toFixed(1))))
    .replaceAll(/\b(id|clip-path|clipPath|aria-labelledby|fill)="(url\(#)?([\w:«»-]*[a-z][\w:«»-]*)(\))?"/gu, (match, name: string, open: string | undefined, id: string, close: string | undefined) => (name === 'fill' && open === undefined ? match : `${name}="${open ?? ''}${renumber(id)}${close ?? ''}"`))
    .replaceAll('><', '>\n<');
}
