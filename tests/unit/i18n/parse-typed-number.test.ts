import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from '../../../src/i18n/format-number.ts';
import { parseTypedNumber } from '../../../src/i18n/parse-typed-number.ts';

test.each([
  ['4.180', { kind: 'number', value: 4180, decimals: 0 }],
  ['4.180,50', { kind: 'number', value: 4180.5, decimals: 2 }],
  ['−31,5 %', { kind: 'number', value: -31.5, decimals: 1 }],
  ['1.562.834', { kind: 'number', value: 1562834, decimals: 0 }],
  ['4,180.5', { kind: 'number', value: 4180.5, decimals: 1 }],
  ['0,125', { kind: 'number', value: 0.125, decimals: 3 }],
  ['4,180', { kind: 'unclear', readings: [{ value: 4.18, decimals: 3 }, { value: 4180, decimals: 0 }] }],
  ['4.18', { kind: 'unclear', readings: [{ value: 4.18, decimals: 2 }, { value: 418, decimals: 0 }] }],
  ['', { kind: 'none' }], ['trên 59', { kind: 'none' }], ['4.1.8', { kind: 'none' }], ['1,2,3', { kind: 'none' }], ['4 tỷ', { kind: 'none' }],
])('%s', (text, read) => {
  expect(parseTypedNumber(text)).toEqual(read);
});

test('what is printed in Vietnamese marks is read back, alone or as one of the readings', () => {
  fc.assert(fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 3 }), (digits, decimals) => {
    const value = digits / 10 ** decimals;
    const read = parseTypedNumber(formatNumber(value, decimals, 'vi'));
    const readings = read.kind === 'number' ? [read.value] : read.kind === 'unclear' ? read.readings.map((reading) => reading.value) : [];
    expect(readings.some((reading) => Math.abs(reading - value) < 1e-9)).toBe(true);
  }));
});
