import type { DraftFigure, ReportDraft } from '../../domain/draft/report-draft.ts';
import type { Report } from '../../domain/figure/report.ts';
import type { Period } from '../../domain/period/period.ts';
import type { FigureEntry, ReportEntry } from '../../schema/unit-year-schema.ts';

/** The figures of a draft that are to be written, in the draft's order. */
export function writtenFigures(draft: ReportDraft): readonly DraftFigure[] {
  return draft.figures.filter(({ rejected }) => !rejected);
}

/** A draft as the dataset states a report. Empty texts stay empty: what is missing is told, not filled. */
export function draftReport(draft: ReportDraft, period: Period, reportId: string): ReportEntry {
  const { publishedOn, title, publisher, url } = draft;
  return {
    id: reportId,
    period,
    ...(publishedOn === undefined ? {} : { publishedOn }),
    title: title.trim(),
    publisher: publisher.trim(),
    ...(url.trim() === '' ? {} : { url: url.trim() }),
    figures: writtenFigures(draft).map(figureEntry),
  };
}

function figureEntry({ indicator, period, measure, basis, plan, value, decimals, unitOfMeasure, bound, status, correction }: DraftFigure): FigureEntry {
  return {
    indicator, period, measure,
    ...(basis === undefined ? {} : { basis }),
    ...(plan === undefined ? {} : { plan }),
    value,
    ...(decimals === undefined ? {} : { decimals }),
    ...(unitOfMeasure === undefined ? {} : { unitOfMeasure }),
    ...(bound === undefined ? {} : { bound }),
    ...(status === undefined ? {} : { status }),
    ...(correction === undefined ? {} : { correction: { value: correction.value, reason: correction.reason } }),
  };
}

/**
 * The id under which a draft is written: its period, where no other report has it or the stored one is the same report; else the
 * period with the first number that is free ("2024-05-2").
 */
export function reportIdOf(draft: ReportDraft, period: Period, reports: readonly Report[]): string {
  const isSame = (report: Report): boolean => report.period === period && (report.publishedOn === undefined || draft.publishedOn === undefined || report.publishedOn === draft.publishedOn) && (draft.url.trim() === '' || report.url === undefined || report.url === draft.url.trim());
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? period : `${period}-${count}`;
    const there = reports.find((report) => report.id === id);
    if (there === undefined || isSame(there)) return id;
  }
}
