import { observationCsv } from '../../../export/observation-csv.ts';
import { observationJson } from '../../../export/observation-json.ts';
import { observationSdmxCsv } from '../../../export/observation-sdmx-csv.ts';
import type { ObservationSet } from '../../../export/observation-set.ts';
import { observationWorkbook } from '../../../export/observation-workbook.ts';
import { writeWorkbook } from '../../../export/write-workbook.ts';
import type { Language } from '../../../i18n/language.ts';
import type { ExportFormat } from './export-formats.ts';

/** A file to hand to the reader: what comes after its name, its kind and what is in it. */
export interface ExportFile {
  readonly ending: string;
  readonly type: string;
  readonly content: BlobPart;
}

/** The observations in a form; `byteOrderMark` concerns the two forms of CSV. */
export async function exportFile(set: ObservationSet, format: ExportFormat, language: Language, byteOrderMark: boolean): Promise<ExportFile> {
  switch (format) {
    case 'xlsx':
      return { ending: '.xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', content: await writeWorkbook(observationWorkbook(set, language)) };
    case 'csv':
      return { ending: '.csv', type: 'text/csv;charset=utf-8', content: observationCsv(set.rows, { byteOrderMark }) };
    case 'sdmx-csv':
      return { ending: '.sdmx.csv', type: 'text/csv;charset=utf-8', content: observationSdmxCsv(set.rows, { byteOrderMark }) };
    case 'json':
      return { ending: '.json', type: 'application/json', content: observationJson(set) };
  }
}
