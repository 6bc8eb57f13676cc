import type { Interval } from '../../domain/interval/interval.ts';

/** A mark on the gauge: a share of the plan (ratio) and its label. */
export interface GaugeMark {
  readonly share: number;
  readonly label: string;
}

/** All that the linear gauge ("thước tiến độ") draws; shares are ratios of the plan, 1 is the whole plan. */
export interface PlanGaugeModel {
  readonly kind: 'gauge';
  /** Accessible name. */
  readonly name: string;
  /** Right end of the axis: 1.2, 1.6, 2 or whole plans beyond. */
  readonly axisMax: number;
  /** Absent: no share of plan is known; `sentence` says why. */
  readonly value?: { readonly share: number; readonly text: string; readonly bound: 'none' | 'at-least' | 'at-most' };
  readonly sentence: string;
  /** For widths that `sentence` does not fit. */
  readonly shortSentence: string;
  readonly pace?: GaugeMark;
  /** Only where it differs from the headline pace. */
  readonly evenPace?: GaugeMark;
  readonly hundred: GaugeMark;
  /** Last year's same period over this year's plan; the label is short for the drawing, `sentence` says what is over what. */
  readonly prior?: GaugeMark & { readonly sentence: string };
  /** "cùng kỳ: chưa công bố", where `prior` is absent. */
  readonly priorUnknown: string;
  readonly projection?: { readonly interval: Interval; readonly label: string; readonly short: string };
  /** Share lies below the pace: the stretch between is hatched. */
  readonly short: boolean;
  /** `aria-valuetext`; absent where there is no plan, then the gauge is plain text. */
  readonly valueText?: string;
}
