import type { Direction } from '../figure/indicator.ts';
import type { Interval } from '../interval/interval.ts';
import { methodConstants } from './method-constants.ts';
import type { Pace, Status, StatusName } from './pace-status.ts';

/** Binary rounding must not move a gap of exactly ±1 point out of "on pace". */
const slack = 1e-9;

/**
 * Status of a share of plan against a pace (method §2): gap = share − pace, its sign turned where lower is better; −1…+1
 * points on pace, beyond it ahead or behind, below −3 far behind (never by the even pace). Month 12: reached or missed.
 * The same name at both ends is certain; two names are undecided. `share` is the interval of C/P, a ratio.
 * @example statusOf({ low: 0.3735, high: 0.3745 }, { rule: 'reference', share: 0.396, years: 0 }, 5, 'higher-is-better') // certain, behind
 */
export function statusOf(share: Interval, pace: Pace, month: number, direction: Direction): Status {
  const turned = direction === 'lower-is-better';
  const gap: Interval = turned ? { low: pace.share - share.high, high: pace.share - share.low } : { low: share.low - pace.share, high: share.high - pace.share };
  const name = (value: number): StatusName => (month === 12 ? finalName(value) : paceName(value, pace.rule === 'even'));
  const [low, high] = [name(gap.low), name(gap.high)];
  if (low === high) return { kind: 'certain', name: low, gap };
  // "Far behind" is a wording within behind: an interval across its edge is certainly behind.
  if (isBehind(low) && isBehind(high)) return { kind: 'certain', name: 'behind', gap };
  return { kind: 'undecided', names: [low, high], gap };
}

const isBehind = (name: StatusName): boolean => name === 'behind' || name === 'far-behind';

function paceName(gap: number, isEven: boolean): StatusName {
  const { onPace, farBehind } = methodConstants;
  if (gap > onPace + slack) return 'ahead';
  if (gap >= -onPace - slack) return 'on-pace';
  return gap < -farBehind - slack && !isEven ? 'far-behind' : 'behind';
}

/** At the end of the year the pace is 1: nothing short of the plan is reached. */
function finalName(gap: number): StatusName {
  return gap >= -slack ? 'reached' : 'missed';
}
