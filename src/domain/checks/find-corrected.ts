import { figureCell } from '../reconcile/figure-cell.ts';
import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { findingOf } from './finding-of.ts';

/**
 * Figures that an editor corrected. Information. Numbers, both in the unit the report printed in: `printed`, `corrected`.
 * @example findCorrected(input)[0]?.numbers // { printed: 2.5, corrected: 2500 }
 */
export function findCorrected({ series, figures, periods }: CheckInput): readonly Finding[] {
  return figures.flatMap((figure) => {
    const { correction, printed, report } = figure;
    if (correction === undefined || !periods.includes(report.period)) return [];
    return [findingOf(series, 'corrected', 'information', { period: report.period, cell: figureCell(figure), numbers: { printed, corrected: correction.value }, figures: [figure] })];
  });
}
