import type { Comparison } from '../../../domain/comparison/compared-at.ts';
import type { Compared } from '../../../domain/comparison/compared.ts';
import type { Indicator } from '../../../domain/figure/indicator.ts';
import type { UnitData } from '../../../domain/figure/unit-data.ts';
import type { Period } from '../../../domain/period/period.ts';

/** One value of a chart, or why there is none. `from` is before `period` where months are joined; `part`: what no month explains, or the year to date as a whole. */
export interface DrawnValue {
  readonly data: UnitData;
  readonly from: Period;
  readonly period: Period;
  readonly part?: 'rest' | 'whole';
  readonly compared: Compared;
}

/** What one chart of the page shows, as data: its picture and its numbers are told from it. */
export interface DrawnChart {
  /** The id of its drawing on the page. */
  readonly id: string;
  readonly kind: 'years' | 'units' | 'heat-map' | 'contributions';
  readonly indicator: Indicator;
  readonly comparison: Comparison;
  readonly values: readonly DrawnValue[];
}
