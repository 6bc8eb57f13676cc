import type { ExtractedFigure } from './extraction.ts';

/** A figure that was read, before headlines have given way to exact numbers. */
export interface Candidate {
  readonly figure: ExtractedFigure;
}

function printedPlaces(figure: ExtractedFigure): number {
  return figure.decimals ?? String(figure.value).split('.')[1]?.length ?? 0;
}

/** Size of the last digit that is not zero. */
function place(figure: ExtractedFigure): number {
  const places = printedPlaces(figure);
  let digits = Math.round(Math.abs(figure.value) * 10 ** places);
  let size = 10 ** -places;
  while (digits !== 0 && digits % 10 === 0) {
    digits /= 10;
    size *= 10;
  }
  return size;
}

/** Whether `rough` is `exact` rounded, or the round number that "trên", "gần", "khoảng" put near it. */
function rounds(rough: ExtractedFigure, exact: ExtractedFigure): boolean {
  const size = place(rough);
  const off = exact.value - rough.value;
  const slack = size * 1e-6;
  if (rough.bound === 'at-least') return off >= -slack && off < size + slack;
  if (rough.bound === 'at-most') return off <= slack && -off < size + slack;
  return Math.abs(off) <= (rough.bound === 'about' ? size : size / 2) + slack;
}

/**
 * One figure for each indicator, period and measure: a headline's rounding gives way to the exact number, a repetition to the
 * first; two numbers that are no rounding of each other both stay, as the contradiction they are.
 */
export function withoutHeadlines(candidates: readonly Candidate[]): readonly ExtractedFigure[] {
  const kept = new Map<string, ExtractedFigure[]>();
  for (const { figure } of candidates) {
    const key = [figure.indicator, figure.period, figure.measure, figure.basis ?? '', figure.plan ?? '', figure.unitOfMeasure ?? ''].join(' ');
    const rivals = kept.get(key) ?? [];
    // More rivals than these are no report's; comparing with all of them would not be linear.
    const near = rivals.slice(0, 12);
    const better = near.some((other) => (other.value === figure.value && printedPlaces(other) >= printedPlaces(figure)) || (place(other) < place(figure) && rounds(figure, other)));
    kept.set(key, better ? rivals : [...near.filter((other) => !(other.value === figure.value || (place(figure) < place(other) && rounds(other, figure)))), figure, ...rivals.slice(12)].slice(0, 64));
  }
  return [...kept.values()].flat().toSorted((a, b) => a.start - b.start);
}
