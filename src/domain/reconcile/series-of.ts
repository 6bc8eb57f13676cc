import type { Figure } from '../figure/figure.ts';
import type { Indicator } from '../figure/indicator.ts';
import type { Unit } from '../figure/unit.ts';
import { reconcile } from './reconcile.ts';
import type { Series } from './series.ts';
import { withinUnit } from './within-unit.ts';

/**
 * One indicator of a unit as every page, file and check reads it: reconciled, as known on `asOf`, comparing nothing across the unit's first or last day. Without
 * periods where the figures hold none of the indicator.
 * @example seriesOf(retail, data.unit, data.figures, '2025-08-01').periods.at(-1) // '2025-06'
 */
export function seriesOf(indicator: Indicator, unit: Pick<Unit, 'id' | 'validFrom' | 'validTo'>, figures: readonly Figure[], asOf?: string): Series {
  return withinUnit(reconcile(indicator, unit.id, figures, { ...(asOf === undefined ? {} : { asOf }), ...(unit.validTo === undefined ? {} : { endsOn: unit.validTo }) }), unit);
}
