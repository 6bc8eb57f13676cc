import { exportFileName } from '../../../export/export-file-name.ts';
import { observationCsv } from '../../../export/observation-csv.ts';
import { observationJson } from '../../../export/observation-json.ts';
import { observationSdmxCsv } from '../../../export/observation-sdmx-csv.ts';
import type { ObservationSet } from '../../../export/observation-set.ts';
import { observationWorkbook } from '../../../export/observation-workbook.ts';
import { writeWorkbook } from '../../../export/write-workbook.ts';
import type { Language } from '../../../i18n/language.ts';
import { drawnCharts, type DrawnPage } from '../drawn/drawn-charts.ts';
import { chartCsv } from './chart-csv.ts';
import { chartSheet } from './chart-sheet.ts';
import type { ExportFormat } from './export-formats.ts';

/** A file to hand to the reader: its name, its kind and what is in it. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly content: BlobPart;
}

/** What a file is made of: the observations, and the page whose charts it also tells. */
export interface ExportInput {
  readonly set: ObservationSet;
  readonly page: DrawnPage;
  readonly language: Language;
  /** Concerns the forms of CSV. */
  readonly byteOrderMark: boolean;
}

/** The observations, or what the charts show, in a form. */
export async function exportFile(format: ExportFormat, { set, page, language, byteOrderMark }: ExportInput): Promise<ExportFile> {
  const charts = format === 'xlsx' || format === 'charts-csv' ? drawnCharts(page) : [];
  const invented = [set.data, ...(charts.length === 0 ? [] : page.others.map(({ data }) => data))].find(({ unit }) => unit.sample);
  const { unit } = set.data;
  const name = exportFileName({ ...set, data: { ...set.data, unit: { ...unit, sample: invented !== undefined } } }, language);
  const csv = 'text/csv;charset=utf-8';
  switch (format) {
    case 'xlsx':
      return { name: `${name}.xlsx`, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', content: await writeWorkbook([...observationWorkbook(set, language), chartSheet(charts, language)]) };
    case 'csv':
      return { name: `${name}.csv`, type: csv, content: observationCsv(set.rows, { byteOrderMark }) };
    case 'sdmx-csv':
      return { name: `${name}.sdmx.csv`, type: csv, content: observationSdmxCsv(set.rows, { byteOrderMark }) };
    case 'json':
      return { name: `${name}.json`, type: 'application/json', content: observationJson(set) };
    case 'charts-csv':
      return { name: `${name}.charts.csv`, type: csv, content: chartCsv(charts, { byteOrderMark }) };
  }
}
