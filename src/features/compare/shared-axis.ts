import { comparedAxis } from '../../charts/model/compared-axis.ts';
import type { NiceAxis } from '../../charts/model/nice-axis.ts';
import type { OverlaySource } from '../../charts/model/overlay-chart.ts';
import { comparedAt } from '../../domain/comparison/compared-at.ts';
import type { ComparedMeasure } from '../../domain/comparison/compared.ts';
import { periodOf } from '../../domain/period/period-of.ts';

/**
 * One value axis for several charts; `undefined` where amounts of different units of measure would have to share it.
 * @example sharedAxis(sources, 'plan-share')?.max // 1.2
 */
export function sharedAxis(sources: readonly OverlaySource[], measure: ComparedMeasure): NiceAxis | undefined {
  const units = new Set(sources.map(({ series }) => series.indicator.unitOfMeasure));
  if (units.size > 1 && (measure === 'month' || measure === 'year-to-date')) return undefined;
  const values = sources.flatMap((source) => Array.from({ length: 12 }, (_, index) => comparedAt(source.series, periodOf(source.year, index + 1), source.comparison)).flatMap((found) => (found.known ? [found.value] : [])));
  return comparedAxis(values, measure, 3);
}
