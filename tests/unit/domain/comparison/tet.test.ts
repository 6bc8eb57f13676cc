import { expect, it } from 'vitest';
import { tetMoved, tetOf } from '../../../../src/domain/comparison/tet.ts';

it('knows Tết by Việt Nam’s calendar, also where software differs', () => {
  expect(tetOf(2024)).toEqual({ day: '2024-02-10', januaryDays: 0 });
  expect(tetOf(2027)?.day).toBe('2027-02-06');
  expect(tetOf(2030)).toEqual({ day: '2030-02-02', januaryDays: 1 });
  expect(tetOf(2036)).toBeUndefined();
});

it.each([[2024, true], [2022, false], [2023, true], [2027, false], [2016, false]])('in %i Tết moved enough to part the two months: %s', (year, moved) => {
  expect(tetMoved(year)).toBe(moved);
});
