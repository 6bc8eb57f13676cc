import { expect, it } from 'vitest';
import { nearest } from '../../../src/schema/nearest.ts';

it.each([
  ['perod', 'period'],
  ['VALUE', 'value'],
  ['plan-achievment', 'plan-achievement'],
  ['bond', 'bound'],
])('%s means %s', (word, meant) => {
  expect(nearest(word, ['value', 'period', 'bound', 'plan-achievement'])).toBe(meant);
});

it.each([['latitude'], ['x'.repeat(5000)], ['kế hoạch năm']])('%s means none of them', (word) => {
  expect(nearest(word, ['value', 'period', 'bound'])).toBeUndefined();
});

it('means nothing where there is nothing to choose from', () => {
  expect(nearest('value', [])).toBeUndefined();
});
