import type { Described } from '../a11y/described.ts';
import type { ChartPoint } from './chart-point.ts';
import type { MonthBlock } from './monthly-level.ts';
import type { NiceAxis } from './nice-axis.ts';
import type { TetMark } from './tet-mark.ts';

/** The months of a year as bars, last year's same months as ticks, the needed rate as an empty block. */
export interface MonthlyChartModel extends Described {
  readonly kind: 'monthly';
  readonly latestMonth: number;
  readonly months: readonly string[];
  readonly unitText: string;
  readonly axis: NiceAxis;
  readonly axisTexts: readonly string[];
  readonly bars: readonly ChartPoint[];
  readonly prior: readonly ChartPoint[];
  readonly priorLabel: string;
  readonly needed?: MonthBlock & { readonly short: string };
  readonly tet: readonly TetMark[];
  /** Nothing to draw: the sentence that stands in the frame instead of empty axes. */
  readonly empty?: string;
  readonly keys: string;
}
