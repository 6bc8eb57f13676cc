import type { Observation } from './observation.ts';
import { vintageOf } from './vintage-of.ts';

/**
 * Whether a later report gave a level another value, beyond rounding, after the report of a share or growth: that ratio then speaks of a level no longer in use.
 * @example isRestatedSince(yearToDate, printedGrowth) // true: 914 when the growth was printed, 916 since
 */
export function isRestatedSince(level: Pick<Observation, 'revisions'>, ratio: Pick<Observation, 'report'>): boolean {
  return level.revisions.some(({ to }) => vintageOf(to.report) > vintageOf(ratio.report));
}
