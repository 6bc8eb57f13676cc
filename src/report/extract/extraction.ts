import type { Bound, FigureStatus, GrowthBasis, Measure, PlanKind } from '../../domain/figure/measure.ts';
import type { UnitOfMeasure } from '../../domain/figure/unit-of-measure.ts';
import type { Period } from '../../domain/period/period.ts';

/** A piece of the text; offsets are UTF-16 code units of the original, `text` is exactly what stands there. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One figure as the dataset writes it (defaults are left out), and the number it was read from. */
export interface ExtractedFigure extends Passage {
  readonly indicator: string;
  readonly period: Period;
  readonly measure: Measure;
  readonly value: number;
  readonly decimals?: number;
  readonly unitOfMeasure?: UnitOfMeasure;
  readonly bound?: Exclude<Bound, 'exact'>;
  readonly status?: Exclude<FigureStatus, 'final'>;
  readonly basis?: GrowthBasis;
  readonly plan?: Exclude<PlanKind, 'annual'>;
}

/** What a report says in figures, and the numbers in it that could not be bound to an indicator, a period and a measure. */
export interface Extraction {
  readonly period: Period;
  readonly figures: readonly ExtractedFigure[];
  readonly unrecognised: readonly Passage[];
}
