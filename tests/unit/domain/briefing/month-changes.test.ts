import { expect, it } from 'vitest';
import { monthChanges, type MonthChange } from '../../../../src/domain/briefing/month-changes.ts';
import type { Catalog } from '../../../../src/domain/figure/catalog.ts';
import type { Figure } from '../../../../src/domain/figure/figure.ts';
import type { Report } from '../../../../src/domain/figure/report.ts';
import type { UnitData } from '../../../../src/domain/figure/unit-data.ts';
import { at, flow, printed, reportOf } from '../../../support/published.ts';

const other = { ...flow, id: 'other' };
const catalog: Catalog = { defaultUnitId: 'unit', indicators: [flow, other], units: [] };
const data = (reports: readonly Report[], figures: readonly Figure[]): UnitData => ({ unit: { id: 'unit', name: { vi: 'Đơn vị' }, level: 'district', years: [2024], sample: false }, reports, figures, remarks: [] });
const ofOther = (figure: Figure): Figure => ({ ...figure, id: `${figure.id}/other`, indicatorId: 'other' });

const april = reportOf('2024-04', { publishedOn: '2024-05-04' });
const may = reportOf('2024-05', { publishedOn: '2024-06-04' });
const june = reportOf('2024-06', { publishedOn: '2024-07-04' });
const plan = printed(april, 'annual-plan', 1200, { period: '2024-12' });

const told = ({ kind, ...rest }: MonthChange): string => {
  if (kind === 'status' && 'from' in rest && rest.from.kind === 'certain' && rest.to.kind === 'certain') return `status ${rest.from.name} > ${rest.to.name}`;
  if (kind === 'revision' && 'revision' in rest) return `revision ${rest.revision.cell.quantity.kind} ${rest.revision.cell.period} ${rest.revision.from.value} > ${rest.revision.to.value}`;
  return `${kind} ${rest.indicator.id}${'figures' in rest ? ` ${rest.figures.length}` : ''}`;
};

it('tells status, revisions and new figures since the period before, in that order', () => {
  const all = data([april, may], [plan, printed(april, 'month', 120), printed(april, 'year-to-date', 450), printed(may, 'year-to-date', 480), printed(may, 'month', 100, { period: '2024-04' })]);
  const { since, changes } = monthChanges(catalog, all, at('2024-05'));
  expect(since).toBe('2024-04');
  expect(changes.map(told)).toEqual(['status ahead > behind', 'revision month 2024-04 120 > 100', 'new-figures flow 2']);
});

it('tells what fell silent, and looks neither at later reports nor behind the day chosen', () => {
  const figures = [printed(april, 'month', 10), ofOther(printed(april, 'month', 5)), printed(may, 'month', 11), printed(june, 'month', 99, { period: '2024-05' })];
  const all = data([april, may, june], figures);
  expect(monthChanges(catalog, all, at('2024-05')).changes.map(told)).toEqual(['new-figures flow 1', 'silent other']);
  expect(monthChanges(catalog, all, at('2024-06')).changes.map(told)[0]).toBe('revision month 2024-05 11 > 99');
  expect(monthChanges(catalog, all, at('2024-06'), '2024-06-30').changes.map(told)).toEqual(['silent flow']);
});

it('has nothing to compare the first month with, and compares no status across years', () => {
  const first = monthChanges(catalog, data([april], [plan, printed(april, 'month', 10)]), at('2024-04'));
  expect(first).toEqual({ changes: [expect.objectContaining({ kind: 'new-figures' })] });
  const december = reportOf('2023-12');
  const january = reportOf('2024-01');
  const years = data([december, january], [printed(december, 'plan-achievement', 104), printed(december, 'year-to-date', 1040), printed(january, 'plan-achievement', 2), printed(january, 'month', 20)]);
  expect(monthChanges(catalog, years, at('2024-01')).changes.map(told)).toEqual(['new-figures flow 2']);
});
