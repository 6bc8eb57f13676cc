import type { Indicator } from '../figure/indicator.ts';
import type { PlanKind } from '../figure/measure.ts';
import type { Period } from '../period/period.ts';
import type { Conflict, Lookup, Revision } from './observation.ts';
import type { Quantity } from './quantity.ts';

/** One indicator of one unit, reconciled from all its reports known on a day. Immutable. */
export interface Series {
  readonly indicator: Indicator;
  readonly unitId: string;
  /** Last day "YYYY-MM-DD" of the unit, where it has ended: a year that it does not see to its end is not projected. */
  readonly endsOn?: string;
  /** Periods for which anything but a plan or an implied base is known, ascending; of years that a report speaks of. */
  readonly periods: readonly Period[];
  /** Value of a cell or the reason there is none (`no-plan`, `no-prior-year`, `gap`, `not-published`). Plans of any period of the year give that year's plan. */
  readonly lookup: (quantity: Quantity, period: Period) => Lookup;
  /** Kinds of plan known for a year, `annual` first. The first is the one that pace and status use. */
  readonly planKinds: (year: number) => readonly PlanKind[];
  readonly conflicts: readonly Conflict[];
  readonly revisions: readonly Revision[];
}
