import type { Bound, FigureStatus, GrowthBasis, Measure, PlanKind } from '../../domain/figure/measure.ts';
import type { UnitOfMeasure } from '../../domain/figure/unit-of-measure.ts';
import type { Period } from '../../domain/period/period.ts';
import type { CellNote, Words } from './report-file.ts';

/** A figure as a table states it, in the dataset's words, and the cell it stands in. */
export interface DraftFigure {
  readonly indicator: string;
  readonly period: Period;
  readonly measure: Measure;
  readonly basis?: GrowthBasis;
  readonly plan?: PlanKind;
  readonly value: number;
  readonly decimals: number;
  readonly unitOfMeasure?: UnitOfMeasure;
  readonly bound?: Bound;
  readonly status?: FigureStatus;
  readonly cell: string;
}

/** A report as far as a table tells it. */
export interface DraftReport {
  readonly id?: string;
  readonly period: Period;
  readonly publishedOn?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly figures: readonly DraftFigure[];
}

/** What the clerk answered: how marks, growth and amounts of this table are meant. */
export interface TableAnswers {
  readonly 'decimal-mark'?: 'comma' | 'point';
  readonly 'growth-form'?: 'index' | 'change';
  readonly 'unit-of-measure'?: UnitOfMeasure;
}

/** A question that the table leaves open; each reading says what the example would then be. */
export interface TableQuestion {
  readonly id: keyof TableAnswers;
  readonly cell: string;
  readonly message: Words;
  readonly readings: readonly { readonly answer: string; readonly value: number; readonly unitOfMeasure?: UnitOfMeasure }[];
}

/**
 * What a table says. `problems` are cells that should hold a figure and could not be read; `notes` say what was done;
 * `skipped` are rows of indicators that the catalog does not have. Figures that wait for a question are in no report.
 */
export interface TableReading {
  readonly reports: readonly DraftReport[];
  readonly questions: readonly TableQuestion[];
  readonly problems: readonly CellNote[];
  readonly notes: readonly CellNote[];
  readonly skipped: readonly { readonly cell: string; readonly text: string }[];
}
