/** Height of a chart for its width: `ratio` × width, never under `min` nor over `max` px. */
export interface ChartHeight {
  readonly ratio: number;
  readonly min: number;
  readonly max: number;
}

/**
 * Height in px of a chart that is `width` px wide.
 * @example chartHeightAt({ ratio: 0.64, min: 210, max: 300 }, 376) // 241
 */
export function chartHeightAt({ ratio, min, max }: ChartHeight, width: number): number {
  return Math.round(Math.min(max, Math.max(min, width * ratio)));
}
