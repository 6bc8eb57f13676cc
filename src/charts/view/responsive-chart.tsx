import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import { type ChartHeight, chartHeightAt } from './chart-height.ts';
import { ChartBoxContext } from './chart-painter.ts';

/**
 * Measures its own width and draws a chart of that width. The stylesheet computes the same height from the same width before any script runs, so
 * nothing shifts. Without a ResizeObserver (prerender) it draws at `defaultWidth` px.
 * @example <ResponsiveChart defaultWidth={376} height={{ ratio: 0.62, min: 200, max: 300 }}>{(width, height) => <CumulativeChart … width={width} height={height} />}</ResponsiveChart>
 */
export function ResponsiveChart({ defaultWidth, height, children }: { readonly defaultWidth: number; readonly height: ChartHeight; readonly children: (width: number, height: number) => ReactElement | null }): ReactElement {
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
  const { ratio, min, max } = height;
  const place = useMemo(() => ({ defaultWidth, height: { ratio, min, max } }), [defaultWidth, ratio, min, max]);
  return (
    <div ref={box} className="td-responsive">
      <div className="td-responsive-box" style={{ height: min === max ? min : `clamp(${min}px, ${Number((ratio * 100).toFixed(2))}cqw, ${max}px)` }}>
        <ChartBoxContext value={place}>{children(width, chartHeightAt(height, width))}</ChartBoxContext>
      </div>
    </div>
  );
}
