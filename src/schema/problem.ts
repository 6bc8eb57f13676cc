import type { Localized } from '../domain/figure/localized.ts';

/** A step into JSON: a key or an index. */
export type Path = readonly (string | number)[];

/** What is wrong in a file and what would be right, before its place is known. */
export interface PathProblem {
  readonly rule: string;
  readonly path: Path;
  /** Points at the key itself rather than its value. */
  readonly atKey?: boolean;
  readonly message: { readonly vi: string; readonly en: string };
}

/** What is wrong, where, and what would be right. Lines and columns count from 1. */
export interface Problem {
  /** Path below the data folder, e.g. "ly-nhan/2024.json". */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: Localized & { readonly en: string };
}
