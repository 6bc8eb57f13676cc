import type { PaintOrder } from '../../charts/view/chart-painter.ts';
import { chartHeightAt } from '../../charts/view/chart-height.ts';
import { chartRenderer } from './svg/chart-renderer.ts';

/** Charts of one page while it is written: `order` answers with a mark, `paint` puts the pictures where the marks stand. */
export interface PagePainter {
  readonly order: (order: PaintOrder) => string;
  readonly paint: (body: string) => Promise<string>;
}

/** Width in px of the picture for boxes below 560 px; wider pages have a second one. */
const narrowWidth = 376;
const drawers = new Map<'renderer', ReturnType<typeof chartRenderer>>();

/** Paints the charts of a page with the components that the browser draws later, at the width that the page expects and, where that is much more than a phone's, at a phone's. */
export function pagePainter(): PagePainter {
  const orders: PaintOrder[] = [];
  return {
    order: (order) => {
      orders.push(order);
      return mark(orders.length - 1);
    },
    paint: async (body) => {
      const pictures = await Promise.all(orders.map(async (order, index) => picture(order, `p${index}`)));
      return pictures.reduce((painted, svg, index) => painted.replace(mark(index), () => svg), body);
    },
  };
}

async function picture({ box, draw }: PaintOrder, id: string): Promise<string> {
  const renderer = drawers.get('renderer') ?? chartRenderer();
  drawers.set('renderer', renderer);
  const render = await renderer;
  const element = await draw();
  const at = (width: number, suffix: string): string => {
    const size = { width, height: chartHeightAt(box.height, width) };
    return render(element(size), size, `${id}${suffix}`);
  };
  if (box.defaultWidth < 560) return scaled(at(box.defaultWidth, ''), '');
  return scaled(at(box.defaultWidth, 'w'), 'td-wide') + scaled(at(narrowWidth, 'n'), 'td-narrow');
}

/** A box that is wider or narrower than the picture shows it whole, from its left edge. */
function scaled(svg: string, name: string): string {
  return svg.replace(/^<svg( class="([^"]*)")?/u, (_, _attribute, own = '') => `<svg${[own, name].every((part) => part === '') ? '' : ` class="${[own, name].filter((part) => part !== '').join(' ')}"`} preserveAspectRatio="xMinYMid"`);
}

function mark(index: number): string {
  return `<!--chart ${index}-->`;
}
