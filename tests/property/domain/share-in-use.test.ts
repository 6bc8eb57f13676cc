import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareInUse } from '../../../src/domain/assessment/share-in-use.ts';
import { reconcile } from '../../../src/domain/reconcile/reconcile.ts';
import { at, flow, printed, reportOf } from '../../support/published.ts';

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

it('the share in use holds the true one, and never more than the printed one allows', () => {
  fc.assert(
    fc.property(fc.double({ min: 50, max: 9000, noNaN: true }), fc.double({ min: 0.02, max: 1.9, noNaN: true }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 }), (plan, share, amountDecimals, shareDecimals) => {
      const report = reportOf('2024-09');
      const series = reconcile(flow, 'unit', [
        printed(reportOf('2024-01', { id: 'plan' }), 'annual-plan', rounded(plan, amountDecimals), { period: '2024-12', decimals: amountDecimals }),
        printed(report, 'year-to-date', rounded(plan * share, amountDecimals), { decimals: amountDecimals }),
        printed(report, 'plan-achievement', rounded(share * 100, shareDecimals), { decimals: shareDecimals }),
      ]);
      const period = at('2024-09');
      const found = series.lookup({ kind: 'plan-achievement', plan: 'annual' }, period);
      const used = shareInUse(found, series.lookup({ kind: 'year-to-date' }, period), series.lookup({ kind: 'annual-plan', plan: 'annual' }, period));
      if (!found.known || used === undefined) throw new Error('a printed share is known');
      const slack = 1e-9;
      expect(used.low).toBeLessThanOrEqual(share + slack);
      expect(used.high).toBeGreaterThanOrEqual(share - slack);
      expect(used.low).toBeGreaterThanOrEqual(found.observation.interval.low - slack);
      expect(used.high).toBeLessThanOrEqual(found.observation.interval.high + slack);
    }),
  );
});
