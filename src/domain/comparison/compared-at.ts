import type { GrowthBasis } from '../figure/measure.ts';
import type { Unit } from '../figure/unit.ts';
import type { Period } from '../period/period.ts';
import { yearOf } from '../period/year-of.ts';
import type { Lookup } from '../reconcile/observation.ts';
import type { Series } from '../reconcile/series.ts';
import { cautionsOf } from './cautions-of.ts';
import type { Compared, ComparedMeasure } from './compared.ts';
import { growthAt } from './growth-at.ts';
import { indexAt } from './index-at.ts';
import { sourceOf } from './source-of.ts';

/** What is compared of each month, and how. */
export interface Comparison {
  readonly measure: ComparedMeasure;
  /** Which amount growth and index speak of. */
  readonly growthBasis: GrowthBasis;
  readonly joinTet: boolean;
  /** What an index sets to 100; without one there is no index. */
  readonly base?: number | Period;
  readonly unit?: Pick<Unit, 'validFrom' | 'validTo'>;
}

/**
 * The compared number of a series at a period, or the reason there is none. A share is of the plan that pace and status use.
 * @example comparedAt(retail, periodOf(2024, 5), { measure: 'month', growthBasis: 'month', joinTet: true }) // { known: true, value: 516770.2, source: 'published', … }
 */
export function comparedAt(series: Series, period: Period, comparison: Comparison): Compared {
  const { measure, growthBasis: basis, joinTet, base, unit } = comparison;
  const of = unit === undefined ? {} : { unit };
  switch (measure) {
    case 'month':
    case 'year-to-date':
      return observed(series.lookup({ kind: measure }, period));
    case 'plan-share':
      return series.indicator.aggregation === 'sum' ? observed(series.lookup({ kind: 'plan-achievement', plan: series.planKinds(yearOf(period))[0] ?? 'annual' }, period)) : { known: false, reason: 'not-additive' };
    case 'year-on-year':
      return growthAt(series, period, { basis, joinTet, ...of });
    case 'index':
      return base === undefined ? { known: false, reason: 'no-base' } : indexAt(series, period, { basis, base, ...of });
  }
}

function observed(found: Lookup): Compared {
  if (!found.known) return { known: false, reason: found.reason };
  const { observation } = found;
  return { known: true, value: observation.value, interval: observation.interval, source: sourceOf([observation]), joined: false, cautions: cautionsOf([observation]), observations: [observation] };
}
