import { monthOf } from '../../domain/period/month-of.ts';
import type { Period } from '../../domain/period/period.ts';
import { bindAmount } from './bind-amount.ts';
import { bindPercent } from './bind-percent.ts';
import { afterComma, lost, nothingRead, type BinderState } from './binder-state.ts';
import type { Candidate } from './candidate.ts';
import { readClause, spanOf } from './clause.ts';
import type { Item, Span } from './item.ts';
import { continues, isBullet, isWholeAgain, isWithout, listHead, opensIntention, opensPart, sharesPlan } from './look-around.ts';
import { measuresAnother, named, numberOf } from './subject.ts';

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
const opensSentence = new Set(['place', 'estimate', 'glue', 'number', 'stop', 'colon', 'part', 'and', 'close', 'running', 'period']);

/** Walks the items once, holding the current indicator, period and amount, and binds each number to them or to nothing. */
export function bindFigures(text: string, items: readonly Item[], skipped: readonly boolean[], report: Period): Bound {
  const candidates: Candidate[] = [];
  const unbound: Item[] = [];
  let state = nothingRead;
  let brackets: { readonly state: BinderState; readonly intent: boolean }[] = [];
  let head: Span | undefined;
  let headNamed = false;
  let atStart = true;
  let intent = false;
  let stated = new Set<string>();
  // Figures of another place or of a part: from its name to the end of the clause, or of the sentence that it opens.
  let apart: 'no' | 'clause' | 'sentence' = 'no';
  let opening = true;
  // Spans of the amounts of this line: where there is one alone, a name without a period shares it.
  let spoken: readonly Span[] = [];
  let list: Span | undefined;
  // The indicator whose parts a sentence lists: named again among them it is a part too, its whole has been said.
  let whole: string | undefined;
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
        apart = 'no';
        opening = true;
        whole = undefined;
        if (item.kind === 'line') {
          spoken = [];
          list = listHead(items, at) ?? (isBullet(items[at + 1]) ? list : undefined);
          head = list ?? head;
        }
      }
      continue;
    }
    if ((item.kind === 'intent' && items[at - 1]?.kind !== 'versus') || (item.kind === 'plan' && opensIntention(items, at))) intent = true;
    if (atStart && item.kind === 'period') {
      head = headNamed && head !== undefined && (head.measure !== item.span.measure || head.period !== item.span.period) ? undefined : item.span;
      headNamed = true;
    }
    // A head holds "until another is named": a later sentence with a period of its own ends it.
    if (!atStart && !headNamed && item.kind === 'period' && head !== undefined && (head.measure !== item.span.measure || head.period !== item.span.period)) head = undefined;
    atStart &&= opensSentence.has(item.kind);
    const shared = head ?? (spoken.length === 1 ? spoken[0] : undefined);
    opening = item.kind === 'semicolon' || item.kind === 'comma' || (opening && opensSentence.has(item.kind));
    if (item.kind === 'semicolon' && apart === 'clause') apart = 'no';
    if (item.kind === 'place') {
      if (item.here) apart = 'no';
      // "Cục Thuế tỉnh Hạc Sơn cho biết, …": a place that is named before any indicator speaks of what follows.
      else if (brackets.length === 0 && (opening || state.fresh || (item.named && state.subject === undefined))) apart = atStart || (item.named && state.subject === undefined) ? 'sentence' : 'clause';
      state = item.here ? state : lost(state);
    } else if (item.kind === 'anew') state = { ...state, clause: [], crossed: false };
    else if (item.kind === 'rate') state = { ...state, clause: [...state.clause.slice(-longestClause), item] };
    else if (item.kind === 'colon' && state.subject === undefined && !opensPart(items, at)) {
      state = { ...state, clause: state.clause.filter(({ kind }) => kind === 'period' || kind === 'estimate' || kind === 'running') };
      atStart = true;
      opening = true;
    } else if (item.kind === 'open') {
      brackets.push({ state, intent });
      if (brackets.length > 8) brackets = brackets.slice(-8);
      state = { ...state, clause: [], crossed: true };
    } else if (item.kind === 'close') {
      const outside = brackets.pop();
      // "Tổng thu ngân sách (bao gồm thu bổ sung)", "(không kể tiền đất)": the name goes on in the brackets and is another.
      const other = outside?.state.fresh === true && (state.part || state.clause.some(({ kind }) => kind === 'narrow'));
      state = outside === undefined ? state : other ? lost(outside.state) : outside.state;
      // A plan or forecast named in brackets rules nothing outside them.
      intent = outside?.intent ?? intent;
    }
    else if ((item.kind === 'comma' || item.kind === 'colon') && opensPart(items, at)) {
      state = lost(state);
      apart = 'clause';
    } else if (item.kind === 'comma') state = afterComma(state);
    else if (item.kind === 'semicolon') state = state.part ? nothingRead : { ...state, clause: [], crossed: true, estimateAhead: false };
    else if (item.kind === 'indicator') {
      if (whole !== item.indicator.id) stated = new Set();
      // "Cùng kỳ năm 2023, thu ngân sách …": what follows is last year's.
      const { against, versus } = readClause(state.clause);
      state = apart === 'no' && (against === undefined || versus) ? named(state, item, items[at - 1], report) : lost(state);
    } else if (item.kind === 'part') {
      if (!isWholeAgain(items, at + 1)) whole = state.subject?.id ?? whole;
      state = { ...state, part: !isWholeAgain(items, at + 1), clause: [] };
    } else if (isNumber) {
      let step: Step = intent || state.part || state.subject === undefined || item.kind === 'unreadable' ? { state: numberOf(state, item, report, shared), used: 0 } : item.kind === 'amount' ? bindAmount(text, item, state, report, shared) : bindPercent(text, items, at, state, report, shared);
      const borrowed = item.kind === 'amount' && state.lead === 'none' && spanOf(readClause(state.clause), report) === 'none';
      // "Trong tháng 8, … Giải ngân đạt 12 tỷ đồng, bằng 52% kế hoạch": a month's heading over a share of the year's plan says two things.
      const doubtful = borrowed && 'candidate' in step && step.candidate?.figure.measure === 'month' && monthOf(report) > 1 && sharesPlan(items, at + 1);
      if (doubtful) step = { state: { ...step.state, last: undefined }, used: 0 };
      if (isWithout(items, at + 1 + step.used)) step = { state: lost(step.state), used: step.used };
      const candidate = 'candidate' in step ? step.candidate : undefined;
      if (item.kind === 'amount') spoken = withSpan(spoken, candidate === undefined ? spanOf(readClause(state.clause), report) : spanOfFigure(candidate));
      const key = candidate === undefined ? '' : [candidate.figure.measure, candidate.figure.period, candidate.figure.basis, candidate.figure.plan].join(' ');
      // A second growth of one amount is at other prices; a second amount is a part.
      if (candidate === undefined || stated.has(key)) unbound.push(item);
      else {
        if (item.kind === 'percent' && candidate.figure.basis !== undefined && candidate.figure.measure === 'year-on-year') spoken = withSpan(spoken, { measure: candidate.figure.basis, period: candidate.figure.period });
        stated.add(key);
        candidates.push(candidate);
      }
      ({ state } = step);
      at += step.used;
    } else if (item.kind === 'number' && measuresAnother(state, items[at + 1])) state = lost(state);
    else state = { ...state, clause: [...state.clause.slice(-longestClause), item] };
  }
  return { candidates, unbound };
}

function spanOfFigure({ figure }: Candidate): Span | 'none' {
  return figure.measure === 'month' || figure.measure === 'year-to-date' ? { measure: figure.measure, period: figure.period } : 'none';
}

function withSpan(spans: readonly Span[], span: Span | 'none' | 'unclear'): readonly Span[] {
  if (typeof span === 'string' || spans.some(({ measure, period }) => measure === span.measure && period === span.period)) return spans;
  return [...spans, span].slice(-2);
}
