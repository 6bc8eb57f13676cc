import { describe, expect, test } from 'vitest';
import { unitSeries } from '../../../../src/domain/assessment/unit-assessment.ts';
import type { Unit } from '../../../../src/domain/figure/unit.ts';
import { reconcile } from '../../../../src/domain/reconcile/reconcile.ts';
import { withinUnit } from '../../../../src/domain/reconcile/within-unit.ts';
import { observationRows } from '../../../../src/export/observation-rows.ts';
import { at, flow, printed, reportOf } from '../../../support/published.ts';

const began: Unit = { id: 'unit', name: { vi: 'Đơn vị' }, level: 'commune', validFrom: '2025-01-01', years: [2024, 2025], sample: false };
const growth = { kind: 'year-on-year', basis: 'month' } as const;
const base = { kind: 'implied-base', basis: 'month' } as const;
const figures = [printed(reportOf('2024-03'), 'month', 1000), printed(reportOf('2025-03'), 'month', 100)];

describe('across the first day of a unit', () => {
  test('no growth is computed, and the values stay', () => {
    const series = reconcile(flow, 'unit', figures);
    expect(series.lookup(growth, at('2025-03'))).toMatchObject({ known: true });
    const within = withinUnit(series, began);
    for (const quantity of [growth, base]) expect(within.lookup(quantity, at('2025-03'))).toEqual({ known: false, reason: 'unit-break' });
    expect(within.lookup(growth, at('2025-05'))).toEqual({ known: false, reason: 'not-published' });
    expect(within.lookup({ kind: 'month' }, at('2024-03'))).toEqual(series.lookup({ kind: 'month' }, at('2024-03')));
  });

  test('nor growth on the month before the first one', () => {
    const series = reconcile(flow, 'unit', [printed(reportOf('2024-12'), 'month', 1000), printed(reportOf('2025-01'), 'month', 100), printed(reportOf('2025-02'), 'month', 110)]);
    const monthly = { kind: 'month-on-month' } as const;
    const within = withinUnit(series, began);
    expect(series.lookup(monthly, at('2025-01'))).toMatchObject({ known: true });
    expect(within.lookup(monthly, at('2025-01'))).toEqual({ known: false, reason: 'unit-break' });
    expect(within.lookup(monthly, at('2025-02'))).toEqual(series.lookup(monthly, at('2025-02')));
  });

  test('a growth that a report prints stays as published', () => {
    const own = reportOf('2025-03');
    const series = reconcile(flow, 'unit', [printed(own, 'month', 100), printed(own, 'year-on-year', 8, { basis: 'month' })]);
    expect(withinUnit(series, began).lookup(growth, at('2025-03'))).toMatchObject({ known: true, observation: { value: 0.08 } });
  });

  test('the exports hold no such growth', () => {
    const catalog = { defaultUnitId: 'unit', units: [began], indicators: [flow] } as const;
    const measures = (unit: Unit) => observationRows(unitSeries(catalog, { unit, figures, reports: [], remarks: [] }), unit).map(({ measure, period }) => `${measure} ${period}`);
    expect(measures(began)).toEqual(['month 2024-03', 'month 2025-03']);
    expect(measures({ ...began, validFrom: '2020-01-01' })).toContain('year-on-year 2025-03');
  });
});

test('within the life of a unit, and where none is known, nothing changes', () => {
  const series = reconcile(flow, 'unit', figures);
  expect(withinUnit(series, {})).toBe(series);
  expect(withinUnit(series, { validFrom: '2020-01-01', validTo: '2025-03-31' }).lookup(growth, at('2025-03'))).toEqual(series.lookup(growth, at('2025-03')));
  expect(withinUnit(series, { validTo: '2025-02-28' }).lookup(growth, at('2025-03'))).toEqual({ known: false, reason: 'unit-break' });
});
