import type { Bound } from '../../domain/figure/measure.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import type { Period } from '../../domain/period/period.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import { belongs } from './bind-amount.ts';
import type { Step } from './bind-figures.ts';
import { lost, type BinderState } from './binder-state.ts';
import { readClause, spanOf, type Clause } from './clause.ts';
import type { Item, Span } from './item.ts';
import { makeFigure, type Parts } from './make-figure.ts';
import { readRelation, readTail, settled, type Relation, type Tail } from './read-relation.ts';

/** Binds a percentage (or "gấp … lần") to a share of the plan or a growth of the amount before it. */
export function bindPercent(text: string, items: readonly Item[], at: number, state: BinderState, report: Period, head: Span | undefined): Step {
  const item = items[at];
  const indicator = state.subject;
  if (indicator === undefined || (item?.kind !== 'percent' && item?.kind !== 'times')) return { state, used: 0 };
  const read = readClause(state.clause);
  if (!belongs(state, read)) return { state: lost(state), used: 0 };
  // "tăng 1,36% so với tháng trước và 7,86% so với cùng kỳ": the second takes the first's direction.
  const carried = state.clause[0]?.kind === 'and' && read.direction === undefined && !read.announced;
  const clause: Clause = carried ? { ...read, direction: state.direction } : state.rate !== undefined && state.fresh && read.direction === undefined && read.plan === undefined ? { ...read, direction: state.rate } : read;
  const following = readTail(items, at + 1);
  const tail = state.fresh && following.against === undefined && following.plan === undefined && clause.against === undefined && clause.direction !== undefined ? { ...following, against: state.ahead } : following;
  const after: BinderState = { ...state, clause: [], direction: clause.direction, crossed: false };
  // "88,3% và 79,6% dự toán tỉnh, huyện giao": what belongs to which is not said.
  const paired = (items[at + 1]?.kind === 'and' && items[at + 2]?.kind === 'percent') || (items[at - 1]?.kind === 'and' && items[at - 2]?.kind === 'percent') || clause.respectively;
  const own = spanOf(clause, report);
  const span = own === 'none' ? (state.last ?? (state.fresh ? (state.lead === 'none' ? head : state.lead) : undefined)) : own;
  const used = tail.used + (items[at + 1 + tail.used]?.kind === 'indicator' && tail.plan !== undefined ? 1 : 0);
  if (paired || span === undefined || span === 'unclear' || yearOf(span.period) !== yearOf(report)) return { state: after, used };
  const relation = item.kind === 'times' ? timesRelation(item.value, item.decimals, clause, tail, span) : readRelation(item.value, item.decimals, clause, tail, span);
  // What no measure holds ("tăng 5% so với kịch bản") still says which span the next percentage speaks of.
  if (relation === undefined) return { state: { ...after, last: span }, used };
  const parts = partsOf(relation, span);
  if (parts === undefined) return { state: after, used };
  const decimals = item.kind === 'times' ? Math.max(0, item.decimals - 2) : item.decimals;
  const candidate = makeFigure(text, item, { indicator, value: relation.value, decimals, bound: boundOf(clause, relation), estimated: clause.estimated, ...parts });
  return { candidate, state: { ...after, fresh: false, last: span }, used };
}

/** "giảm trên 5%" speaks of the size of the fall: the growth is −5 % at most. */
function boundOf({ bound, direction }: Clause, relation: Relation): Bound {
  if (relation.kind === 'share' || direction !== 'down') return bound;
  return bound === 'at-least' ? 'at-most' : bound === 'at-most' ? 'at-least' : bound;
}

/** "gấp 2,83 lần cùng kỳ" is a growth of 183 %; "tăng 2,83 lần" has two readings and none here. */
function timesRelation(value: number, decimals: number, clause: Clause, tail: Tail, span: Span): Relation | undefined {
  const against = settled(tail.against ?? clause.against, true, 100 * value, span);
  if (!clause.fold && !clause.equal) return undefined;
  if (clause.direction !== undefined || clause.narrowed || against === undefined || against === 'other' || tail.plan !== undefined) return undefined;
  return { kind: 'growth', against, value: Number(((value - 1) * 100).toFixed(Math.max(0, decimals - 2))), stated: true };
}

/** A share is of the year's plan, so only a running total (or January) has one; a growth on the month before only a month. */
function partsOf(relation: Relation, span: Span): Pick<Parts, 'measure' | 'period' | 'basis' | 'plan'> | undefined {
  const { period } = span;
  if (relation.kind === 'share') return span.measure === 'year-to-date' || monthOf(period) === 1 ? { measure: 'plan-achievement', period, plan: relation.plan } : undefined;
  if (relation.against === 'month') return span.measure === 'month' ? { measure: 'month-on-month', period } : undefined;
  return relation.stated || span.measure === 'year-to-date' ? { measure: 'year-on-year', period, basis: span.measure } : undefined;
}
