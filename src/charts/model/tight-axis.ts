import { niceAxis, type NiceAxis } from './nice-axis.ts';

const steps = [1, 2, 2.5, 4, 5, 10] as const;

/**
 * An axis of a line chart that need not start at 0, with about `intervals` round steps between its ends; where 0 is near the data it starts there all the same.
 * @example tightAxis(505000, 571000, 4) // { min: 500000, max: 580000, ticks: [500000, 520000, 540000, 560000, 580000] }
 */
export function tightAxis(lowest: number, highest: number, intervals = 4): NiceAxis {
  if (lowest <= 0 || lowest < 0.4 * highest || !(highest > lowest)) return niceAxis(highest, lowest, intervals);
  const raw = (highest - lowest) / intervals;
  const magnitude = 10 ** Math.floor(Math.log10(raw));
  const step = (steps.find((candidate) => candidate * magnitude >= raw * (1 - 1e-9)) ?? 10) * magnitude;
  const first = Math.floor(lowest / step + 1e-9);
  const last = Math.ceil(highest / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
  return { min: ticks[0] ?? lowest, max: ticks.at(-1) ?? highest, ticks };
}
