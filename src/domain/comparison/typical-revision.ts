import type { Period } from '../period/period.ts';
import type { Series } from '../reconcile/series.ts';
import type { AmountKind } from './vintage-steps.ts';

/** How much the printed numbers of a series usually change afterwards. */
export interface TypicalRevision {
  /** Printed numbers that a later report speaks of again, by printing or by implying them. */
  readonly spokenOfAgain: number;
  /** Those of them that changed beyond rounding, and by direction from the first print to the latest word. */
  readonly revised: number;
  readonly up: number;
  readonly down: number;
  /** Numbers about which two figures exclude each other, so that none counts as the revised one. */
  readonly contradicted: number;
  /** Median of |latest ÷ first − 1| over the revised, a ratio; absent where none was. */
  readonly medianSize?: number;
  /** The largest change among the revised; absent where none was. */
  readonly largest?: { readonly period: Period; readonly relativeChange: number };
}

/**
 * What a reader may expect of a number just printed: how often and by how much numbers of this series changed later, from the first print to the latest. Growth that
 * implies another base is not counted; rounding is not a change.
 * @example typicalRevision(retail, 'month').largest // { period: '2023-01', relativeChange: -0.0597 }
 */
export function typicalRevision(series: Series, kind: AmountKind): TypicalRevision {
  const changes: { readonly period: Period; readonly relativeChange: number }[] = [];
  let spokenOfAgain = 0;
  let contradicted = 0;
  for (const period of series.periods) {
    const found = series.lookup({ kind }, period);
    if (!found.known) continue;
    const { vintages, revisions, conflicts } = found.observation;
    if (conflicts.length > 0) contradicted += 1;
    const [first] = vintages;
    if (first === undefined || first.origin.kind !== 'reported' || !vintages.some((statement) => statement.report.id !== first.report.id)) continue;
    spokenOfAgain += 1;
    const latest = revisions.at(-1)?.to;
    const before = revisions[0]?.from;
    if (latest !== undefined && before !== undefined && before.value !== 0) changes.push({ period, relativeChange: latest.value / before.value - 1 });
  }
  const sizes = changes.map(({ relativeChange }) => Math.abs(relativeChange)).toSorted((a, b) => a - b);
  const median = medianOf(sizes);
  const largest = changes.find(({ relativeChange }) => Math.abs(relativeChange) === sizes.at(-1));
  return {
    spokenOfAgain,
    revised: changes.length,
    up: changes.filter(({ relativeChange }) => relativeChange > 0).length,
    down: changes.filter(({ relativeChange }) => relativeChange < 0).length,
    contradicted,
    ...(median === undefined ? {} : { medianSize: median }),
    ...(largest === undefined ? {} : { largest }),
  };
}

/** Middle of an ascending list; the mean of the two middle ones where the count is even. */
function medianOf(sorted: readonly number[]): number | undefined {
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
