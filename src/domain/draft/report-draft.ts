import type { Localized } from '../figure/localized.ts';
import type { Bound, FigureStatus, GrowthBasis, Measure, PlanKind } from '../figure/measure.ts';
import type { UnitOfMeasure } from '../figure/unit-of-measure.ts';
import type { Period } from '../period/period.ts';

/** One number of a report that is being read in: as the dataset will state it, where it stands in the text, and what became of it. */
export interface DraftFigure {
  /** Unique within its draft and stable over edits. */
  readonly id: string;
  readonly indicator: string;
  readonly period: Period;
  readonly measure: Measure;
  readonly basis?: GrowthBasis;
  readonly plan?: PlanKind;
  /** The digits printed; shares and growth per cent. */
  readonly value: number;
  readonly decimals?: number;
  readonly unitOfMeasure?: UnitOfMeasure;
  readonly bound?: Bound;
  readonly status?: FigureStatus;
  readonly correction?: { readonly value: number; readonly reason: Localized };
  /** UTF-16 offsets of the number in the draft's text; absent where it was added by hand or comes from a table. */
  readonly start?: number;
  readonly end?: number;
  /** Left out of what is written; kept so that it can be taken back. */
  readonly rejected: boolean;
  /** Changed or added by the reader: reading the text anew keeps it. */
  readonly edited: boolean;
}

/** A report that is being read in, until it is written to a file or thrown away. */
export interface ReportDraft {
  readonly id: string;
  readonly unitId: string;
  /** The report's text as given, or its table written as text. */
  readonly text: string;
  /** The figures come from a table: the text is not read for them. */
  readonly isTable?: boolean;
  readonly period?: Period;
  /** "YYYY-MM-DD". */
  readonly publishedOn?: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** Whether the figures were read from the text yet. */
  readonly isRead: boolean;
  readonly figures: readonly DraftFigure[];
  /** Numbers of the text that say nothing that is known. */
  readonly unrecognised: readonly { readonly start: number; readonly end: number }[];
  /** Keys of the contradictions that the reader decided to record as printed. */
  readonly accepted: readonly string[];
}
