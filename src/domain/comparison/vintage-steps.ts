import { gapBetween } from '../interval/relation.ts';
import { addMonths } from '../period/add-months.ts';
import type { Period } from '../period/period.ts';
import type { Observation, Statement } from '../reconcile/observation.ts';
import type { Series } from '../reconcile/series.ts';

/** Amounts whose history is told. */
export type AmountKind = 'month' | 'year-to-date';

/**
 * One thing that a report said of a number: `first-print` the first report that prints it, `print` a later print, `implied` what follows from other figures of a report,
 * `implied-by-growth` what a report of the next year implies by its growth on the same period.
 */
export interface VintageStep {
  readonly kind: 'first-print' | 'print' | 'implied' | 'implied-by-growth';
  readonly statement: Statement;
  /** Against the number that stood before (growth: against the last print), in the unit of the indicator, where they differ beyond rounding. */
  readonly change?: number;
  /** change ÷ the number before, a ratio; absent where that is 0. */
  readonly relativeChange?: number;
  /** Whether the product uses this number today. */
  readonly inUse: boolean;
}

/**
 * How the number of one period came about, oldest first: the first report that knows it, every later print, and what later reports imply where that is another
 * number beyond rounding. A report that merely implies the same number again is left out; empty where the number is not known.
 * @example vintageSteps(retail, 'month', periodOf(2023, 1)).map(({ relativeChange }) => relativeChange) // [undefined, -0.0597]
 */
export function vintageSteps(series: Series, kind: AmountKind, period: Period): readonly VintageStep[] {
  const found = series.lookup({ kind }, period);
  if (!found.known) return [];
  const { observation } = found;
  const changes = new Map(observation.revisions.map((revision) => [revision.to, revision]));
  const told = observation.vintages.filter((statement, index) => index === 0 || statement.origin.kind === 'reported' || changes.has(statement) || isInUse(statement, observation));
  const firstPrint = told.find((statement) => statement.origin.kind === 'reported');
  const steps = told.map((statement): VintageStep => {
    const revision = changes.get(statement);
    return {
      kind: statement.origin.kind === 'derived' ? 'implied' : statement === firstPrint ? 'first-print' : 'print',
      statement,
      ...(revision === undefined ? {} : { change: revision.change, ...(revision.relativeChange === undefined ? {} : { relativeChange: revision.relativeChange }) }),
      inUse: isInUse(statement, observation),
    };
  });
  return [...steps, ...impliedByGrowth(series, kind, period, observation)];
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
