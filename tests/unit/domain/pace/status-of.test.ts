import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Status } from '../../../../src/domain/pace/pace-status.ts';
import { evenPace, headlinePace } from '../../../../src/domain/pace/headline-pace.ts';
import { statusOf } from '../../../../src/domain/pace/status-of.ts';

const at = (low: number, high = low, pace = headlinePace(5, [0.4], undefined), month = 5): Status => statusOf({ low, high }, pace, month, 'higher-is-better');

describe('status', () => {
  it.each([[0.41, 'on-pace'], [0.39, 'on-pace'], [0.4101, 'ahead'], [0.3899, 'behind'], [0.37, 'behind'], [0.3699, 'far-behind'], [6.08, 'ahead'], [0, 'far-behind']])('a share of %f at a pace of 40 %% is %s', (share, name) => {
    expect(at(share)).toMatchObject({ kind: 'certain', name });
  });

  it('by the even pace nothing is far behind', () => {
    expect(at(0.1, 0.1, evenPace(6), 6)).toMatchObject({ name: 'behind' });
  });

  it('turns where lower is better', () => {
    expect(statusOf({ low: 0.5, high: 0.5 }, evenPace(5), 5, 'lower-is-better')).toMatchObject({ name: 'behind' });
  });

  it('December is reached or missed', () => {
    expect(at(1, 1, evenPace(12), 12)).toMatchObject({ name: 'reached' });
    expect(at(0.9999, 0.9999, evenPace(12), 12)).toMatchObject({ name: 'missed' });
  });

  it('is undecided exactly where the two ends disagree, behind and far behind counting as one', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2, noNaN: true }), fc.double({ min: 0, max: 0.2, noNaN: true }), (low, width) => {
        const [a, b, both] = [at(low), at(low + width), at(low, low + width)];
        if (a.kind !== 'certain' || b.kind !== 'certain') throw new Error('a point is certain');
        const isBehind = (name: string): boolean => name.endsWith('behind');
        expect(both.kind === 'certain').toBe(a.name === b.name || (isBehind(a.name) && isBehind(b.name)));
      }),
    );
  });

  it('never gets worse as the share grows', () => {
    const order = ['far-behind', 'behind', 'on-pace', 'ahead'];
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (share, more) => {
        const [a, b] = [at(share), at(share + more)];
        if (a.kind !== 'certain' || b.kind !== 'certain') throw new Error('a point is certain');
        expect(order.indexOf(b.name)).toBeGreaterThanOrEqual(order.indexOf(a.name));
      }),
    );
  });
});

describe('pace', () => {
  it('is seasonal with own years, the profile counting as one more', () => {
    expect(headlinePace(5, [0.3, 0.4], 'industry')).toEqual({ rule: 'seasonal', share: expect.closeTo((0.3 + 0.4 + 0.396) / 3, 12), years: 2 });
    expect(headlinePace(5, [], 'industry')).toEqual({ rule: 'reference', share: 0.396, years: 0 });
    expect(headlinePace(6, [], undefined)).toEqual({ rule: 'even', share: 0.5, years: 0 });
  });
});
