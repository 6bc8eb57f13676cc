import type { Described } from '../a11y/described.ts';
import type { ChartPoint } from './chart-point.ts';
import type { NiceAxis } from './nice-axis.ts';

/** A run of months drawn as one block, first and last month included. */
export interface MonthBlock {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly text: string;
}

/** "Mức mỗi tháng, đã đạt và còn cần"; amounts per month in the indicator's unit of measure. */
export interface MonthlyLevelModel extends Described {
  readonly kind: 'monthly-level';
  readonly latestMonth: number;
  readonly months: readonly string[];
  readonly unitText: string;
  readonly axis: NiceAxis;
  /** Largest amount drawn. */
  readonly highest: number;
  readonly bars: readonly ChartPoint[];
  readonly mean?: MonthBlock;
  readonly needed?: MonthBlock & { readonly short: string };
  /** The latest month is out of line with the mean of the months before. */
  readonly anomaly?: { readonly month: number; readonly reference: number; readonly text: string };
  /** Nothing to draw: the sentence that stands in the frame instead of empty axes. */
  readonly empty?: string;
  readonly keys: string;
}
