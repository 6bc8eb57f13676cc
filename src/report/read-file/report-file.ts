import type { cellNoteMessages, refusalMessages } from '../../i18n/messages/read-file-messages.ts';

export type RefusalRule = keyof typeof refusalMessages;
export type CellNoteRule = keyof typeof cellNoteMessages;

/** A text in both languages. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** Why a file was not read. */
export interface Refusal {
  readonly kind: 'refused';
  readonly rule: RefusalRule;
  readonly message: Words;
}

/** What the reader noticed in a cell, e.g. "C7" ("Biểu 1!C7" where there are several sheets). */
export interface CellNote {
  readonly rule: CellNoteRule;
  readonly cell: string;
  readonly message: Words;
}

/** One cell of a table. `blank` is an empty one; a merged cell repeats its content in every place it covers, `covered` in all but the first. */
export interface TableCell {
  readonly address: string;
  readonly kind: 'blank' | 'text' | 'number' | 'date' | 'error';
  /** Text as written; for a number its digits with "." as decimal mark; for a date "YYYY-MM-DD". */
  readonly text: string;
  /** Only of numbers; a cell shown as a percentage holds the per cent (37.4). */
  readonly value?: number;
  /** Only of numbers: decimal places shown. */
  readonly decimals?: number;
  readonly isPercent?: boolean;
  readonly covered?: boolean;
}

/** A sheet or a table of a document; rows without any content are left out, cells keep their addresses. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly TableCell[])[];
}

/** What a file holds, by its form. */
export type ReportFile =
  | { readonly kind: 'text'; readonly text: string; readonly tables: readonly Sheet[] }
  | { readonly kind: 'table'; readonly sheets: readonly Sheet[]; readonly notes: readonly CellNote[] }
  | { readonly kind: 'json'; readonly text: string; readonly value: unknown }
  | Refusal;
