import type { Localized } from './localized.ts';
import type { UnitOfMeasure } from './unit-of-measure.ts';

export const aggregations = ['sum', 'last', 'average', 'none'] as const;
export type Aggregation = (typeof aggregations)[number];

export const directions = ['higher-is-better', 'lower-is-better', 'neutral'] as const;
export type Direction = (typeof directions)[number];

/** National reference profile of pace (method.md §1). */
export const profiles = ['industry', 'retail', 'investment'] as const;
export type Profile = (typeof profiles)[number];

/** What a series measures, as the catalog defines it. */
export interface Indicator {
  readonly id: string;
  readonly name: Localized;
  readonly shortName: Localized;
  readonly unitOfMeasure: UnitOfMeasure;
  readonly aggregation: Aggregation;
  readonly direction: Direction;
  /** Decimal places in which values of this indicator are usually shown. */
  readonly decimals: number;
  readonly profile?: Profile;
  /** Its plan is a ceiling (public investment, land clearance): no probability of reaching it is honest (method.md §5). */
  readonly planIsCeiling: boolean;
  readonly definition: Localized;
  /** Names under which reports speak of it, for reading reports. */
  readonly aliases: readonly string[];
  /** Longer or similar names that are other things and must not be read as this indicator. */
  readonly lookAlikes: readonly string[];
}
