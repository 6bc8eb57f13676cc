import type { UnitData } from '../../domain/figure/unit-data.ts';
import type { Series } from '../../domain/reconcile/series.ts';
import type { CompareChoice } from '../../url/compare-query.ts';
import type { Site } from '../../url/site.ts';

/** What each section of the compare page is given. */
export interface SectionProps {
  readonly data: UnitData;
  /** The chosen indicators of the page's unit as known on the as-of day, in the order chosen; never empty. */
  readonly series: readonly Series[];
  /** As the address holds it; `comparedYears` says which years it means, `compareHref` is the address of another choice. */
  readonly choice: CompareChoice;
  readonly site: Site;
}
