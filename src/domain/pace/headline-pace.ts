import type { Profile } from '../figure/indicator.ts';
import { methodConstants } from './method-constants.ts';
import type { Pace } from './pace-status.ts';

/**
 * The share of the year expected by month k, by the first rule that applies (method §1): seasonal, the mean of C_h/T_h over
 * own prior years, the reference profile counting as one more; reference, the profile alone; even, k/12. At k = 12 it is 1.
 * `ownShares`: C_h/T_h of the prior years, ratios, latest first.
 * @example headlinePace(5, [], 'industry') // { rule: 'reference', share: 0.396, years: 0 }
 */
export function headlinePace(month: number, ownShares: readonly number[], profile: Profile | undefined): Pace {
  const reference = profileShare(month, profile);
  if (ownShares.length > 0) {
    const shares = reference === undefined ? ownShares : [...ownShares, reference];
    return { rule: 'seasonal', share: shares.reduce((sum, share) => sum + share, 0) / shares.length, years: ownShares.length };
  }
  if (reference !== undefined) return { rule: 'reference', share: reference, years: 0 };
  return evenPace(month);
}

/**
 * Nhịp đều: k/12, no unit.
 * @example evenPace(6) // { rule: 'even', share: 0.5, years: 0 }
 */
export function evenPace(month: number): Pace {
  return { rule: 'even', share: month / 12, years: 0 };
}

/** Share of a reference profile at month k, 1 at month 12; `undefined` without a profile. */
export function profileShare(month: number, profile: Profile | undefined): number | undefined {
  if (profile === undefined) return undefined;
  return month >= 12 ? 1 : methodConstants.profiles[profile][month - 1];
}
