import type { Indicator } from './indicator.ts';
import type { Unit } from './unit.ts';

/** The indicators and units that a data folder holds. */
export interface Catalog {
  readonly defaultUnitId: string;
  readonly indicators: readonly Indicator[];
  readonly units: readonly Unit[];
}
