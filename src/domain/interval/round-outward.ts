import type { Interval } from './interval.ts';

/** Relative slack for binary arithmetic: an end this close to a printed step is on it, not beyond it. */
const slack = 1e-9;

/**
 * An interval with its ends rounded away from each other to `decimals` places, so that what is printed still contains all
 * that is computed (contract.md: intervals are shown rounded outward). Open ends stay open.
 * @example roundOutward({ low: 11160.2136, high: 11192.7711 }, 1) // { low: 11160.2, high: 11192.8 }
 */
export function roundOutward(interval: Interval, decimals: number): Interval {
  const step = 10 ** decimals;
  const near = (scaled: number): number => Math.max(1, Math.abs(scaled)) * slack;
  const low = interval.low * step;
  const high = interval.high * step;
  return {
    low: Number.isFinite(low) ? Math.floor(low + near(low)) / step : interval.low,
    high: Number.isFinite(high) ? Math.ceil(high - near(high)) / step : interval.high,
  };
}
