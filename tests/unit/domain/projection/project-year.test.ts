import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planProbability } from '../../../../src/domain/projection/plan-probability.ts';
import { projectYear, type ProjectionInput } from '../../../../src/domain/projection/project-year.ts';

const base: ProjectionInput = { month: 5, cumulative: 400, priorYears: [], volatility: 1 };

describe('cases of the method', () => {
  it.each<[string, Partial<ProjectionInput>, object]>([
    ['A own years', { priorYears: [{ cumulative: 380, total: 1000 }] }, { known: true, method: 'own-years', years: 1 }],
    ['B last total and growth', { lastTotal: 1000, growth: 0.1 }, { known: true, method: 'total-and-growth' }],
    ['C last total alone', { lastTotal: 1000 }, { known: true, method: 'last-total' }],
    ['D the reference profile', { profile: 'industry' }, { known: true, method: 'reference-profile', value: 400 / 0.396 }],
    ['E nothing known', {}, { known: true, method: 'even-pace-sum', value: 960, caution: 'no-history' }],
    ['D in February is too early', { profile: 'industry', month: 2 }, { known: false, reason: 'too-early' }],
    ['E in January is too early', { month: 1 }, { known: false, reason: 'too-early' }],
    ['A in January is cautious', { month: 1, cumulative: 80, priorYears: [{ cumulative: 75, total: 1000 }] }, { known: true, method: 'own-years', caution: 'too-early' }],
    ['December is the year', { month: 12, cumulative: 990 }, { known: true, value: 990 }],
    ['a level twice last year’s is a break: D at most', { profile: 'industry', priorYears: [{ cumulative: 100, total: 1000 }] }, { known: true, method: 'reference-profile', caution: 'series-break' }],
    ['a break without profile', { priorYears: [{ cumulative: 100, total: 1000 }] }, { known: false, reason: 'series-break' }],
    ['nothing collected', { cumulative: 0 }, { known: false, reason: 'zero-base' }],
    ['a prior year that does not add up does not count', { priorYears: [{ cumulative: 1000, total: 900 }], profile: 'retail' }, { known: true, method: 'reference-profile' }],
  ])('%s', (_name, change, expected) => {
    expect(projectYear({ ...base, ...change })).toMatchObject(expected);
  });
});

const input = fc.record({
  month: fc.integer({ min: 1, max: 11 }),
  cumulative: fc.double({ min: 0.01, max: 1e6, noNaN: true }),
  // Amounts so small that a factor makes them vanish, or totals a rounding away from their cumulative, are no money.
  priorYears: fc.array(fc.record({ cumulative: fc.oneof(fc.constant(-5), fc.double({ min: 0.01, max: 1e6, noNaN: true })), ratio: fc.oneof(fc.constant(0.5), fc.double({ min: 1.001, max: 40, noNaN: true })) }).map(({ cumulative, ratio }) => ({ cumulative, total: cumulative * ratio })), { maxLength: 6 }),
  volatility: fc.double({ min: 0.5, max: 5, noNaN: true }),
});

describe('laws', () => {
  it('never throws, never falls below what is collected, and its intervals hold each other', () => {
    fc.assert(
      fc.property(input, (given) => {
        const projection = projectYear(given);
        if (!projection.known || projection.interval80 === undefined || projection.interval95 === undefined) return;
        expect(projection.value).toBeGreaterThanOrEqual(given.cumulative);
        expect(projection.interval80.low).toBeGreaterThanOrEqual(projection.interval95.low);
        expect(projection.interval80.low).toBeLessThanOrEqual(projection.value);
        expect(projection.interval80.high).toBeGreaterThanOrEqual(projection.value);
        expect(projection.interval95.high).toBeGreaterThanOrEqual(projection.interval80.high);
      }),
    );
  });

  it('does not care about the unit of money', () => {
    fc.assert(
      fc.property(input, fc.constantFrom(0.001, 10, 1000), (given, factor) => {
        const [one, other] = [projectYear(given), projectYear({ ...given, cumulative: given.cumulative * factor, priorYears: given.priorYears.map((year) => ({ cumulative: year.cumulative * factor, total: year.total * factor })) })];
        expect(other.known).toBe(one.known);
        if (one.known && other.known) expect(other.value / (one.value * factor)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('the probability of a plan lies in 0…1 and falls as the plan grows', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e5, noNaN: true }), fc.double({ min: 1, max: 1e5, noNaN: true }), fc.double({ min: 1, max: 2, noNaN: true }), fc.double({ min: 0.01, max: 0.5, noNaN: true }), (projected, plan, more, width) => {
        const [a, b] = [planProbability(projected, plan, width), planProbability(projected, plan * more, width)];
        expect(a).toBeGreaterThanOrEqual(0);
        expect(a).toBeLessThanOrEqual(1);
        expect(b).toBeLessThanOrEqual(a + 1e-9);
      }),
    );
  });
});
