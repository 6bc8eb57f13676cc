import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';

/**
 * Measures its own width and draws a chart of that width; the height is `heightOf(width)` and reserved by `aspect` (width ÷ height at the default) before
 * measuring, so nothing shifts. Without a ResizeObserver (prerender) it draws at `defaultWidth` px.
 * @example <ResponsiveChart defaultWidth={376} heightOf={(width) => width * 0.62}>{(width, height) => <PlanGauge … width={width} />}</ResponsiveChart>
 */
export function ResponsiveChart({ defaultWidth, heightOf, children }: { readonly defaultWidth: number; readonly heightOf: (width: number) => number; readonly children: (width: number, height: number) => ReactNode }): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(defaultWidth);
  useEffect(() => {
    const element = box.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver((entries) => {
      const measured = Math.floor(entries[0]?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const height = Math.round(heightOf(width));
  return <div ref={box} className="td-responsive" style={{ height }}>{children(width, height)}</div>;
}
