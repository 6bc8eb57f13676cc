import type { OriginMark } from '../model/origin-mark.ts';

/** One value of a data table as printed, with its provenance where it is a figure. */
export interface TableCell {
  readonly text: string;
  readonly originMark?: OriginMark;
}

/** The data table of a chart: as many cells in each row as columns after the row header. Rows in time order. */
export interface TableModel {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly header: string; readonly cells: readonly TableCell[] }[];
}
