/** Ends and gridline values of a value axis, ascending, in the unit of the data. */
export interface NiceAxis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/**
 * An axis that starts at 0 (or below, where data does) with 3–6 round gridlines: the smallest step of 1, 2, 2.5, 4 or 5 × 10ⁿ that fits.
 * @example niceAxis(11191, 0, 3) // { min: 0, max: 12000, ticks: [0, 4000, 8000, 12000] }
 */
export function niceAxis(highest: number, lowest = 0, intervals = 4): NiceAxis {
  const top = Math.max(highest, 0);
  const bottom = Math.min(lowest, 0);
  const span = top - bottom || 1;
  const raw = span / intervals;
  const magnitude = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 2.5, 4, 5, 10].find((candidate) => candidate * magnitude >= raw * (1 - 1e-9)) ?? 10;
  const step = factor * magnitude;
  const first = Math.floor(bottom / step + 1e-9);
  const last = Math.max(Math.ceil(top / step - 1e-9), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
  return { min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1, ticks };
}
