import type { Caution, ComparedMeasure } from '../../domain/comparison/compared.ts';
import type { Comparison } from '../../domain/comparison/compared-at.ts';
import type { Series } from '../../domain/reconcile/series.ts';
import type { Language } from '../../i18n/language.ts';
import type { ChartName } from '../a11y/chart-name.ts';
import type { Described } from '../a11y/described.ts';
import type { NiceAxis } from './nice-axis.ts';
import type { OriginMark } from './origin-mark.ts';

/** One line of an overlay before it is drawn: a series in one year. */
export interface OverlaySource {
  /** Unique in the chart, stable: "2024" or a unit's id. */
  readonly key: string;
  /** Printed at the end of the line. */
  readonly label: string;
  readonly year: number;
  readonly series: Series;
  readonly comparison: Comparison;
  /** Invented data: marks are drawn as illustrative. */
  readonly sample: boolean;
  /** Drawn strong; the others are quiet. */
  readonly focus: boolean;
}

/** What an overlay is built from. Every source has the same measure. */
export interface OverlayInput {
  /** The finding; the accessible name of the chart. */
  readonly name: ChartName;
  readonly sources: readonly OverlaySource[];
  readonly measure: ComparedMeasure;
  readonly language: Language;
  /** A value axis shared with other charts; else its own. */
  readonly axis?: NiceAxis;
}

/** One drawn value and all that a reader can ask about it. */
export interface OverlayPoint {
  readonly key: string;
  /** Place on the month axis: 0.5 is the middle of January, 1 the joined January and February. */
  readonly at: number;
  readonly month: number;
  /** As compared, not as drawn. */
  readonly value: number;
  /** Beyond the axis: drawn at its edge with an arrow. */
  readonly beyond?: 'above' | 'below';
  readonly mark: OriginMark;
  readonly cautions: readonly Caution[];
  readonly valueText: string;
  readonly announcement: string;
}

/** One line: only months that follow each other are joined; what is between the runs is a gap. */
export interface OverlayLine {
  readonly key: string;
  readonly label: string;
  /** Where the line breaks off, without the plan that it is a share of. */
  readonly shortLabel: string;
  readonly focus: boolean;
  readonly points: readonly OverlayPoint[];
  readonly runs: readonly (readonly OverlayPoint[])[];
}

/** Months of several years (or units) over each other. */
export interface OverlayModel extends Described {
  readonly kind: 'overlay';
  readonly lines: readonly OverlayLine[];
  readonly axis: NiceAxis;
  readonly axisTexts: readonly string[];
  readonly unitText: string;
  readonly months: readonly string[];
  /** Months with Tết in any of the years, with the years that had it there. */
  readonly tet: readonly { readonly month: number; readonly text: string }[];
  /** A line that every value is measured against: no change, or the base of an index. */
  readonly reference?: number;
  /** Nothing to draw: the sentence that stands in the frame instead. */
  readonly empty?: string;
  /** What must be known of all of it: shares of different plans. */
  readonly note?: string;
  readonly keys: string;
}
