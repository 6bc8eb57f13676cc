import type { MergeInput } from '../../data/merge-report.ts';
import { toUnitData } from '../../data/to-unit-data.ts';
import type { ReportDraft } from '../../domain/draft/report-draft.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import { proveDraft } from '../../domain/proof/prove-draft.ts';
import { proofSeverities, type Proof, type ProofSeverity } from '../../domain/proof/proof.ts';
import { cellKey } from '../../domain/reconcile/cell-key.ts';
import { figureCell } from '../../domain/reconcile/figure-cell.ts';
import { draftReport, reportIdOf, writtenFigures } from './draft-report.ts';

/** Everything that is computed of a draft; nothing of it is kept. */
export interface DraftView {
  readonly proofs: readonly Proof[];
  /** Contradictions that are neither mended nor recorded as printed. */
  readonly open: readonly Proof[];
  /** The worst that the proofs say of each figure; absent where there was nothing to hold it against. */
  readonly outcome: ReadonlyMap<string, ProofSeverity>;
  /** The unit's data with the draft in. */
  readonly preview: UnitData;
  readonly reportId: string;
  /** What merging needs, except the file's text. */
  readonly merge: Omit<MergeInput, 'text'>;
}

/** Rules that recording as printed cannot settle: the file cannot hold both. */
export const unrecordable: readonly string[] = ['twice', 'stored-otherwise'];

/** Proofs, outcomes and the unit with the draft in; `undefined` until the draft has a period. */
export function draftView(draft: ReportDraft, catalog: Catalog, data: UnitData): DraftView | undefined {
  const { period } = draft;
  if (period === undefined) return undefined;
  const reportId = reportIdOf(draft, period, data.reports);
  const report = draftReport(draft, period, reportId);
  const year = yearOf(period);
  const own = toUnitData(data.unit, [{ formatVersion: 1, unit: data.unit.id, year, reports: [report] }], catalog);
  const ids = writtenFigures(draft).map(({ id }) => id);
  const drafted = own.figures.map((figure, index) => ({ id: ids[index] ?? figure.id, figure }));
  const [domainReport] = own.reports;
  const proofs = domainReport === undefined ? [] : proveDraft({ indicators: catalog.indicators, unit: data.unit, report: domainReport, drafted, stored: data.figures, reports: data.reports });
  const outcome = new Map<string, ProofSeverity>();
  for (const proof of proofs) {
    // What nothing could be held against is no pass of a number.
    if (proof.rule === 'implies') continue;
    const severity = proof.severity === 'conflict' && isRecorded(proof, draft) ? 'warning' : proof.severity;
    for (const id of proof.draftIds) {
      const known = outcome.get(id);
      if (known === undefined || proofSeverities.indexOf(severity) < proofSeverities.indexOf(known)) outcome.set(id, severity);
    }
  }
  const cells = new Set(own.figures.map((figure) => `${figure.indicatorId} ${cellKey(figureCell(figure))}`));
  const isReplaced = (figure: UnitData['figures'][number]): boolean => figure.report.id === reportId && cells.has(`${figure.indicatorId} ${cellKey(figureCell(figure))}`);
  return {
    proofs,
    open: proofs.filter((proof) => proof.severity === 'conflict' && !isRecorded(proof, draft)),
    outcome,
    preview: { ...data, reports: [...data.reports.filter(({ id }) => id !== reportId), ...own.reports], figures: [...data.figures.filter((figure) => !isReplaced(figure)), ...own.figures] },
    reportId,
    merge: { report, place: { unit: data.unit.id, year, otherReportIds: new Set(data.reports.filter((other) => yearOf(other.period) !== year).map(({ id }) => id)) }, catalog },
  };
}

/** Whether the clerk decided to keep the numbers of a contradiction as printed. */
export function isRecorded(proof: Proof, draft: ReportDraft): boolean {
  return draft.accepted.includes(proof.key) && !unrecordable.includes(proof.rule);
}
