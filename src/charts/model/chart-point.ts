import type { Interval } from '../../domain/interval/interval.ts';
import type { OriginMark } from './origin-mark.ts';

/** One drawn value and all that a reader can ask about it. */
export interface ChartPoint {
  /** Unique in its chart, stable: "2024-05/year-to-date". */
  readonly key: string;
  /** 1…12. */
  readonly month: number;
  /** In the indicator's unit of measure (growth charts: a ratio). */
  readonly value: number;
  readonly interval: Interval;
  readonly mark: OriginMark;
  /** Out of line with the earlier months of its year; drawn hollow. */
  readonly anomaly: boolean;
  /** `at-least`: the truth is this or more; `at-most`: this or less. */
  readonly bound: 'none' | 'at-least' | 'at-most';
  /** "tháng 5/2024" */
  readonly periodText: string;
  /** The value as printed, without unit: "4.180", "trên 59,75". */
  readonly valueText: string;
  /** One sentence for tooltip and screen reader: period, value, unit, mark, interval. */
  readonly announcement: string;
}
