import type { Figure } from '../figure/figure.ts';
import type { Period } from '../period/period.ts';
import { yearOf } from '../period/year-of.ts';
import type { Series } from '../reconcile/series.ts';
import type { Finding } from './finding.ts';

/**
 * Misprints that an editor corrected. `numbers`: printed, corrected, both in the unit printed.
 */
export function corrected(series: Series, figures: readonly Figure[]): readonly Finding[] {
  return figures.flatMap((figure): readonly Finding[] =>
    figure.correction === undefined ? [] : [{ rule: 'corrected', severity: 'information', unitId: series.unitId, indicatorId: series.indicator.id, period: figure.period, numbers: { printed: figure.printed, corrected: figure.correction.value }, figures: [figure] }],
  );
}

/** An amount is suspected when the plan or the other months of its kind differ from it by more than this factor. */
const slipFactor = 100;

/**
 * Amounts a hundredfold or more below or above what the unit's other amounts of the same measure are (their median, all years),
 * three of them at least. `numbers`: value, typical (that median), factor (typical ÷ value or its inverse, ≥ 100).
 */
export function scaleSlip(series: Series, period: Period, figures: readonly Figure[]): readonly Finding[] {
  return figures
    .filter((figure) => figure.correction === undefined && (figure.measure === 'month' || figure.measure === 'year-to-date') && figure.value > 0)
    .flatMap((figure): readonly Finding[] => {
      const others = series.periods
        .filter((other) => other !== figure.period && Math.abs(yearOf(other) - yearOf(period)) <= 3)
        .map((other) => series.lookup({ kind: figure.measure === 'month' ? 'month' : 'year-to-date' }, other))
        .flatMap((found) => (found.known && found.observation.value > 0 ? [found.observation.value] : []))
        .toSorted((a, b) => a - b);
      const typical = others[Math.floor(others.length / 2)];
      if (typical === undefined || others.length < 3) return [];
      const factor = Math.max(typical / figure.value, figure.value / typical);
      return factor < slipFactor ? [] : [{ rule: 'scale-slip', severity: 'warning', unitId: series.unitId, indicatorId: series.indicator.id, period: figure.period, numbers: { value: figure.value, typical, factor }, figures: [figure] }];
    });
}
