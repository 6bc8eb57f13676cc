import { createContext, type ReactElement } from 'react';
import type { ChartHeight } from './chart-height.ts';

/** A chart to be painted into a page as it is written: `draw` gives its component, once its script is there, for one size in px. */
export interface PaintOrder {
  readonly box: ChartBox;
  readonly draw: () => Promise<(size: { readonly width: number; readonly height: number }) => ReactElement>;
}

/** Where a chart stands: the width its page expects, and its height for any width. */
export interface ChartBox {
  readonly defaultWidth: number;
  readonly height: ChartHeight;
}

/** Takes an order while a page is written and answers with the markup that stands for it. Absent in a browser, which keeps what was written. */
export const ChartPainter = createContext<((order: PaintOrder) => string) | undefined>(undefined);

/** The box that a chart stands in; given by `ResponsiveChart`. */
export const ChartBoxContext = createContext<ChartBox | undefined>(undefined);
