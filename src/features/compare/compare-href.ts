import { formatCompareQuery, type CompareChoice } from '../../url/compare-query.ts';
import type { Site } from '../../url/site.ts';

/**
 * The address of the compare page at another choice; period and as-of day stay, what older addresses said in `compare` and `view` is now in the choice.
 * @example site.go(compareHref(site, unitId, { ...choice, measure: 'month' }), true)
 */
export function compareHref(site: Site, unitId: string, choice: CompareChoice): string {
  const { period, asOf } = site.address.query;
  return site.linkTo({ kind: 'compare', unitId }, { ...(period === undefined ? {} : { period }), ...(asOf === undefined ? {} : { asOf }) }, formatCompareQuery(choice));
}
