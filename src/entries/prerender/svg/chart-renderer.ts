import { Window } from 'happy-dom';
import type { ReactElement } from 'react';
import chartStyles from '../../../charts/charts.css?raw';
import { cleanSvg } from './clean-svg.ts';

/** Size of a drawing in px. */
export interface DrawnSize {
  readonly width: number;
  readonly height: number;
}

/** Every class that the stylesheet of the charts names. */
export const styledClasses: ReadonlySet<string> = new Set([...chartStyles.matchAll(/\.(td-[\w-]+)/gu)].map(([, name = '']) => name));

const names = ['window', 'document', 'navigator', 'Node', 'Element', 'HTMLElement', 'SVGElement', 'HTMLIFrameElement'] as const;

/**
 * Loads the drawing of charts: a view component of src/charts in, its SVG out, as a browser would draw it at that size. Recharts draws nothing where
 * there is no DOM, so from then on this process has an emulated one (its schedulers look for it after a chart is drawn). The SVG is cleaned (`cleanSvg`),
 * has its viewBox, name (`title`), description (`desc`) and role, and no `width` and `height`; '' where the component drew none. Same input, same text.
 * @example (await chartRenderer())(<CumulativeChart id="a" model={model} width={600} height={340} />, { width: 600, height: 340 }, 'a')
 */
export async function chartRenderer(): Promise<(element: ReactElement, size: DrawnSize, idPrefix: string) => string> {
  const window = new Window({ url: 'http://localhost/' });
  for (const name of names) Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: name === 'window' ? window : window[name] });
  // Loaded here, as it asks for the DOM when it is loaded.
  const { flushSync } = await import('react-dom');
  const { createRoot } = await import('react-dom/client');
  return (element, { width, height }, idPrefix) => {
    const host = document.createElement('div');
    document.body.append(host);
    const faults: unknown[] = [];
    const root = createRoot(host, { onUncaughtError: (error) => void faults.push(error) });
    flushSync(() => root.render(element));
    const markup = host.innerHTML;
    flushSync(() => root.unmount());
    host.remove();
    const [fault] = faults;
    if (fault !== undefined) throw fault instanceof Error ? fault : new Error(String(fault));
    return sized(cleanSvg(markup, { idPrefix, styled: styledClasses }), { width, height });
  };
}

/** The surface without its own size: the page says how wide it is, the viewBox how high. */
function sized(svg: string, { width, height }: DrawnSize): string {
  return svg.replace(/^<svg([^>]*)>/u, (_, attributes: string) => `<svg${attributes.replace(/ (?:width|height|viewBox)="[^"]*"/gu, '')} viewBox="0 0 ${width} ${height}">`);
}
