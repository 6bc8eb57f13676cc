import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeries } from '../../../src/domain/assessment/replay-series.ts';
import type { Figure } from '../../../src/domain/figure/figure.ts';
import type { UnitData } from '../../../src/domain/figure/unit-data.ts';
import { addMonths } from '../../../src/domain/period/add-months.ts';
import { vintageOf } from '../../../src/domain/reconcile/vintage-of.ts';
import { at, flow, printed, reportOf } from '../../support/published.ts';

const industry = { ...flow, profile: 'industry' } as const;
const unit: UnitData['unit'] = { id: 'unit', name: { vi: 'Đơn vị' }, level: 'district', years: [2022, 2023, 2024], sample: false };
const months = Array.from({ length: 36 }, (_, index) => addMonths(at('2022-01'), index));

/** One report a month: month, year to date and share of plan; later reports may restate the month before. */
function unitOf(amounts: readonly number[], restated: readonly boolean[], plan: number): UnitData {
  const figures = months.flatMap((period, index): readonly Figure[] => {
    const report = reportOf(period, { publishedOn: `${addMonths(period, 1)}-06` });
    const toDate = amounts.slice(index - (index % 12), index + 1).reduce((sum, amount) => sum + amount, 0);
    return [
      printed(report, 'month', amounts[index] ?? 0),
      printed(report, 'year-to-date', toDate),
      printed(report, 'plan-achievement', Number(((toDate / plan) * 100).toFixed(1)), { decimals: 1 }),
      ...(restated[index] === true && index > 0 ? [printed(report, 'month', (amounts[index - 1] ?? 0) + 40, { period: months[index - 1] ?? period })] : []),
    ];
  });
  return { unit, figures, reports: [...new Map(figures.map((figure) => [figure.report.id, figure.report])).values()], remarks: [] };
}

const published = fc.record({ amounts: fc.array(fc.integer({ min: 50, max: 900 }), { minLength: 36, maxLength: 36 }), restated: fc.array(fc.boolean(), { minLength: 36, maxLength: 36 }), plan: fc.integer({ min: 3000, max: 9000 }), cut: fc.integer({ min: 14, max: 34 }) });

describe('no later figure leaks into what was said', { timeout: 60_000 }, () => {
  it('taking every later report away changes nothing', () => {
    fc.assert(
      fc.property(published, ({ amounts, restated, plan, cut }) => {
        const data = unitOf(amounts, restated, plan);
        const period = months[cut] ?? at('2024-01');
        const [all] = replaySeries(industry, data, period, period);
        expect(all).toBeDefined();
        const known = data.figures.filter((figure) => vintageOf(figure.report) <= (all?.asOf ?? ''));
        expect(known.length).toBeLessThan(data.figures.length);
        expect(replaySeries(industry, { ...data, figures: known }, period, period)[0]?.said).toEqual(all?.said);
      }),
      { numRuns: 10 },
    );
  });

  it('other later figures change nothing, and do change how it came', () => {
    fc.assert(
      fc.property(published, fc.integer({ min: 2, max: 9 }), ({ amounts, restated, plan, cut }, factor) => {
        const data = unitOf(amounts, restated, plan);
        const period = months[cut] ?? at('2024-01');
        const [all] = replaySeries(industry, data, period, period);
        const changed = data.figures.map((figure) => (vintageOf(figure.report) <= (all?.asOf ?? '') ? figure : { ...figure, value: figure.value * factor, interval: { low: figure.interval.low * factor, high: figure.interval.high * factor } }));
        const [other] = replaySeries(industry, { ...data, figures: changed }, period, period);
        expect(other?.said).toEqual(all?.said);
        if (cut % 12 !== 11) expect(other?.came.total).not.toBe(all?.came.total);
      }),
      { numRuns: 10 },
    );
  });
});
