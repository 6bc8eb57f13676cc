import type { Indicator } from '../../domain/figure/indicator.ts';
import type { Against, Item, Span } from './item.ts';

/** Where the reader stands in a sentence. */
export interface BinderState {
  readonly subject: Indicator | undefined;
  /** The name was read and no number yet. */
  readonly fresh: boolean;
  /** A comma stood between the name and here. */
  readonly crossed: boolean;
  /** The name is of a plan: "kế hoạch vốn đầu tư công". */
  readonly planned: boolean;
  /** What stood before the name: its period, its estimate word. */
  readonly lead: Span | 'none' | 'unclear';
  readonly estimateAhead: boolean;
  /** "So với tháng 1, …": what stood before the name to compare its first growth with. */
  readonly ahead: Against | undefined;
  /** The amount that shares and growth speak of. */
  readonly last: Span | undefined;
  readonly direction: 'up' | 'down' | 'above' | 'below' | undefined;
  /** The name is of a growth or fall: "tốc độ tăng trưởng …", "tăng thu ngân sách". */
  readonly rate: 'up' | 'down' | undefined;
  readonly part: boolean;
  readonly clause: readonly Item[];
}

export const nothingRead: BinderState = { subject: undefined, fresh: false, crossed: false, planned: false, lead: 'none', estimateAhead: false, ahead: undefined, last: undefined, direction: undefined, rate: undefined, part: false, clause: [] };

const kept = new Set(['period', 'running', 'strange-period', 'against', 'versus', 'estimate', 'and', 'price', 'still']);

/** A comma ends what was said in prose and keeps a period or comparison that stands alone before it. */
export function afterComma(state: BinderState): BinderState {
  const prose = state.clause.some((item) => item.kind === 'word' || item.kind === 'look-alike' || item.kind === 'number');
  // "doanh thu vận tải, đạt 20 tỷ": only a name that still waits for its number survives prose with its period.
  const versus = state.clause.some(({ kind }) => kind === 'versus');
  const clause = state.clause.filter(({ kind }) => (prose && !state.fresh ? kind === 'versus' || kind === 'against' : kept.has(kind) || (kind === 'plan' && versus)));
  return { ...state, crossed: true, clause: clause.slice(-12) };
}

/** The subject is another, unknown one until the next name. */
export function lost(state: BinderState): BinderState {
  return { ...nothingRead, part: state.part };
}
