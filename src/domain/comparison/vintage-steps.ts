import { gapBetween } from '../interval/relation.ts';
import { addMonths } from '../period/add-months.ts';
import type { Period } from '../period/period.ts';
import type { Conflict, Observation, Origin, Statement } from '../reconcile/observation.ts';
import type { Series } from '../reconcile/series.ts';

/** Amounts whose history is told. */
export type AmountKind = 'month' | 'year-to-date';

/**
 * One thing that a report said of a number: `first-print` the first report that prints it, `print` a later print, `implied` what follows from other figures of a report,
 * `implied-by-growth` what a report of the next year implies by its growth on the same period, `conflict` a number that excludes one that stands.
 */
export interface VintageStep {
  readonly kind: 'first-print' | 'print' | 'implied' | 'implied-by-growth' | 'conflict';
  readonly statement: Statement;
  /** Against the number that stood before (growth: against the last print), in the unit of the indicator, where they differ beyond rounding. */
  readonly change?: number;
  /** change ÷ the number before, a ratio; absent where that is 0. */
  readonly relativeChange?: number;
  /** Of a conflict: how far its interval lies from that of the number it excludes, in the unit of the indicator; 0 where only the last digit differs. */
  readonly excess?: number;
  /** Whether the product uses this number today. */
  readonly inUse: boolean;
}

/**
 * How the number of one period came about, oldest first: the first report that knows it, every later print, what contradicts it, and what later reports imply where that is
 * another number beyond rounding. A report that merely implies the same number again is left out; empty where the number is not known.
 * @example vintageSteps(retail, 'month', periodOf(2023, 1)).map(({ relativeChange }) => relativeChange) // [undefined, -0.0597]
 */
export function vintageSteps(series: Series, kind: AmountKind, period: Period): readonly VintageStep[] {
  const found = series.lookup({ kind }, period);
  if (!found.known) return [];
  const { observation } = found;
  const changes = new Map(observation.revisions.map((revision) => [revision.to, revision]));
  const rivals = rivalsOf(observation);
  const told = withRivals(observation.vintages, rivals).filter((statement, index) => index === 0 || statement.origin.kind === 'reported' || changes.has(statement) || rivals.has(statement.origin) || isInUse(statement, observation));
  const firstPrint = told.find(({ origin }) => origin.kind === 'reported' && !rivals.has(origin));
  const steps = told.map((statement): VintageStep => {
    const revision = changes.get(statement);
    const rival = rivals.get(statement.origin);
    return {
      kind: rival !== undefined ? 'conflict' : statement.origin.kind === 'derived' ? 'implied' : statement === firstPrint ? 'first-print' : 'print',
      statement,
      ...(revision === undefined ? {} : { change: revision.change, ...(revision.relativeChange === undefined ? {} : { relativeChange: revision.relativeChange }) }),
      ...(rival === undefined ? {} : { excess: rival.excess }),
      inUse: isInUse(statement, observation),
    };
  });
  return [...steps, ...impliedByGrowth(series, kind, period, observation)];
}

/** The conflicts by the origin of the number that does not stand. */
function rivalsOf(observation: Observation): ReadonlyMap<Origin, Conflict> {
  return new Map(observation.conflicts.map((conflict) => [rivalOf(conflict, observation).origin, conflict]));
}

function rivalOf({ a, b }: Conflict, observation: Observation): Statement {
  return isInUse(b, observation) ? a : b;
}

/** What one report implies against its own print is no vintage, yet it is told, after the numbers of that day. */
function withRivals(vintages: readonly Statement[], rivals: ReadonlyMap<Origin, Conflict>): readonly Statement[] {
  const known = new Set(vintages.map(({ origin }) => origin));
  const more = [...rivals].flatMap(([origin, { a, b }]) => (known.has(origin) ? [] : [a.origin === origin ? a : b]));
  return [...vintages, ...more].toSorted((a, b) => (a.vintage < b.vintage ? -1 : Number(a.vintage > b.vintage)));
}

function isInUse(statement: Statement, observation: Observation): boolean {
  return statement.origin === observation.origin;
}

/** The base that next year's growth implies, where rounding cannot make it the number last printed. */
function impliedByGrowth(series: Series, basis: AmountKind, period: Period, observation: Observation): readonly VintageStep[] {
  const next = addMonths(period, 12);
  const growth = series.lookup({ kind: 'year-on-year', basis }, next);
  const base = series.lookup({ kind: 'implied-base', basis }, next);
  const printed = observation.vintages.findLast((statement) => statement.origin.kind === 'reported');
  if (!growth.known || growth.observation.origin.kind !== 'reported' || !base.known || printed === undefined || gapBetween(base.observation.interval, printed.interval) === 0) return [];
  const { observation: statement } = base;
  const change = statement.value - printed.value;
  return [{ kind: 'implied-by-growth', statement: { ...statement, vintage: statement.vintages.at(-1)?.vintage ?? '' }, change, ...(printed.value === 0 ? {} : { relativeChange: change / printed.value }), inUse: false }];
}
