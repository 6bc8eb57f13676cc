import type { Figure } from '../figure/figure.ts';
import type { Indicator } from '../figure/indicator.ts';
import { planKinds } from '../figure/measure.ts';
import { addMonths } from '../period/add-months.ts';
import { monthOf } from '../period/month-of.ts';
import { periodOf } from '../period/period-of.ts';
import type { Period } from '../period/period.ts';
import { yearOf } from '../period/year-of.ts';
import { cellKey } from './cell-key.ts';
import { fillMissing } from './fill-missing.ts';
import { mergeStatements } from './merge-statements.ts';
import type { MissingReason } from './missing-reason.ts';
import type { Conflict, Lookup, Observation, Statement } from './observation.ts';
import { planAt } from './plan-at.ts';
import type { Quantity } from './quantity.ts';
import { reportStatements } from './report-statements.ts';
import type { Series } from './series.ts';
import { vintageOf } from './vintage-of.ts';

const allMonths = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * Turns everything published about one indicator of one unit into one consistent series. Figures of other indicators are
 * left out. First each report is held together by itself (`reportStatements`), then the reports in order of publication
 * (`mergeStatements`), then what no report states is derived (`fillMissing`). The order of `figures` does not matter.
 * `asOf` ("YYYY-MM-DD"): only reports known by that day (`vintageOf`) are read. `endsOn`: the unit's last day, where it has one.
 * @example reconcile(industry, 'district', figures).lookup({ kind: 'annual-plan', plan: 'annual' }, periodOf(2024, 5)) // 11160.2…11192.8, derived
 */
export function reconcile(indicator: Indicator, unitId: string, figures: readonly Figure[], options: { readonly asOf?: string; readonly endsOn?: string } = {}): Series {
  const { asOf, endsOn } = options;
  const own = figures.filter((figure) => figure.indicatorId === indicator.id && (asOf === undefined || vintageOf(figure.report) <= asOf));
  const additive = indicator.aggregation === 'sum';
  const statements = new Map<string, Statement[]>();
  const conflictsByCell = new Map<string, Conflict[]>();
  for (const group of byReport(own)) {
    const said = reportStatements(group, additive);
    for (const statement of said.statements.filter((statement) => !isImpliedShare(statement))) append(statements, cellKey(statement.cell), statement);
    for (const conflict of said.conflicts) append(conflictsByCell, cellKey(conflict.cell), conflict);
  }
  const merged = new Map<string, Observation>();
  for (const [key, list] of statements) merged.set(key, mergeStatements(list, conflictsByCell.get(key) ?? []));
  const plans = planKinds.filter((kind) => own.some((figure) => (figure.measure === 'annual-plan' || figure.measure === 'plan-achievement') && (figure.plan ?? 'annual') === kind));
  const spokenOf = periodsOf(merged.values());
  const cells = fillMissing(merged, spokenOf, plans, additive);
  // What follows for a year that no report speaks of is the base of another year's growth, not a year of its own.
  const years = new Set(spokenOf.map(yearOf));
  const periods = periodsOf(cells.values()).filter((period) => years.has(yearOf(period)));
  const all = [...merged.values()];
  const planned = new Map(plans.map((plan) => [plan, new Set([...cells.values()].filter(({ cell }) => cell.quantity.kind === 'annual-plan' && cell.quantity.plan === plan).map(({ cell }) => yearOf(cell.period)))]));
  const lookup = (quantity: Quantity, period: Period): Lookup => {
    const key = cellKey({ quantity, period });
    const found = cells.get(key);
    if (found === undefined) return { known: false, reason: missingReason(cells, quantity, period) };
    return { known: true, observation: quantity.kind === 'annual-plan' ? planAt(found, period) : found };
  };
  return {
    indicator,
    unitId,
    ...(endsOn === undefined ? {} : { endsOn }),
    periods,
    lookup,
    planKinds: (year) => plans.filter((plan) => planned.get(plan)?.has(year) === true),
    conflicts: all.flatMap((observation) => observation.conflicts),
    revisions: all.flatMap((observation) => observation.revisions),
  };
}

function periodsOf(observations: Iterable<Observation>): readonly Period[] {
  return [...new Set([...observations].flatMap(({ cell: { quantity, period } }) => (quantity.kind === 'annual-plan' || quantity.kind === 'implied-base' ? [] : [period])))].toSorted();
}

/** The share of one month that a later report implies is of its own, perhaps new, plan: only a printed one counts; the rest is derived once, from the plan of the month. */
function isImpliedShare({ cell, origin }: Statement): boolean {
  return cell.quantity.kind === 'plan-achievement' && origin.kind === 'derived';
}

function missingReason(cells: ReadonlyMap<string, Observation>, quantity: Quantity, period: Period): MissingReason {
  const has = (kind: 'month' | 'year-to-date', at: Period): Observation | undefined => cells.get(cellKey({ quantity: { kind }, period: at }));
  switch (quantity.kind) {
    case 'annual-plan':
      return 'no-plan';
    case 'plan-achievement':
      return cells.has(cellKey({ quantity: { kind: 'annual-plan', plan: quantity.plan }, period })) ? 'not-published' : 'no-plan';
    case 'year-on-year':
    case 'implied-base': {
      if (has(quantity.basis, period) === undefined) return 'not-published';
      const prior = has(quantity.basis, addMonths(period, -12));
      if (prior === undefined) return 'no-prior-year';
      return prior.interval.low <= 0 ? 'zero-base' : 'not-published';
    }
    case 'month-on-month':
      return 'not-published';
    case 'month':
    case 'year-to-date': {
      // By key, never through all cells: a long table asks this of every empty cell that it draws.
      const known = allMonths.filter((month) => has(quantity.kind, periodOf(yearOf(period), month)) !== undefined);
      return known.some((month) => month < monthOf(period)) && known.some((month) => month > monthOf(period)) ? 'gap' : 'not-published';
    }
  }
}

function byReport(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))) append(groups, figure.report.id, figure);
  return [...groups.values()];
}

function append<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}
