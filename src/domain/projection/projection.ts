import type { Interval } from '../interval/interval.ts';
import type { MissingReason } from '../reconcile/missing-reason.ts';

/** Cases A–E of method.md §3. */
export const projectionMethods = ['own-years', 'total-and-growth', 'last-total', 'reference-profile', 'even-pace-sum'] as const;
export type ProjectionMethod = (typeof projectionMethods)[number];

/** The year-end estimate of one indicator, in its unit of measure; or the reason there is none. */
export type Projection =
  | {
      readonly known: true;
      readonly method: ProjectionMethod;
      /** Own prior years used. */
      readonly years: number;
      readonly value: number;
      /** Absent for `even-pace-sum`, which is arithmetic and no projection, and at month 12. */
      readonly interval80?: Interval;
      readonly interval95?: Interval;
      /** Half-width of the 80 % interval on the log scale, w·V. */
      readonly logHalfWidth?: number;
      /** `too-early`: "mới một tháng, chưa loại được Tết"; `series-break`: a level far from last year's; `vintage-mismatch`: case B, last year's same period and total are of two releases. */
      readonly caution?: MissingReason;
    }
  | { readonly known: false; readonly reason: MissingReason };
