import { checkSeries } from '../checks/check-series.ts';
import type { Finding } from '../checks/finding.ts';
import type { Figure } from '../figure/figure.ts';
import type { Indicator } from '../figure/indicator.ts';
import type { Report } from '../figure/report.ts';
import type { Unit } from '../figure/unit.ts';
import { cellKey } from '../reconcile/cell-key.ts';
import { figureCell } from '../reconcile/figure-cell.ts';
import type { Conflict, Statement } from '../reconcile/observation.ts';
import { seriesOf } from '../reconcile/series-of.ts';
import type { DraftedFigure } from './drafted-figure.ts';
import { proofOf } from './proof-of.ts';
import { proofSeverities, type Proof, type ProofRule } from './proof.ts';
import { proveRelations } from './prove-relations.ts';
import { proveRepeats } from './prove-repeats.ts';
import { proveWording, suspectScale } from './prove-wording.ts';

export interface ProveInput {
  readonly indicators: readonly Indicator[];
  readonly unit: Pick<Unit, 'id' | 'validFrom' | 'validTo'>;
  /** The drafted report; a stored report of its id is the same one. */
  readonly report: Report;
  readonly drafted: readonly DraftedFigure[];
  readonly stored: readonly Figure[];
  readonly reports: readonly Report[];
}

const fromChecks: readonly ProofRule[] = ['out-of-line-month', 'cumulative-falls', 'plan-missing', 'scale-slip'];

/**
 * Holds a drafted report against itself and against everything stored of its unit: conflicts first, then warnings, then what was found
 * to fit. The arithmetic is that of the reconciliation and of the checks, with the draft as one more report.
 */
export function proveDraft({ indicators, unit, report, drafted, stored, reports }: ProveInput): readonly Proof[] {
  const proofs = indicators.flatMap((indicator): readonly Proof[] => {
    const all = drafted.filter(({ figure }) => figure.indicatorId === indicator.id);
    const items = [...new Map(all.toReversed().map((item) => [cellKey(figureCell(item.figure)), item])).values()].toReversed();
    if (items.length === 0) return [];
    const cells = new Set(items.map(({ figure }) => cellKey(figureCell(figure))));
    const sameReport = stored.filter((figure) => figure.report.id === report.id);
    const others = stored.filter((figure) => figure.report.id !== report.id || !cells.has(cellKey(figureCell(figure))));
    const before = seriesOf(indicator, unit, others);
    const figures = [...others, ...items.map(({ figure }) => figure)];
    const after = seriesOf(indicator, unit, figures);
    const own = [...proveRepeats(all, before, sameReport), ...proveRelations(items, before), ...proveWording(items, indicator)];
    const knownIds = new Set(stored.map(({ id }) => id));
    const further = after.conflicts.filter((conflict) => involves(conflict, report.id)).flatMap((conflict) => leftOver(conflict, items, own, indicator.id));
    const slipped = new Set(own.filter(({ rule }) => rule === 'scale-slip').flatMap(({ draftIds }) => draftIds.slice(0, 1)));
    // A plan that a slipped number implies is no measure: only what is printed of the plan, or stored, is.
    const plans = items.filter(({ figure }) => figure.measure === 'annual-plan');
    const suspected = suspectScale(items.filter(({ id }) => !slipped.has(id)), plans.length === 0 ? before : seriesOf(indicator, unit, [...others, ...plans.map(({ figure }) => figure)]));
    const withSlips = new Set([...slipped, ...suspected.flatMap(({ draftIds }) => draftIds)]);
    const checked = [...new Set(items.map(({ figure }) => figure.period))].flatMap((period) => checkSeries(after, period, { figures, reports: [...reports.filter(({ id }) => id !== report.id), report] }).filter((finding) => finding.period === period)).flatMap((finding) => fromFinding(finding, items, knownIds, withSlips));
    return [...own.filter(({ rule, draftIds }) => rule !== 'below-month' || !draftIds.some((id) => withSlips.has(id))), ...further, ...suspected, ...checked];
  });
  const order = new Map(drafted.map(({ id }, index) => [id, index]));
  const place = ({ draftIds }: Proof): number => Math.min(...draftIds.map((id) => order.get(id) ?? Infinity), drafted.length);
  const unique = [...new Map(proofs.map((proof) => [proof.key, proof])).values()];
  return unique.toSorted((a, b) => proofSeverities.indexOf(a.severity) - proofSeverities.indexOf(b.severity) || place(a) - place(b));
}

function figureIds(statement: Statement): readonly string[] {
  return statement.origin.kind === 'reported' ? [statement.origin.figure.id] : statement.origin.parents.flatMap(figureIds);
}

function involves({ a, b }: Conflict, reportId: string): boolean {
  return [...figureIds(a), ...figureIds(b)].some((id) => id.startsWith(`${reportId}/`));
}

/** A contradiction through several steps, of numbers that no single relation told of. */
function leftOver({ cell, a, b, excess }: Conflict, items: readonly DraftedFigure[], told: readonly Proof[], indicatorId: string): readonly Proof[] {
  const ids = new Set([...figureIds(a), ...figureIds(b)]);
  const draftIds = items.filter(({ figure }) => ids.has(figure.id)).map(({ id }) => id);
  const isTold = told.some(({ severity, draftIds: other }) => severity !== 'pass' && other.some((id) => draftIds.includes(id)));
  return draftIds.length === 0 || isTold ? [] : [proofOf('contradicts', 'conflict', indicatorId, cell.period, { cell, draftIds, derived: b.interval, known: a.interval, numbers: { printed: a.value, derived: b.value, excess } })];
}

function fromFinding(finding: Finding, items: readonly DraftedFigure[], storedIds: ReadonlySet<string>, slipped: ReadonlySet<string>): readonly Proof[] {
  const rule = fromChecks.find((candidate) => candidate === finding.rule);
  const ids = new Set(finding.figures.map(({ id }) => id));
  const named = finding.rule === 'plan-missing' ? items.filter(({ figure }) => figure.period === finding.period && (figure.measure === 'year-to-date' || figure.measure === 'month')) : items.filter(({ figure }) => ids.has(figure.id) && !storedIds.has(figure.id));
  const draftIds = named.map(({ id }) => id);
  if (rule === undefined || draftIds.length === 0 || (rule !== 'plan-missing' && draftIds.some((id) => slipped.has(id)))) return [];
  const { factor, expected } = finding.numbers;
  const slip = rule === 'scale-slip' && factor !== undefined && expected !== undefined ? { power: -Math.round(Math.log10(factor)), suggested: Number(((finding.numbers['value'] ?? 0) * 10 ** -Math.round(Math.log10(factor))).toPrecision(12)) } : {};
  return [proofOf(rule, rule === 'scale-slip' ? 'conflict' : 'warning', finding.indicatorId, finding.period, { ...(finding.cell === undefined ? {} : { cell: finding.cell }), draftIds, numbers: { ...finding.numbers, ...slip } })];
}
