/** A chart of the page as it stands. */
export interface PageChart {
  /** The id of its drawing. */
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly svg: SVGSVGElement;
}

/** The charts of a page in their order, by the names they have for assistive technology; those that are tables are none. */
export function pageCharts(root: ParentNode): readonly PageChart[] {
  return [...root.querySelectorAll('figure')].flatMap((figure): readonly PageChart[] => {
    const svg = [...figure.querySelectorAll('svg')].toSorted((a, b) => area(b) - area(a))[0];
    const textOf = (attribute: string): string => (figure.getAttribute(attribute) ?? '').split(' ').map((id) => figure.ownerDocument.querySelector(`[id="${id}"]`)?.textContent ?? '').join(' ').trim();
    const name = textOf('aria-labelledby');
    return svg === undefined || name === '' ? [] : [{ id: svg.id, name, summary: textOf('aria-describedby'), svg }];
  });
}

function area(svg: SVGSVGElement): number {
  const { width, height } = svg.getBoundingClientRect();
  return width * height;
}
