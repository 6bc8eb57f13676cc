import { isPeriod, type Period } from '../domain/period/period.ts';
import type { Indicator } from '../domain/figure/indicator.ts';
import type { DraftReport, TableAnswers, TableQuestion } from '../report/read-file/draft-report.ts';
import { readFigureTable } from '../report/read-file/read-figure-table.ts';
import { readReportFile } from '../report/read-file/read-report-file.ts';
import { readReportJson } from '../data/read-report-json.ts';
import type { ReportEntry } from '../schema/unit-year-schema.ts';

/** What the command line says of a report that its file leaves out. */
export interface ImportOptions {
  readonly indicators: readonly Indicator[];
  readonly answers: TableAnswers;
  readonly unitName: string;
  readonly period?: Period;
  readonly id?: string;
  readonly publishedOn?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
}

/** Reports to merge; `told` are sentences for the clerk. Not `ok`: something could not be read, and nothing is to be written. */
export interface ImportReports {
  readonly ok: boolean;
  readonly reports: readonly ReportEntry[];
  readonly questions: readonly TableQuestion[];
  readonly told: readonly string[];
}

/** Reads the reports of a table or a JSON file. */
export async function readImportReports(name: string, bytes: Uint8Array, options: ImportOptions): Promise<ImportReports> {
  const file = await readReportFile(name, bytes);
  switch (file.kind) {
    case 'refused':
      return failed(`${file.message.vi} — ${file.message.en}`);
    case 'text':
      return failed('đây là bài viết, không phải bảng số liệu; hãy dùng tiendo extract — this is a text, not a table; use tiendo extract');
    case 'json': {
      const read = readReportJson(file.text, (report) => withOptions(report, options));
      if (read.ok && read.reports.every(({ figures }) => figures.length === 0)) return failed('tệp JSON không có số liệu nào — the JSON holds no figures');
      return read.ok ? { ok: true, reports: read.reports, questions: [], told: [] } : { ok: false, reports: [], questions: [], told: read.problems.map(({ line, column, rule, message }) => `${line}:${column}: ${rule}: ${message.vi} — ${message.en}`) };
    }
    case 'table': {
      const table = readFigureTable(file.sheets, { indicators: options.indicators, answers: options.answers, ...(options.period === undefined ? {} : { period: options.period }) });
      const notes = [...file.notes, ...table.notes, ...table.problems].map(({ message }) => `${message.vi} — ${message.en}`);
      const skipped = table.skipped.length === 0 ? [] : [`${table.skipped.length} dòng không thuộc danh mục nên bỏ qua, ví dụ “${table.skipped[0]?.text ?? ''}” (${table.skipped[0]?.cell ?? ''}) — ${table.skipped.length} rows are not in the catalog and were passed over`];
      const reports = table.reports.map((report) => toEntry(report, options));
      const none = reports.length === 0 && table.questions.length === 0 && table.problems.length === 0 ? ['không có số liệu nào của các chỉ tiêu trong danh mục — no figures of the catalog’s indicators'] : [];
      return { ok: table.problems.length === 0 && none.length === 0, reports, questions: table.questions, told: [...notes, ...skipped, ...none] };
    }
  }
}

function failed(sentence: string): ImportReports {
  return { ok: false, reports: [], questions: [], told: [sentence] };
}

function toEntry(draft: DraftReport, options: ImportOptions): ReportEntry {
  const { period, publishedOn = options.publishedOn, url = options.url } = draft;
  const month = `tháng ${Number(period.slice(5))}/${period.slice(0, 4)}`;
  return {
    id: options.id ?? draft.id ?? period,
    period,
    ...(publishedOn === undefined ? {} : { publishedOn }),
    title: options.title ?? draft.title ?? `Kết quả kinh tế – xã hội ${month}`,
    publisher: options.publisher ?? draft.publisher ?? `UBND ${options.unitName.charAt(0).toLowerCase()}${options.unitName.slice(1)}`,
    ...(url === undefined ? {} : { url }),
    figures: draft.figures.map(({ cell: _cell, ...figure }) => figure),
  };
}

/** What `tiendo extract` prints has no report of its own: the command line names it. */
function withOptions(report: Readonly<Record<string, unknown>>, options: ImportOptions): Readonly<Record<string, unknown>> {
  const period = options.period ?? report['period'];
  const known = typeof period === 'string' && isPeriod(period) ? toEntry({ period, figures: [] }, options) : undefined;
  const { figures: _figures, ...defaults } = known ?? { figures: [] };
  return { ...defaults, ...report, ...(options.id === undefined ? {} : { id: options.id }) };
}
