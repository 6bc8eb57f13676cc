import { expect, test } from 'vitest';
import { onlyTouch } from '../../../../src/domain/interval/relation.ts';

test('neighbouring prints touch; overlapping, distant and exact ones do not', () => {
  expect(onlyTouch({ low: 78.45, high: 78.55 }, { low: 78.35, high: 78.45 })).toBe(true);
  expect(onlyTouch({ low: 78.45, high: 78.55 }, { low: 78.4, high: 78.5 })).toBe(false);
  expect(onlyTouch({ low: 1, high: 2 }, { low: 3, high: 4 })).toBe(false);
  expect(onlyTouch({ low: 2, high: 2 }, { low: 1, high: 3 })).toBe(false);
});
