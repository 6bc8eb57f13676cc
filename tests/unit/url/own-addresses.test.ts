import { describe, expect, it } from 'vitest';
import { readAccuracyChoice, writeAccuracyChoice } from '../../../src/url/accuracy-address.ts';
import { readWhatIf, writeWhatIf } from '../../../src/url/what-if-address.ts';

describe('the accuracy page’s own parameters', () => {
  it.each([{}, { from: 2022 }, { series: 'viet-nam/retail-sales' }, { series: 'ha-nam/public-investment-disbursement', from: 2023 }])('%j comes back as written', (choice) => {
    expect(readAccuracyChoice(writeAccuracyChoice(choice))).toEqual({ choice, unread: [] });
  });

  it('tells what it cannot read', () => {
    expect(readAccuracyChoice('from=soon&series=<b>&what=1')).toEqual({ choice: {}, unread: ['from=soon', 'series=<b>', 'what=1'] });
  });
});

describe('the amount tried out', () => {
  it.each([0, 950, 950.5, 113_000.125])('%s comes back as written', (rate) => expect(readWhatIf(writeWhatIf(rate))).toBe(rate));
  it.each(['', 'rate=', 'rate=-5', 'rate=1e9', 'rate=NaN', 'rate=99999999999999'])('"%s" names none', (own) => expect(readWhatIf(own)).toBeUndefined());
});
