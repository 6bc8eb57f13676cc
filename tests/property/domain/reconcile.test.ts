import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../../../src/domain/figure/figure.ts';
import { addMonths } from '../../../src/domain/period/add-months.ts';
import { monthOf } from '../../../src/domain/period/month-of.ts';
import { yearOf } from '../../../src/domain/period/year-of.ts';
import type { Quantity } from '../../../src/domain/reconcile/quantity.ts';
import { reconcile } from '../../../src/domain/reconcile/reconcile.ts';
import type { Series } from '../../../src/domain/reconcile/series.ts';
import { at, flow, printed, reportOf } from '../../support/published.ts';

const start = at('2023-01');
const months = 24;
const quantities: readonly Quantity[] = [
  { kind: 'month' }, { kind: 'year-to-date' }, { kind: 'annual-plan', plan: 'annual' }, { kind: 'plan-achievement', plan: 'annual' }, { kind: 'month-on-month' },
  ...(['month', 'year-to-date'] as const).flatMap((basis): readonly Quantity[] => [{ kind: 'year-on-year', basis }, { kind: 'implied-base', basis }]),
];

interface World { readonly figures: readonly Figure[]; readonly truth: (quantity: Quantity, index: number) => number | undefined }

/** True months, and the reports that print a random part of what follows from them, rounded. */
const worlds = fc.record({
  flows: fc.array(fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 9, arbitrary: fc.double({ min: 1, max: 9000, noNaN: true }) }), { minLength: months, maxLength: months }),
  plans: fc.tuple(fc.double({ min: 500, max: 90000, noNaN: true }), fc.double({ min: 500, max: 90000, noNaN: true })),
  reports: fc.array(fc.record({ mask: fc.integer({ min: 0, max: 255 }), decimals: fc.integer({ min: 0, max: 2 }) }), { minLength: months, maxLength: months }),
}).map(({ flows, plans, reports }): World => {
  const flowAt = (index: number): number | undefined => (index < 0 ? undefined : flows[index]);
  const total = (index: number): number | undefined => (index < 0 ? undefined : flows.slice(index - (index % 12), index + 1).reduce((sum, value) => sum + value, 0));
  const ratio = (a: number | undefined, b: number | undefined): number | undefined => (a === undefined || b === undefined || b <= 0 ? undefined : a / b);
  const grown = (a: number | undefined, b: number | undefined): number | undefined => { const r = ratio(a, b); return r === undefined ? undefined : r - 1; };
  const truth = (quantity: Quantity, index: number): number | undefined => {
    const amount = (basis: 'month' | 'year-to-date', i: number): number | undefined => (basis === 'month' ? flowAt(i) : total(i));
    switch (quantity.kind) {
      case 'month': case 'year-to-date': return amount(quantity.kind, index);
      case 'annual-plan': return plans[Math.floor(index / 12)];
      case 'plan-achievement': return ratio(total(index), plans[Math.floor(index / 12)]);
      case 'year-on-year': return grown(amount(quantity.basis, index), amount(quantity.basis, index - 12));
      case 'implied-base': return amount(quantity.basis, index - 12);
      case 'month-on-month': return grown(flowAt(index), flowAt(index - 1));
    }
  };
  const figures = reports.flatMap(({ mask, decimals }, index) => {
    const period = addMonths(start, index);
    const report = reportOf(period);
    const wanted: readonly (readonly [Quantity, number])[] = [[{ kind: 'month' }, index], [{ kind: 'year-to-date' }, index], [{ kind: 'annual-plan', plan: 'annual' }, index], [{ kind: 'plan-achievement', plan: 'annual' }, index], [{ kind: 'year-on-year', basis: 'year-to-date' }, index], [{ kind: 'year-on-year', basis: 'month' }, index], [{ kind: 'month-on-month' }, index], [{ kind: 'month' }, index - 1]];
    return wanted.flatMap(([quantity, of], bit): readonly Figure[] => {
      const value = (mask >> bit) % 2 === 0 ? undefined : truth(quantity, of);
      if (value === undefined || quantity.kind === 'implied-base') return [];
      const isAmount = quantity.kind === 'month' || quantity.kind === 'year-to-date' || quantity.kind === 'annual-plan';
      const shown = Number((isAmount ? value : value * 100).toFixed(decimals));
      const target = quantity.kind === 'annual-plan' ? at(`${yearOf(period)}-12`) : addMonths(start, of);
      return [printed(report, quantity.kind, shown, { period: target, decimals, ...('basis' in quantity ? { basis: quantity.basis } : {}), ...('plan' in quantity ? { plan: quantity.plan } : {}) })];
    });
  });
  return { figures, truth };
});

const view = (series: Series) => ({ periods: series.periods, conflicts: series.conflicts, revisions: series.revisions, cells: Array.from({ length: months }, (_, index) => quantities.map((quantity) => series.lookup(quantity, addMonths(start, index)))) });

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const child of Object.values(value)) frozen(child);
  }
  return value;
}

test('without revisions every interval contains the truth, and nothing is called a conflict or a revision', () => {
  let checked = 0;
  fc.assert(fc.property(worlds, ({ figures, truth }) => {
    const series = reconcile(flow, 'unit', figures);
    expect(series.conflicts).toEqual([]);
    expect(series.revisions).toEqual([]);
    for (let index = 0; index < months; index += 1) {
      for (const quantity of quantities) {
        const found = series.lookup(quantity, addMonths(start, index));
        const value = truth(quantity, index);
        if (!found.known || value === undefined) continue;
        const slack = 1e-7 * Math.max(1, Math.abs(value));
        const { low, high } = found.observation.interval;
        if (value < low - slack || value > high + slack) throw new Error(`${JSON.stringify(quantity)} ${monthOf(addMonths(start, index))}: ${value} is not in ${low}…${high}`);
        checked += 1;
      }
    }
  }), { numRuns: 80 });
  expect(checked).toBeGreaterThan(1000);
});

test('the order of the figures does not matter, and frozen input is read only', () => {
  fc.assert(fc.property(worlds.chain(({ figures }) => fc.tuple(fc.constant(figures), fc.shuffledSubarray([...figures], { minLength: figures.length }))), ([figures, shuffled]) => {
    expect(view(reconcile(flow, 'unit', shuffled))).toEqual(view(reconcile(flow, 'unit', frozen(figures))));
  }), { numRuns: 12 });
});

test('an as-of view does not see later reports', () => {
  fc.assert(fc.property(worlds, fc.integer({ min: 1, max: months - 1 }), ({ figures }, index) => {
    const asOf = `${addMonths(start, index)}-01`;
    const earlier = figures.filter((figure) => figure.report.period < addMonths(start, index));
    expect(view(reconcile(flow, 'unit', figures, { asOf }))).toEqual(view(reconcile(flow, 'unit', earlier)));
  }), { numRuns: 12 });
});
