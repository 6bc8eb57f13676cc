import { array, assert, integer, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { drawnRows } from '../../../src/features/compare/table/drawn-rows.ts';

test('the rows drawn hold the active one and all that can be seen, in order, each once', () => {
  assert(property(integer({ min: 1, max: 400 }), nat(399), integer({ min: 1, max: 20 }), nat(6), nat(399), (count, start, most, overscan, active) => {
    const startIndex = Math.min(start, count - 1);
    const rows = drawnRows({ startIndex, overscan, count }, most, Math.min(active, count - 1));
    const seen = Array.from({ length: Math.min(most, count - startIndex) }, (_, place) => startIndex + place);
    expect(rows).toEqual([...new Set(rows)].toSorted((a, b) => a - b));
    expect(rows).toEqual(expect.arrayContaining([...seen, Math.min(active, count - 1)]));
    expect(rows.every((row) => row >= 0 && row < count)).toBe(true);
  }));
});

test('as many rows are drawn wherever the table is scrolled to', () => {
  assert(property(integer({ min: 60, max: 400 }), integer({ min: 1, max: 20 }), nat(6), nat(59), array(nat(59), { minLength: 2 }), (count, most, overscan, active, starts) => {
    const sizes = starts.map((startIndex) => drawnRows({ startIndex, overscan, count }, most, active).length);
    expect(new Set(sizes).size).toBe(1);
  }));
});
