import type { PaceRule } from '../../domain/pace/pace-status.ts';
import type { Described } from '../a11y/described.ts';
import type { ChartInput } from './chart-input.ts';
import type { ChartPoint } from './chart-point.ts';
import type { NiceAxis } from './nice-axis.ts';
import type { Corner, Stretch } from './stretch.ts';
import type { TetMark } from './tet-mark.ts';

/** What a builder of the cumulative chart may be told beyond the common input. */
export interface CumulativeChartInput extends ChartInput {
  /** Expected share of the year at the end of months 1…12 by the headline pace, ratios. Without it only the even pace has a path. */
  readonly paceShares?: readonly number[];
  /** Leave out the year drawn in grey. */
  readonly hidePrior?: boolean;
  /** Leave out the projection. */
  readonly hideProjection?: boolean;
  /** Draw the 95 % interval around the 80 % one. */
  readonly showOuter?: boolean;
}

export type EndLabelRole = 'plan' | 'projection-high' | 'projection-low' | 'prior';

/** A label at the right end of a line: `name` regular, `value` semibold, `aside` in brackets where there is room. */
export interface EndLabel {
  readonly role: EndLabelRole;
  /** Value on the y axis at month 12 (prior: at its last month). */
  readonly at: number;
  readonly name: string;
  readonly value: string;
  /** Shorter value for narrow charts. */
  readonly shortValue: string;
  readonly aside?: string;
}

/** All that the cumulative chart draws; x is months 0…12, y the indicator's unit of measure. */
export interface CumulativeChartModel extends Described {
  readonly kind: 'cumulative';
  readonly year: number;
  /** Month of the reporting period, 1…12. */
  readonly latestMonth: number;
  readonly months: readonly string[];
  readonly unitText: string;
  readonly axis: NiceAxis;
  readonly axisTexts: readonly string[];
  readonly points: readonly ChartPoint[];
  readonly stretches: readonly Stretch[];
  readonly latest?: { readonly point: ChartPoint; readonly sentence: string; readonly short: string };
  /** Plan path by the headline pace, and the even pace as a thin second path where it differs. */
  readonly plan?: { readonly rule: PaceRule; readonly corners: readonly Corner[]; readonly label: string };
  readonly evenPath?: { readonly corners: readonly Corner[]; readonly label: string };
  readonly prior?: { readonly year: number; readonly points: readonly ChartPoint[]; readonly stretches: readonly Stretch[] };
  /** The 80 % band, and the 95 % one around it where it was asked for. */
  readonly projection?: { readonly from: Corner; readonly low: number; readonly high: number; readonly outer?: { readonly low: number; readonly high: number } };
  /** Bracket at the reporting month between actual and the headline pace. */
  readonly gap?: { readonly month: number; readonly actual: number; readonly expected: number; readonly short: boolean; readonly sentence: string; readonly brief: string };
  readonly endLabels: readonly EndLabel[];
  readonly tet: readonly TetMark[];
  readonly tetWord: string;
  /** Nothing to draw: the sentence that stands in the frame instead of empty axes. */
  readonly empty?: string;
  /** How to read the points with the keyboard. */
  readonly keys: string;
}
