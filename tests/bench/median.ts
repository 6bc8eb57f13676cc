/**
 * The middle of some times; NaN of none.
 * @example median([3, 1, 2]) // 2
 */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Distance between the quarters of some times as a share of their median: above `noisy`, a ratio of medians says little. */
export function spread(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  return (at(0.75) - at(0.25)) / median(values);
}

export const noisy = 0.2;
