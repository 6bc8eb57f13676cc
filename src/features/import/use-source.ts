import { useState } from 'react';
import type { ReportDraft } from '../../domain/draft/report-draft.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import type { Period } from '../../domain/period/period.ts';
import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';
import { importMessages } from '../../i18n/messages/import-messages.ts';
import type { DraftReport, TableAnswers, TableReading } from '../../report/read-file/draft-report.ts';
import { readFigureTable } from '../../report/read-file/read-figure-table.ts';
import type { CellNote, Sheet } from '../../report/read-file/report-file.ts';
import { unitsOfMeasure } from '../../domain/figure/unit-of-measure.ts';
import { jsonReports } from './json-drafts.ts';
import { readDraft } from './read-draft.ts';
import { readDroppedFile } from './read-dropped-file.ts';
import { tableDraft, withTableFigures } from './table-drafts.ts';
import { tableText } from './table-text.ts';
import { lengthProblem, readingProblem } from './text-problem.ts';
import { withFacts } from './text-facts.ts';

/** A table of a dropped file, kept while the page is open: its questions may still have to be answered. */
interface DroppedTable {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly notes: readonly CellNote[];
  readonly answers: Readonly<Record<string, string>>;
  /** The tables stand in a document whose sentences are read as well. */
  readonly inText: boolean;
}

interface Desk {
  readonly shown: ReportDraft;
  readonly catalog: Catalog;
  readonly data: UnitData;
  readonly language: Language;
  /** Applies a step to the open draft, or begins one. */
  readonly apply: (field: string | undefined, change: (old: ReportDraft) => ReportDraft) => void;
  /** Begins one more draft. */
  readonly begin: (change: (empty: ReportDraft) => ReportDraft) => void;
}

/** Everything that brings a report in: typing, pasting, files, tables and their questions; and what went wrong, as one sentence. */
export function useSource({ shown, catalog, data, language, apply, begin }: Desk) {
  const words = importMessages[language];
  const [problem, setProblem] = useState<string>();
  const [said, setSaid] = useState<string>();
  const [table, setTable] = useState<DroppedTable>();
  const reading = table === undefined ? undefined : readTable(table, catalog, shown.period);

  const setText = (text: string): void => {
    const tooLong = lengthProblem(text, language);
    setProblem(tooLong);
    if (tooLong !== undefined) return;
    setSaid(undefined);
    setTable(undefined);
    apply('text', ({ isTable: _isTable, ...old }) => withFacts({ ...old, text }, old.text));
  };

  /** The reports of a table, a draft each; the first takes the place of what is open. */
  const take = (name: string, reports: readonly DraftReport[], sheets: readonly Sheet[]): void => {
    const [first, ...others] = reports;
    if (first === undefined) return;
    const text = tableText(sheets);
    for (const report of others.toReversed()) begin((empty) => tableDraft(empty, report, text));
    apply(undefined, (old) => tableDraft(old, first, text));
    setSaid(words.tableRead(name, reports.length));
  };

  const openFile = async (file: File): Promise<void> => {
    setProblem(undefined);
    setSaid(words.reading(file.name));
    const dropped = await readDroppedFile(file, language);
    setSaid(undefined);
    if (!dropped.ok) {
      setProblem(dropped.problem);
      return;
    }
    const read = dropped.file;
    if (read.kind === 'json') {
      const found = jsonReports(read.text);
      const isOther = isRecord(read.value) && 'unit' in read.value && read.value['unit'] !== data.unit.id;
      if (isOther || (found.ok && found.reports.length === 0)) setProblem(words.refusals.noReports(file.name));
      else if (found.ok) take(file.name, found.reports, []);
      else setProblem(`${file.name}:${found.problem?.line ?? 1}:${found.problem?.column ?? 1}: ${found.problem === undefined ? words.refusals.noReports(file.name) : localize(found.problem.message, language)}`);
    } else if (read.kind === 'table') {
      const next: DroppedTable = { name: file.name, sheets: read.sheets, notes: read.notes, answers: {}, inText: false };
      const result = readTable(next, catalog, shown.period);
      setTable(next);
      if (result.questions.length === 0 && result.reports.length > 0 && result.problems.length === 0) take(file.name, result.reports, read.sheets);
      else apply(undefined, (old) => ({ ...withFacts({ ...old, text: tableText(read.sheets).text }, ''), isTable: true }));
    } else {
      const tooLong = lengthProblem(read.text, language);
      setProblem(tooLong);
      if (tooLong !== undefined) return;
      setTable(read.tables.length === 0 ? undefined : { name: file.name, sheets: read.tables, notes: [], answers: {}, inText: true });
      apply(undefined, ({ isTable: _isTable, ...old }) => withFacts({ ...old, text: read.text }, ''));
      setSaid(words.fileRead(file.name));
    }
  };

  /** Whatever a file brings about, the reader is told in a sentence. */
  const takeFile = async (file: File): Promise<void> => {
    try {
      await openFile(file);
    } catch {
      setSaid(undefined);
      setProblem(words.refusals.unexpected(file.name));
    }
  };
  const missFile = (): void => setProblem(words.refusals.noFile);

  /** Reads the figures; says whether it could. */
  const read = (): boolean => {
    const { period } = shown;
    const isTable = table !== undefined && !table.inText;
    const refused = (shown.isTable === true && shown.figures.length > 0 ? undefined : readingProblem(shown.text, language)) ?? (period === undefined ? words.refusals.needPeriod : isTable && (reading?.questions.length ?? 0) > 0 ? words.refusals.answerFirst : undefined);
    setProblem(refused);
    if (refused !== undefined || period === undefined) return false;
    if (isTable && reading !== undefined && reading.reports.length > 0) take(table.name, reading.reports, table.sheets);
    else if (shown.isTable === true) apply(undefined, (old) => ({ ...old, isRead: true }));
    else apply(undefined, (old) => withTableFigures(readDraft(old, period, catalog.indicators, data.unit), table?.inText === true ? (reading?.reports ?? []) : []));
    setSaid(undefined);
    return true;
  };

  const forget = (): void => {
    setProblem(undefined);
    setSaid(undefined);
    setTable(undefined);
  };
  const answer = (id: string, given: string): void => setTable((old) => (old === undefined ? old : { ...old, answers: { ...old.answers, [id]: given } }));
  return { problem, said, table, reading, setText, takeFile, missFile, read, forget, answer };
}

function readTable({ sheets, answers }: DroppedTable, catalog: Catalog, period: Period | undefined): TableReading {
  const mark = answers['decimal-mark'];
  const growth = answers['growth-form'];
  const unit = unitsOfMeasure.find((candidate) => candidate === answers['unit-of-measure']);
  const given: TableAnswers = {
    ...(mark === 'comma' || mark === 'point' ? { 'decimal-mark': mark } : {}),
    ...(growth === 'index' || growth === 'change' ? { 'growth-form': growth } : {}),
    ...(unit === undefined ? {} : { 'unit-of-measure': unit }),
  };
  return readFigureTable(sheets, { indicators: catalog.indicators, ...(period === undefined ? {} : { period }), answers: given });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
