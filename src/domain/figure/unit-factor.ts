import type { UnitOfMeasure } from './unit-of-measure.ts';

/** Powers of ten of one đồng; units of measure without an entry convert only to themselves. */
const moneyPower: Partial<Record<UnitOfMeasure, number>> = { 'vnd': 0, 'vnd-thousand': 3, 'vnd-million': 6, 'vnd-billion': 9, 'vnd-trillion': 12 };

/**
 * By what a value in `from` is multiplied to be in `to`; `undefined` where the two measure different things.
 * @example unitFactor('vnd-trillion', 'vnd-billion') // 1000
 */
export function unitFactor(from: UnitOfMeasure, to: UnitOfMeasure): number | undefined {
  if (from === to) return 1;
  const a = moneyPower[from];
  const b = moneyPower[to];
  if (a === undefined || b === undefined) return undefined;
  // A negative power is taken by division: 1e-3 is not exact, 1/1000 rounds once.
  return a >= b ? 10 ** (a - b) : 1 / 10 ** (b - a);
}
