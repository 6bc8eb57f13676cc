import type { Origin } from './observation.ts';

/**
 * Whether a number rests on the growth that the year after prints (last year's value = this year's ÷ (1 + growth)): it is then of that year's vintage, not of its own.
 * @example isImpliedByNextYear(december2018) // true, where only 2019's reports give it
 */
export function isImpliedByNextYear({ origin }: { readonly origin: Origin }): boolean {
  return origin.kind === 'derived' && (origin.formula === 'value-over-growth' || origin.parents.some(isImpliedByNextYear));
}
