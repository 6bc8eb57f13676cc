import { formatCompareQuery, type CompareChoice } from '../../url/compare-query.ts';
import type { Site } from '../../url/site.ts';
import { askedPeriod } from './asked-period.ts';

/**
 * The address of the compare page at another choice; the as-of day stays, the period follows the year in focus, what older addresses said in `compare` and `view` is now in the choice.
 * @example site.go(compareHref(site, unitId, { ...choice, measure: 'month' }), true)
 */
export function compareHref(site: Site, unitId: string, choice: CompareChoice): string {
  const { asOf } = site.address.query;
  const period = askedPeriod(site.address.query.period, choice);
  return site.linkTo({ kind: 'compare', unitId }, { ...(period === undefined ? {} : { period }), ...(asOf === undefined ? {} : { asOf }) }, formatCompareQuery(choice));
}
