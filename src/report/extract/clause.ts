import type { Bound, PlanKind } from '../../domain/figure/measure.ts';
import type { Against, Item, Span } from './item.ts';

/** What the words since the last number, name or comma say about the number to come. */
export interface Clause {
  readonly bound: Bound;
  readonly estimated: boolean;
  /** A word that announces a result stands after every word of no known meaning. */
  readonly announced: boolean;
  readonly paid: boolean;
  /** "vẫn", "nhưng": the clause takes its subject up again. */
  readonly resumed: boolean;
  readonly strangers: number;
  readonly narrowed: boolean;
  readonly ranged: boolean;
  readonly direction: 'up' | 'down' | 'above' | 'below' | undefined;
  readonly equal: boolean;
  readonly versus: boolean;
  /** "so với" with nothing after it that a measure compares with. */
  readonly unmatched: boolean;
  readonly fold: boolean;
  readonly against: Against | undefined;
  readonly plan: PlanKind | 'other' | undefined;
  readonly spans: readonly Span[];
  readonly strangePeriod: boolean;
  readonly running: boolean;
  readonly respectively: boolean;
}

/** Sums up the items of a clause up to its number. */
export function readClause(items: readonly Item[]): Clause {
  let bound: Bound = 'exact';
  let direction: Clause['direction'];
  let against: Against | undefined;
  let plan: Clause['plan'];
  let strangers = 0;
  let announced = false;
  let unmatched = false;
  const spans: Span[] = [];
  const kinds = new Set(items.map((item) => item.kind));
  items.forEach((item, at) => {
    // "trên 59,75": a bound stands next to its number, with at most "mức" or another word of no weight between.
    if (item.kind === 'bound' && items.slice(at + 1).every((later) => later.kind === 'glue' || later.kind === 'bound')) ({ bound } = item);
    if (item.kind === 'direction') ({ direction } = item);
    if (item.kind === 'against') ({ against } = item);
    if (item.kind === 'plan') ({ plan } = item);
    if (item.kind === 'period') spans.push(item.span);
    if (item.kind === 'versus') unmatched = true;
    if (item.kind === 'against' || item.kind === 'plan') unmatched = false;
    if (item.kind === 'word' || item.kind === 'number' || item.kind === 'look-alike') {
      strangers += 1;
      announced = false;
    }
    if (['verb', 'estimate', 'paid', 'colon', 'direction', 'equal', 'fold', 'period', 'running'].includes(item.kind)) announced = true;
  });
  return {
    bound, direction, against, plan, strangers, announced, spans, unmatched,
    estimated: kinds.has('estimate'), paid: kinds.has('paid'), resumed: kinds.has('still'), narrowed: kinds.has('narrow'), ranged: items.at(-1)?.kind === 'from',
    equal: kinds.has('equal'), versus: kinds.has('versus'), fold: kinds.has('fold'), strangePeriod: kinds.has('strange-period'), running: kinds.has('running'), respectively: kinds.has('respectively'),
  };
}

/** The one span a clause names; `'none'` where it names none, `'unclear'` where two differ or it is one that nothing measures. */
export function spanOf(clause: Clause, report: Span['period']): Span | 'none' | 'unclear' {
  if (clause.strangePeriod) return 'unclear';
  const [first, ...rest] = clause.spans;
  if (first === undefined) return clause.running ? { measure: 'year-to-date', period: report } : 'none';
  const same = rest.every((span) => span.period === first.period && (span.measure === first.measure || clause.running));
  if (!same) return 'unclear';
  return clause.running ? { measure: 'year-to-date', period: first.period } : first;
}
