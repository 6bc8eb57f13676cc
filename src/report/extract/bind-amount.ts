import { unitFactor } from '../../domain/figure/unit-factor.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import type { Period } from '../../domain/period/period.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import type { Step } from './bind-figures.ts';
import { lost, type BinderState } from './binder-state.ts';
import { readClause, spanOf, type Clause } from './clause.ts';
import { goesOn, type Item, type Span } from './item.ts';
import { makeFigure } from './make-figure.ts';

/** Whether a clause's words let its number belong to the current indicator. */
export function belongs(state: BinderState, clause: Clause): boolean {
  if (clause.narrowed || clause.ranged) return false;
  const first = state.clause.find(({ kind }) => kind !== 'glue');
  // "công nghiệp và bán lẻ đạt …", "thu ngân sách từ thuế …", "thu ngân sách khối xã …": the name goes on and is another.
  if (state.fresh && !state.crossed && clause.strangers > 0 && (first?.kind === 'and' || first?.kind === 'from' || goesOn(first))) return false;
  if (clause.strangers === 0) return true;
  return state.fresh && clause.announced && (!state.crossed || clause.resumed) && state.clause.length < 40;
}

/** Old years are compared with, not reported, except by the reports that close them. */
export function isReported(span: Span, report: Period): boolean {
  return yearOf(span.period) === yearOf(report) || (monthOf(report) <= 2 && yearOf(span.period) === yearOf(report) - 1);
}

/** Binds an amount of money to a month, a running total or a plan. */
export function bindAmount(text: string, item: Item & { readonly kind: 'amount' }, state: BinderState, report: Period, head: Span | undefined): Step {
  const clause = readClause(state.clause);
  const indicator = state.subject;
  if (indicator === undefined || !belongs(state, clause) || unitFactor(item.unitOfMeasure, indicator.unitOfMeasure) === undefined) return { state: lost(state), used: 0 };
  const after: BinderState = { ...state, fresh: false, planned: false, crossed: false, clause: [], direction: undefined };
  // "tăng 3,18 tỷ đồng" is a difference; "cùng kỳ đạt 300 tỷ" is last year's.
  if (state.rate !== undefined || clause.direction !== undefined || clause.against !== undefined) return { state: { ...after, last: clause.direction === undefined && !clause.versus ? undefined : state.last }, used: 0 };
  const amount = { indicator, value: item.value, decimals: item.decimals, unitOfMeasure: item.unitOfMeasure, bound: clause.bound };
  const own = spanOf(clause, report);
  const words = state.clause.filter((other) => other.kind === 'verb' || other.kind === 'estimate').map((other) => text.slice(other.start, other.end).toLowerCase());
  const onlyNames = words.every((word) => ['là', 'với số tiền', 'số tiền', 'tổng số tiền'].includes(word.normalize('NFC')));
  if (clause.plan !== undefined || (state.planned && state.fresh && !clause.paid)) {
    const plan = clause.plan ?? 'annual';
    // The plan of a month, of a stretch or of another year is not the year's.
    const wholeYear = clause.spans.length === 0 && state.clause.every((other) => other.kind !== 'strange-period' || ['cả năm', 'trong năm', 'năm nay'].includes(text.slice(other.start, other.end).toLowerCase().normalize('NFC')));
    const ofTheYear = own === 'none' || wholeYear || (own !== 'unclear' && own.measure === 'year-to-date' && monthOf(own.period) === 12 && yearOf(own.period) === yearOf(report));
    const otherYear = state.lead === 'unclear' || (state.lead !== 'none' && yearOf(state.lead.period) !== yearOf(report));
    const stated = plan !== 'other' && !(state.planned && otherYear) && ofTheYear && onlyNames && !state.clause.some((other) => other.kind === 'versus' || other.kind === 'still');
    const candidate = makeFigure(text, item, { ...amount, measure: 'annual-plan', period: report, plan: plan === 'other' ? 'annual' : plan, estimated: false });
    return stated ? { candidate, state: { ...after, last: state.last ?? { measure: 'year-to-date', period: report } }, used: 0 } : { state: { ...after, last: ofTheYear ? after.last : undefined }, used: 0 };
  }
  const inherited = state.fresh ? (state.lead === 'none' ? head : state.lead) : clause.paid && state.last?.measure === 'year-to-date' ? state.last : undefined;
  const span = own === 'none' ? inherited : own;
  if (span === undefined || span === 'unclear' || !isReported(span, report)) return { state: { ...after, last: undefined }, used: 0 };
  const candidate = makeFigure(text, item, { ...amount, measure: span.measure, period: span.period, estimated: clause.estimated || state.estimateAhead });
  return { candidate, state: { ...after, last: span }, used: 0 };
}
