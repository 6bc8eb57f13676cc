import { assert, integer, nat, property, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settledSlots } from '../../../src/features/compare/table/settled-slots.ts';

const places = uniqueArray(nat(60), { minLength: 1, maxLength: 30 }).map((rows) => new Map(rows.map((row, slot) => [row, slot])));

describe('settledSlots', () => {
  it('brings the rows into order step by step, each in its place, and then changes nothing', () => {
    assert(property(places, integer({ min: 1, max: 4 }), (start, most) => {
      let slots: ReadonlyMap<number, number> = start;
      for (let step = 0; step < 30; step += 1) slots = settledSlots(slots, most);
      expect([...slots.keys()]).toEqual([...start.keys()].toSorted((a, b) => a - b));
      expect(new Map([...slots].toSorted())).toEqual(new Map([...start].toSorted()));
      expect(settledSlots(slots, most)).toBe(slots);
    }));
  });

  it('leaves all but so many rows in the order in which they were', () => {
    assert(property(places, integer({ min: 1, max: 4 }), (start, most) => {
      const before = [...start.keys()];
      const after = [...settledSlots(start, most).keys()];
      // What React moves: each row that stood before one that is drawn ahead of it now.
      let last = -1;
      const moved = after.filter((row) => { const at = before.indexOf(row); const isMoved = at < last; last = Math.max(last, at); return isMoved; });
      expect(moved.length).toBeLessThanOrEqual(most);
    }));
  });
});
