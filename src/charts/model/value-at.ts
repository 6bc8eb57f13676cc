import type { Corner } from './stretch.ts';

/**
 * Value of a polyline at a month, by straight lines between its corners; nothing outside them.
 * @example valueAt([{ month: 0, value: 0 }, { month: 12, value: 120 }], 6) // 60
 */
export function valueAt(corners: readonly Corner[], month: number): number | undefined {
  for (const [index, to] of corners.entries()) {
    const from = corners[index - 1];
    if (from !== undefined && month >= from.month && month <= to.month) return from.value + ((to.value - from.value) * (month - from.month)) / (to.month - from.month);
  }
  return undefined;
}
