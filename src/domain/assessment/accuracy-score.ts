import type { StatusName } from '../pace/pace-status.ts';
import { statusOutcomes } from '../pace/status-outcome.ts';
import { monthOf } from '../period/month-of.ts';
import type { ReplayRow } from './replay-row.ts';

/** How many of a kind there were, and in how many of them it was so. */
export interface Tally {
  readonly count: number;
  readonly hits: number;
}

/** Projections of one month, or of all months together, against the totals that came. */
export interface ErrorScore {
  readonly count: number;
  /** Mean absolute error of the projection and of the even-pace sum on the same cases, ratios of the total. */
  readonly method: number;
  readonly even: number;
  readonly inside80: Tally;
  readonly inside95: Tally;
}

/** How past statements turned out. */
export interface AccuracyScore {
  readonly all: ErrorScore;
  /** Months 1…11; index 0 is January. */
  readonly byMonth: readonly ErrorScore[];
  /** Certain statuses whose plan was clearly reached or missed, by group of months as in `statusOutcomes`; hits: reached. */
  readonly statuses: readonly { readonly name: StatusName; readonly byMonths: readonly Tally[]; readonly all: Tally }[];
  /** The same by the even pace, all months together. */
  readonly evenStatuses: readonly { readonly name: StatusName; readonly all: Tally }[];
  /** Had each plan been exactly the total that came: how often each pace would have cried "behind" (months 2…11). */
  readonly falseAlarms: { readonly rule: Tally; readonly even: Tally };
  /** Months of years that reached their plan: how often each pace said "behind" (months 2…11). */
  readonly alarmsInGoodYears: { readonly rule: Tally; readonly even: Tally };
}

const names = ['ahead', 'on-pace', 'behind', 'far-behind'] as const;

/**
 * Scores replayed months whose year is over; the others are left out of each count by themselves.
 * @example scoreReplay(rows).all.inside80 // { count: 330, hits: 281 }
 */
export function scoreReplay(rows: readonly ReplayRow[]): AccuracyScore {
  const early = rows.filter(({ period }) => monthOf(period) >= 2 && monthOf(period) <= 11);
  const reached = early.filter(({ came }) => came.reached === true);
  return {
    all: errorScore(rows),
    byMonth: Array.from({ length: 11 }, (_, index) => errorScore(rows.filter(({ period }) => monthOf(period) === index + 1))),
    statuses: names.map((name) => {
      const own = early.filter(({ said }) => said.status.names.length === 1 && said.status.names[0] === name);
      return { name, byMonths: statusOutcomes.months.map(([from, to]) => reachedTally(own.filter(({ period }) => monthOf(period) >= from && monthOf(period) <= to))), all: reachedTally(own) };
    }),
    evenStatuses: names.slice(0, 3).map((name) => ({ name, all: reachedTally(early.filter(({ said }) => said.evenStatus.names.length === 1 && said.evenStatus.names[0] === name)) })),
    falseAlarms: {
      rule: tally(early.flatMap(({ came }) => (came.ifPlanned === undefined ? [] : [isBehind(came.ifPlanned.status)]))),
      even: tally(early.flatMap(({ came }) => (came.ifPlanned === undefined ? [] : [isBehind(came.ifPlanned.even)]))),
    },
    alarmsInGoodYears: {
      rule: tally(reached.flatMap(({ said }) => (said.status.names.length === 0 ? [] : [said.status.names.every(isBehind)]))),
      even: tally(reached.flatMap(({ said }) => (said.evenStatus.names.length === 0 ? [] : [said.evenStatus.names.every(isBehind)]))),
    },
  };
}

function errorScore(rows: readonly ReplayRow[]): ErrorScore {
  const cases = rows.flatMap(({ period, said, came }) => {
    const { projected, low80, high80, low95, high95 } = said;
    const { total } = came;
    if (projected === undefined || low80 === undefined || high80 === undefined || low95 === undefined || high95 === undefined || total === undefined || total <= 0) return [];
    return [{ method: Math.abs(projected / total - 1), even: Math.abs((said.yearToDate * 12) / monthOf(period) / total - 1), in80: total >= low80 && total <= high80, in95: total >= low95 && total <= high95 }];
  });
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { count: cases.length, method: mean(cases.map((one) => one.method)), even: mean(cases.map((one) => one.even)), inside80: tally(cases.map((one) => one.in80)), inside95: tally(cases.map((one) => one.in95)) };
}

function reachedTally(rows: readonly ReplayRow[]): Tally {
  return tally(rows.flatMap(({ came }) => (came.reached === undefined ? [] : [came.reached])));
}

function tally(outcomes: readonly boolean[]): Tally {
  return { count: outcomes.length, hits: outcomes.filter(Boolean).length };
}

function isBehind(name: StatusName): boolean {
  return name === 'behind' || name === 'far-behind';
}
