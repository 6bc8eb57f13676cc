import { expect, it } from 'vitest';
import { pacesDisagree } from '../../../../src/domain/pace/paces-disagree.ts';
import { statusOutcome } from '../../../../src/domain/pace/status-outcome.ts';

it.each([
  ['behind', 5, 'reference', false, 0.08],
  ['ahead', 10, 'seasonal', false, 0.98],
  ['on-pace', 2, 'seasonal', false, 0.45],
  ['ahead', 1, 'seasonal', false, undefined],
  ['reached', 12, 'seasonal', false, undefined],
  ['behind', 5, 'even', false, undefined],
  ['ahead', 5, 'reference', true, undefined],
] as const)('%s in month %i by the %s pace (ceiling: %s) came true in %s', (name, month, rule, isCeiling, share) => {
  expect(statusOutcome(name, month, rule, isCeiling)).toBe(share);
});

it('two paces disagree only where both are certain and more than a wording apart', () => {
  const gap = { low: 0, high: 0 };
  expect(pacesDisagree({ kind: 'certain', name: 'ahead', gap }, { kind: 'certain', name: 'behind', gap })).toBe(true);
  expect(pacesDisagree({ kind: 'certain', name: 'far-behind', gap }, { kind: 'certain', name: 'behind', gap })).toBe(false);
  expect(pacesDisagree({ kind: 'undecided', names: ['ahead', 'on-pace'], gap }, { kind: 'certain', name: 'behind', gap })).toBe(false);
});
