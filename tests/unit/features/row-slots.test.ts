import { array, assert, nat, property, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowSlots } from '../../../src/features/compare/table/row-slots.ts';

const rows = uniqueArray(nat(50), { maxLength: 20 });

describe('rowSlots', () => {
  it('gives every row one place of its own, leaves a row that stays where it is, and moves no place', () => {
    assert(property(array(rows, { minLength: 2, maxLength: 8 }), (sights) => {
      let before: ReadonlyMap<number, number> = new Map();
      for (const sight of sights) {
        const after = rowSlots(before, sight);
        expect([...after.keys()].toSorted((a, b) => a - b)).toEqual(sight.toSorted((a, b) => a - b));
        expect(new Set(after.values()).size).toBe(sight.length);
        for (const row of sight) if (before.has(row)) expect(after.get(row)).toBe(before.get(row));
        expect([...after.values()].filter((slot) => [...before.values()].includes(slot))).toEqual([...before.values()].filter((slot) => [...after.values()].includes(slot)));
        before = after;
      }
    }));
  });

  it('makes no new place while one is free', () => {
    assert(property(rows, rows, (first, second) => {
      const before = rowSlots(new Map(), first);
      const after = rowSlots(before, second);
      const made = [...after.values()].filter((slot) => ![...before.values()].includes(slot));
      expect(made.length).toBe(Math.max(0, second.length - first.length));
    }));
  });
});
