import { expect, test } from 'vitest';
import { figureInterval } from '../../../../src/domain/figure/figure-interval.ts';
import { printedDecimals } from '../../../../src/domain/figure/printed-decimals.ts';
import { unitFactor } from '../../../../src/domain/figure/unit-factor.ts';

test('the interval of a figure follows its digits and its bound', () => {
  expect(figureInterval(37.4, 1, 'exact')).toEqual({ low: 37.35, high: 37.45 });
  expect(figureInterval(4180, 0, 'exact')).toEqual({ low: 4179.5, high: 4180.5 });
  expect(figureInterval(59.75, 2, 'at-least')).toEqual({ low: 59.75, high: Infinity });
  expect(figureInterval(12600, 0, 'at-most')).toEqual({ low: -Infinity, high: 12600 });
  expect(figureInterval(12600, 0, 'about')).toEqual({ low: 12550, high: 12650 });
  expect(figureInterval(0, 1, 'about')).toEqual({ low: -0.05, high: 0.05 });
});

test('digits shown', () => {
  expect([37.4, 4180, 1e-7, 1e21, -0.25].map(printedDecimals)).toEqual([1, 0, 7, 0, 2]);
});

test('money converts by powers of ten, other units only to themselves', () => {
  expect(unitFactor('vnd-trillion', 'vnd-billion')).toBe(1000);
  expect(unitFactor('vnd-million', 'vnd-billion')).toBe(0.001);
  expect(unitFactor('tonne', 'tonne')).toBe(1);
  expect(unitFactor('tonne', 'vnd-billion')).toBeUndefined();
});
