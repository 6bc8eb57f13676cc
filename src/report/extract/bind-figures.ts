import type { Period } from '../../domain/period/period.ts';
import { bindAmount } from './bind-amount.ts';
import { bindPercent } from './bind-percent.ts';
import { afterComma, lost, nothingRead, type BinderState } from './binder-state.ts';
import type { Candidate } from './candidate.ts';
import { readClause, spanOf } from './clause.ts';
import type { Item, Span } from './item.ts';

export interface Bound {
  readonly candidates: readonly Candidate[];
  readonly unbound: readonly Item[];
}

/** What one number became, the state after it and how many items it used up besides itself. */
export interface Step {
  readonly candidate?: Candidate;
  readonly state: BinderState;
  readonly used: number;
}

/** Longer prose than this without a number announces nothing about the number that follows. */
const longestClause = 48;
const weightless = new Set(['glue', 'and', 'comma', 'price']);
const opensSentence = new Set(['glue', 'number', 'stop', 'colon', 'part', 'and', 'close', 'running', 'period']);

/** Walks the items once, holding the current indicator, period and amount, and binds each number to them or to nothing. */
export function bindFigures(text: string, items: readonly Item[], skipped: readonly boolean[], report: Period): Bound {
  const candidates: Candidate[] = [];
  const unbound: Item[] = [];
  let state = nothingRead;
  let brackets: BinderState[] = [];
  let head: Span | undefined;
  let headNamed = false;
  let atStart = true;
  let intent = false;
  let stated = new Set<string>();
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    const isNumber = item.kind === 'amount' || item.kind === 'percent' || item.kind === 'times' || item.kind === 'unreadable';
    if (skipped[at] === true) {
      if (isNumber) unbound.push(item);
      if (item.kind === 'line' || item.kind === 'stop') intent = false;
      state = nothingRead;
      brackets = [];
      continue;
    }
    if (item.kind === 'stop' || item.kind === 'line') {
      if (item.kind === 'line' || brackets.length === 0) {
        state = continues(items, at + 1) && !state.part && brackets.length === 0 ? { ...state, clause: [], estimateAhead: false } : nothingRead;
        brackets = [];
        intent = false;
        atStart = true;
        headNamed = false;
      }
      continue;
    }
    if (item.kind === 'intent' || (item.kind === 'plan' && opensIntention(items, at))) intent = true;
    if (atStart && item.kind === 'period') {
      head = headNamed && head !== undefined && (head.measure !== item.span.measure || head.period !== item.span.period) ? undefined : item.span;
      headNamed = true;
    }
    // A head holds "until another is named": a later sentence with a period of its own ends it.
    if (!atStart && !headNamed && item.kind === 'period' && head !== undefined && (head.measure !== item.span.measure || head.period !== item.span.period)) head = undefined;
    atStart &&= opensSentence.has(item.kind);
    if (item.kind === 'open') {
      brackets.push(state);
      if (brackets.length > 8) brackets = brackets.slice(-8);
      state = { ...state, clause: [], crossed: true };
    } else if (item.kind === 'close') state = brackets.pop() ?? state;
    else if (item.kind === 'comma') state = afterComma(state);
    else if (item.kind === 'semicolon') state = state.part ? nothingRead : { ...state, clause: [], crossed: true, estimateAhead: false };
    else if (item.kind === 'indicator') {
      stated = new Set();
      state = named(state, item, items[at - 1], report);
    } else if (item.kind === 'part') state = { ...state, part: !isWholeAgain(items, at + 1), clause: [] };
    else if (isNumber) {
      const step = intent || state.part || state.subject === undefined || item.kind === 'unreadable' ? { state: numberOf(state, item), used: 0 } : item.kind === 'amount' ? bindAmount(text, item, state, report, head) : bindPercent(text, items, at, state, report, head);
      const candidate = 'candidate' in step ? step.candidate : undefined;
      const key = candidate === undefined ? '' : [candidate.figure.measure, candidate.figure.period, candidate.figure.basis, candidate.figure.plan].join(' ');
      // A second growth of one amount is at other prices; a second amount is a part.
      if (candidate === undefined || stated.has(key)) unbound.push(item);
      else {
        stated.add(key);
        candidates.push(candidate);
      }
      ({ state } = step);
      at += step.used;
    } else state = { ...state, clause: [...state.clause.slice(-longestClause), item] };
  }
  return { candidates, unbound };
}

/** A new sentence speaks on of the last indicator only when it opens with a running total, a period or a comparison. */
function continues(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 6; at += 1) {
    const item = items[at];
    if (item === undefined) return false;
    if (item.kind === 'running' || item.kind === 'period' || item.kind === 'versus' || item.kind === 'estimate') return true;
    if (item.kind !== 'glue' && item.kind !== 'line') return false;
  }
  return false;
}

/** "Kế hoạch năm 2016: …", "chỉ tiêu năm 2017 …": what follows is planned, not done. */
function opensIntention(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1]?.kind;
  if (item?.kind !== 'plan' || before === 'percent' || before === 'versus' || before === 'direction' || before === 'verb') return false;
  return item.plan === 'other' && items[at + 1]?.kind !== 'percent';
}

/** "riêng tháng 8 …" names a month of the whole, not a part. */
function isWholeAgain(items: readonly Item[], from: number): boolean {
  const next = items.slice(from, from + 3).find((item) => item.kind !== 'glue' && item.kind !== 'comma');
  return next?.kind === 'period';
}

function named(state: BinderState, item: Item & { readonly kind: 'indicator' }, before: Item | undefined, report: Period): BinderState {
  const together = state.fresh && state.subject !== item.indicator && state.clause.every((other) => weightless.has(other.kind)) && before?.kind !== 'colon';
  if (together) return lost({ ...state, part: false });
  const clause = readClause(state.clause);
  const foreign = clause.narrowed || clause.against !== undefined && clause.spans.length === 0 && clause.direction === undefined && !state.fresh && state.subject === undefined && before?.kind === 'against';
  if (foreign) return lost({ ...state, part: false });
  return { ...nothingRead, subject: item.indicator, fresh: true, planned: item.planned || before?.kind === 'plan', lead: spanOf(clause, report), estimateAhead: clause.estimated };
}

/** After a number that binds to nothing, what follows has no amount to speak of. */
function numberOf(state: BinderState, item: Item): BinderState {
  return item.kind === 'percent' ? { ...state, clause: [] } : { ...state, clause: [], fresh: false, last: undefined };
}
