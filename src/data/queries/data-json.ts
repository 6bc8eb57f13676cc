import type { DehydratedState } from '@tanstack/react-query';

// Intervals have open ends, and JSON has no infinity: without these words an open end would come back as null.
const open = '∞';
const openBelow = '-∞';

/** Query data as JSON text for a prerendered page, open interval ends kept. */
export function dataToJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => (member === Infinity ? open : member === -Infinity ? openBelow : member));
}

/** Query data back from `dataToJson`. */
export function dataFromJson(text: string): Partial<DehydratedState> {
  const state: Partial<DehydratedState> = JSON.parse(text, (_key, member: unknown) => (member === open ? Infinity : member === openBelow ? -Infinity : member));
  return state;
}
