import type { Described } from '../a11y/described.ts';
import type { ChartPoint } from './chart-point.ts';
import type { NiceAxis } from './nice-axis.ts';
import type { TetMark } from './tet-mark.ts';

/** Growth on the same month of last year as bars, growth of the year to date as a line; ratios. */
export interface YearOnYearModel extends Described {
  readonly kind: 'year-on-year';
  readonly latestMonth: number;
  readonly months: readonly string[];
  readonly axis: NiceAxis;
  readonly axisTexts: readonly string[];
  readonly bars: readonly ChartPoint[];
  readonly toDate: readonly ChartPoint[];
  /** "luỹ kế 5 tháng +17,9%" at the last point of the line. */
  readonly toDateLabel?: string;
  readonly tet: readonly TetMark[];
  /** Nothing to draw: the sentence that stands in the frame instead of empty axes. */
  readonly empty?: string;
  readonly keys: string;
}
