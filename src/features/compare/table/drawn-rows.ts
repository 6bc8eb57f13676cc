import type { Range } from '@tanstack/react-virtual';

/**
 * Which rows are drawn: those in sight, some around them, and the active row wherever it is, so that the keyboard finds its way back after scrolling. Always as
 * many while there are so many: how many rows a scrolled box shows a part of changes from step to step, and each row made or removed costs more than one rewritten.
 * @param most Rows of which the box can show at least a part at once.
 * @example drawnRows({ startIndex: 40, endIndex: 41, overscan: 1, count: 100 }, 3, 0) // [0, 39, 40, 41, 42, 43]
 */
export function drawnRows({ startIndex, overscan, count }: Pick<Range, 'startIndex' | 'overscan' | 'count'>, most: number, active: number): number[] {
  const size = Math.min(count, most + 2 * overscan);
  const first = Math.min(Math.max(0, startIndex - overscan), count - size);
  const rows = Array.from({ length: size }, (_, place) => first + place);
  if (active < first) return [active, ...rows];
  if (active >= first + size) return [...rows, active];
  // The active row is among them: another takes its place.
  return first + size < count ? [...rows, first + size] : first > 0 ? [first - 1, ...rows] : rows;
}
