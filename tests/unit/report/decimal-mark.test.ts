import { describe, expect, it } from 'vitest';
import { readMarkedNumber } from '../../../src/report/read-file/decimal-mark.ts';

describe('readMarkedNumber', () => {
  it.each([
    ['1,950', 'point', 1950, 0],
    ['5,130.5', 'point', 5130.5, 1],
    ['1,234,567', 'point', 1234567, 0],
    ['5.130,5', 'comma', 5130.5, 1],
    ['1.950', 'comma', 1950, 0],
  ] as const)('reads %s where the decimal mark is a %s', (text, mark, value, decimals) => {
    expect(readMarkedNumber(text, mark)).toEqual({ kind: 'number', value, decimals });
  });

  it('asks where one mark alone can be either', () => {
    expect(readMarkedNumber('1,950', undefined)).toEqual({ kind: 'ambiguous', comma: 1.95, point: 1950 });
  });
});
