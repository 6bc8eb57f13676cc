import type { Period } from '../../domain/period/period.ts';
import { belongs } from './bind-amount.ts';
import { lost, nothingRead, type BinderState } from './binder-state.ts';
import { readClause, spanOf } from './clause.ts';
import { goesOn, type Item, type Span } from './item.ts';

const weightless = new Set(['place', 'glue', 'and', 'comma', 'price']);

/** The state once an indicator's name was read: what stood before it decides whether it is its own. */
export function named(state: BinderState, item: Item & { readonly kind: 'indicator' }, before: Item | undefined, report: Period): BinderState {
  const together = state.fresh && state.subject !== item.indicator && state.clause.every((other) => weightless.has(other.kind)) && before?.kind !== 'colon';
  if (together) return lost({ ...state, part: false });
  const clause = readClause(state.clause);
  const foreign = clause.narrowed || clause.against !== undefined && clause.spans.length === 0 && clause.direction === undefined && !state.fresh && state.subject === undefined && before?.kind === 'against';
  // "Làng nghề … có giá trị sản xuất công nghiệp 42 tỷ đồng": it is the village's.
  const owned = (before?.kind === 'verb' || before?.kind === 'word') && before.owns === true && state.clause.some(goesOn);
  // "Vượt thu ngân sách 12 tỷ đồng" is what was raised beyond the plan.
  const beyond = before?.kind === 'direction' && (before.direction === 'above' || before.direction === 'below');
  if (foreign || owned || beyond) return lost({ ...state, part: false });
  return { ...nothingRead, rate: before?.kind === 'direction' ? (before.direction === 'down' ? 'down' : 'up') : state.clause.some(({ kind }) => kind === 'rate') ? 'up' : undefined, subject: item.indicator, fresh: true, planned: item.planned || before?.kind === 'plan', lead: spanOf(clause, report), estimateAhead: clause.estimated, ahead: clause.versus ? (clause.against ?? 'other') : undefined };
}

/** After a number that binds to nothing, what follows has no amount to speak of. */
export function numberOf(state: BinderState, item: Item, report: Period, head: Span | undefined): BinderState {
  if (item.kind === 'unreadable' && state.subject !== undefined && !state.part) {
    // "đạt 101/192 tỷ đồng, đạt 52,7%": the amount cannot be read, its share can.
    const clause = readClause(state.clause.at(-1)?.kind === 'glue' && state.clause.at(-2)?.kind === 'number' ? state.clause.slice(0, -2) : state.clause);
    if (!belongs(state, clause)) return { ...state, clause: [], fresh: false, last: undefined };
    const own = spanOf(clause, report);
    const span = own === 'none' ? (state.last ?? (state.lead === 'none' ? head : state.lead)) : own;
    return { ...state, clause: [], fresh: false, last: span === 'unclear' ? undefined : span };
  }
  return item.kind === 'percent' ? { ...state, clause: [] } : { ...state, clause: [], fresh: false, last: undefined };
}

/** "năng suất lúa đạt 66,8 tạ/ha, tăng 1,2%": a count with its own name and unit; the growth that follows is that one's. */
export function measuresAnother(state: BinderState, unit: Item | undefined): boolean {
  // "con" (of animals) reads like a word of no weight.
  const counts = goesOn(unit) || (unit?.kind === 'glue' && unit.end - unit.start > 1);
  return !state.fresh && counts && state.clause.some(goesOn);
}
