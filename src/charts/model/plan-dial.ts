import type { Described } from '../a11y/described.ts';
import type { GaugeMark } from './plan-gauge.ts';

/** All that the dial draws: the share of the plan as an arc whose end stop is the plan; shares are ratios of the plan. */
export interface PlanDialModel extends Described {
  readonly kind: 'dial';
  /** Share at the end of the half circle: 1, the plan itself; more where the share has passed 120 %, then `scaleText` says so. */
  readonly arcMax: number;
  readonly scaleText?: string;
  /** Absent: no share of plan is known; `sentence` says why. */
  readonly value?: { readonly share: number; readonly text: string; readonly bound: 'none' | 'at-least' | 'at-most' };
  readonly statusText?: string;
  /** The status is on the side of the plan not being reached. */
  readonly behind: boolean;
  readonly ofPlan: string;
  readonly stopText: string;
  readonly pace?: GaugeMark;
  readonly prior?: GaugeMark;
  /** "cùng kỳ: chưa công bố", where `prior` is absent. */
  readonly priorUnknown: string;
  /** Share lies below the pace: the stretch between is hatched. */
  readonly short: boolean;
  /** What the dial says, in one sentence. */
  readonly sentence: string;
}
