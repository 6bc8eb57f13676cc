import { readReportJson } from '../../data/read-report-json.ts';
import { printedDecimals } from '../../domain/figure/printed-decimals.ts';
import type { DraftReport } from '../../report/read-file/draft-report.ts';
import type { Problem } from '../../schema/problem.ts';

/** The reports that a JSON file states, for a draft each; or the first thing that is wrong with it, and where. */
export function jsonReports(text: string): { readonly ok: true; readonly reports: readonly DraftReport[] } | { readonly ok: false; readonly problem: Problem | undefined } {
  // What an extraction leaves out, the clerk fills in: the schema asks for some words in their places.
  const read = readReportJson(text, (report) => ({ id: 'draft', title: '–', publisher: '–', ...report }));
  if (!read.ok) return { ok: false, problem: read.problems[0] };
  const reports = read.reports.map(({ period, publishedOn, title, publisher, url, figures }): DraftReport => ({
    period,
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(title === '–' ? {} : { title }),
    ...(publisher === '–' ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
    figures: figures.map(({ decimals, correction: _correction, ...figure }) => ({ ...figure, decimals: decimals ?? printedDecimals(figure.value), cell: '' })),
  }));
  return { ok: true, reports };
}
