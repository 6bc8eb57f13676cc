import { expect, test } from 'vitest';
import { roundOutward } from '../../../../src/domain/interval/round-outward.ts';

test('ends move away from each other', () => {
  expect(roundOutward({ low: 11160.2136, high: 11192.7711 }, 1)).toEqual({ low: 11160.2, high: 11192.8 });
  expect(roundOutward({ low: -1.26, high: -1.24 }, 1)).toEqual({ low: -1.3, high: -1.2 });
});

test('an end on a step stays there despite binary rounding; an open end stays open', () => {
  expect(roundOutward({ low: 0.1 + 0.2, high: 0.1 + 0.2 }, 1)).toEqual({ low: 0.3, high: 0.3 });
  expect(roundOutward({ low: 59.75, high: Infinity }, 2)).toEqual({ low: 59.75, high: Infinity });
});
