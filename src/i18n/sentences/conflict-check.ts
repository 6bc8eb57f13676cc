import { findConflicts } from '../../domain/checks/find-conflicts.ts';
import { periodOf } from '../../domain/period/period-of.ts';
import type { Series } from '../../domain/reconcile/series.ts';
import { findingText } from '../finding-text.ts';
import type { Language } from '../language.ts';

/** More are only counted. */
const told = 3;

/**
 * What the checks find of figures that exclude each other in the reports of a year; `undefined` where none do.
 * @example conflictCheck(series, 2024, 'vi')?.answer // 'Hai số về số tháng tháng 4/2024 loại trừ nhau: …'
 */
export function conflictCheck(series: Series, year: number, language: Language): { readonly term: string; readonly answer: string } | undefined {
  const vi = language === 'vi';
  const periods = Array.from({ length: 12 }, (_, index) => periodOf(year, index + 1));
  const found = findConflicts({ series, period: periodOf(year, 12), periods, figures: [], reports: [] });
  if (found.length === 0) return undefined;
  const more = found.length - told;
  const texts = found.slice(0, told).map((finding) => findingText(finding, series.indicator, language));
  return { term: vi ? 'Số mâu thuẫn' : 'Contradictions', answer: [...texts, ...(more > 0 ? [vi ? `Còn ${more} chỗ khác.` : `And ${more} more.`] : [])].join(' ') };
}
