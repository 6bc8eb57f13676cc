/** A chart of the page as it stands. */
export interface PageChart {
  /** The id it is drawn with. */
  readonly id: string;
  readonly summary: string;
  readonly drawing: SVGSVGElement | HTMLTableElement;
}

/** The charts of a page in their order, those that are tables too, by the ids they are named with. */
export function pageCharts(root: ParentNode): readonly PageChart[] {
  return [...root.querySelectorAll('figure, .td-heat')].flatMap((figure): readonly PageChart[] => {
    const textOf = (attribute: string): string => (figure.getAttribute(attribute) ?? '').split(' ').map((id) => figure.ownerDocument.querySelector(`[id="${id}"]`)?.textContent ?? '').join(' ').trim();
    const id = (figure.getAttribute('aria-labelledby') ?? '').replace(/-name$/u, '');
    const drawing = figure.querySelector('table') ?? figure.querySelector<SVGSVGElement>(`svg[id="${id}"]`);
    return drawing === null || id === '' ? [] : [{ id, summary: [textOf('aria-labelledby'), textOf('aria-describedby')].filter((text) => text !== '').join('. '), drawing }];
  });
}
