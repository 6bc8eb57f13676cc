import type { ChartInput } from './chart-input.ts';

/** The blossom under the time axis of one year. */
export interface TetMark {
  readonly year: number;
  /** Month of the first day of Tết, 1 or 2. */
  readonly month: number;
  /** Position on a 0–12 axis: months elapsed at the first day of Tết. */
  readonly position: number;
  /** "10/2/2024" (vi), "10 Feb 2024" (en). */
  readonly day: string;
}

/**
 * The Tết mark of a year, if its day is given.
 * @example tetMark(2024, '2024-02-10', (day) => day) // { year: 2024, month: 2, position: 1.3, day: '2024-02-10' }
 */
export function tetMark(year: number, day: string | undefined, format: (day: string) => string): TetMark | undefined {
  const match = /^\d{4}-(\d{2})-(\d{2})$/u.exec(day ?? '');
  if (day === undefined || match === null) return undefined;
  const month = Number(match[1]);
  return { year, month, position: month - 1 + (Number(match[2]) - 1) / 30, day: format(day) };
}

/** The Tết marks of the years shown; years without a known day have none. */
export function tetMarks(years: readonly number[], input: ChartInput, format: (day: string) => string): readonly TetMark[] {
  return years.flatMap((year) => {
    const mark = tetMark(year, input.tetDay?.(year), format);
    return mark === undefined ? [] : [mark];
  });
}
