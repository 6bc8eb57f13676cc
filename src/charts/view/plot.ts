import type { NiceAxis } from '../model/nice-axis.ts';

/** The plot area of a chart of a given size and its scales; px. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Months elapsed 0…12 to px. */
  readonly x: (months: number) => number;
  readonly y: (value: number) => number;
}

/**
 * Scales of a chart whose x runs over 0…12 months.
 * @example plotOf(400, 300, { top: 0, right: 0, bottom: 0, left: 0 }, { min: 0, max: 10, ticks: [] }).x(6) // 200
 */
export function plotOf(width: number, height: number, margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }, axis: NiceAxis): Plot {
  const inner = { width: Math.max(1, width - margin.left - margin.right), height: Math.max(1, height - margin.top - margin.bottom) };
  return {
    left: margin.left,
    top: margin.top,
    ...inner,
    x: (months) => margin.left + (months / 12) * inner.width,
    y: (value) => margin.top + (1 - (value - axis.min) / (axis.max - axis.min)) * inner.height,
  };
}
