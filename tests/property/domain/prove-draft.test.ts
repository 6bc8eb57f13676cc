import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Figure } from '../../../src/domain/figure/figure.ts';
import { addMonths } from '../../../src/domain/period/add-months.ts';
import { proveDraft } from '../../../src/domain/proof/prove-draft.ts';
import type { Proof } from '../../../src/domain/proof/proof.ts';
import { at, flow, printed, reportOf } from '../../support/published.ts';

interface World {
  readonly index: number;
  readonly decimals: number;
  readonly months: readonly number[];
  readonly plan: number;
}

/** Months of two years of ordinary size, and the month of the second year that is drafted. */
const worlds: fc.Arbitrary<World> = fc.record({
  index: fc.integer({ min: 13, max: 23 }),
  decimals: fc.integer({ min: 0, max: 2 }),
  months: fc.array(fc.double({ min: 400, max: 1600, noNaN: true }), { minLength: 24, maxLength: 24 }),
  plan: fc.double({ min: 9000, max: 16000, noNaN: true }),
});
// Each run reconciles two years of reports; a busy machine may take its time.
vi.setConfig({ testTimeout: 30_000 });
const start = at('2023-01');
const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));
const total = ({ months }: World, index: number): number => months.slice(index - (index % 12), index + 1).reduce((sum, value) => sum + value, 0);

/** Everything before the drafted month, and the drafted month itself, printed from one truth but for `change` of the year to date. */
function figuresOf(world: World, change: (yearToDate: number) => number = (value) => value, places = world.decimals): { readonly stored: readonly Figure[]; readonly drafted: readonly Figure[] } {
  const { decimals, months, plan, index } = world;
  const reportAt = (at: number) => { const period = addMonths(start, at); return reportOf(period, { publishedOn: `${addMonths(period, 1)}-04` }); };
  const stored = months.slice(0, index).flatMap((month, at): readonly Figure[] => {
    const report = reportAt(at);
    return [printed(report, 'month', rounded(month, decimals), { decimals }), printed(report, 'year-to-date', rounded(total(world, at), decimals), { decimals }), ...(at === 12 ? [printed(report, 'annual-plan', rounded(plan, decimals), { decimals, period: '2024-12' })] : [])];
  });
  const report = reportAt(index);
  const yearToDate = total(world, index);
  const drafted = [
    printed(report, 'month', rounded(months[index] ?? 0, decimals), { decimals }),
    printed(report, 'year-to-date', rounded(change(yearToDate), places), { decimals: places }),
    printed(report, 'plan-achievement', rounded((yearToDate / plan) * 100, 1), { decimals: 1 }),
    printed(report, 'year-on-year', rounded((yearToDate / total(world, index - 12) - 1) * 100, 1), { decimals: 1, basis: 'year-to-date' }),
  ];
  return { stored, drafted };
}

function prove({ stored, drafted }: ReturnType<typeof figuresOf>): readonly Proof[] {
  const [first] = drafted;
  if (first === undefined) throw new Error('nothing is drafted');
  return proveDraft({ indicators: [flow], unit: { id: 'unit' }, report: first.report, drafted: drafted.map((figure, at) => ({ id: `f${at}`, figure })), stored, reports: [...new Set(stored.map(({ report }) => report))] });
}
const conflicts = (proofs: readonly Proof[]): readonly Proof[] => proofs.filter(({ severity }) => severity === 'conflict');

test('what agrees with the data is never a conflict, and is told to fit', () => {
  fc.assert(fc.property(worlds, (world) => {
    const proofs = prove(figuresOf(world));
    expect(conflicts(proofs)).toEqual([]);
    expect(proofs.filter(({ rule }) => rule === 'base-restated' || rule === 'restates')).toEqual([]);
    expect(proofs.filter(({ rule }) => rule === 'fits').length).toBeGreaterThanOrEqual(3);
  }), { numRuns: 50 });
});

test('a shift beyond rounding is always a conflict that says by how much', () => {
  fc.assert(fc.property(worlds, fc.double({ min: 4, max: 350, noNaN: true }), fc.boolean(), (world, size, up) => {
    const shift = up ? size : -size;
    const found = conflicts(prove(figuresOf(world, (value) => value + shift)));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ draftIds }) => draftIds.includes('f1'))).toBe(true);
    const revised = found.find(({ rule, cell }) => rule === 'revises' && cell?.quantity.kind === 'year-to-date');
    expect(Math.abs((revised?.numbers['change'] ?? Number.NaN) - shift)).toBeLessThanOrEqual(2 * 10 ** -world.decimals);
  }), { numRuns: 50 });
});

test('a slip of three or six powers of ten is told as such, with what would fit', () => {
  fc.assert(fc.property(worlds, fc.constantFrom(-6, -3, 3, 6), (world, power) => {
    const whole = { ...world, decimals: 0 };
    const [slip, ...others] = conflicts(prove(figuresOf(whole, (value) => Math.round(value) * 10 ** power, Math.max(0, -power))));
    expect(slip).toMatchObject({ rule: 'scale-slip', numbers: { power: -power } });
    expect(slip?.draftIds[0]).toBe('f1');
    expect(slip?.numbers['suggested']).toBeCloseTo(Math.round(total(world, world.index)), 3);
    expect(others.map(({ rule, draftIds }) => `${rule} ${draftIds.join(' ')}`)).toEqual([]);
  }), { numRuns: 50 });
});

test('the order of what is drafted and stored does not matter', () => {
  fc.assert(fc.property(worlds, fc.double({ min: -300, max: 300, noNaN: true }), (world, shift) => {
    const { stored, drafted } = figuresOf(world, (value) => value + shift);
    const keys = (proofs: readonly Proof[]): readonly string[] => proofs.map(({ rule, severity, cell }) => `${severity} ${rule} ${JSON.stringify(cell)}`).toSorted();
    expect(keys(prove({ stored: stored.toReversed(), drafted: drafted.toReversed() }))).toEqual(keys(prove({ stored, drafted })));
  }), { numRuns: 25 });
});
