import { describe, expect, it } from 'vitest';
import { reconcile } from '../../../src/domain/reconcile/reconcile.ts';
import { comparedYears } from '../../../src/features/compare/compared-years.ts';
import { unusedChoices } from '../../../src/features/compare/unused-choices.ts';
import { defaultCompareChoice } from '../../../src/url/compare-query.ts';
import { at, flow, printed, reportOf } from '../../support/published.ts';

const series = [reconcile(flow, 'unit', ['2022-05', '2023-05', '2024-05'].map((period) => printed(reportOf(period), 'year-to-date', 100)))];
const years = (chosen: readonly number[], focusYear?: number) => comparedYears({ ...defaultCompareChoice, years: chosen, ...(focusYear === undefined ? {} : { focusYear }) }, series);

describe('the years compared', () => {
  it('are those chosen that have figures, with the one in focus', () => {
    expect(years([2022])).toEqual({ years: [2022, 2024], focusYear: 2024, present: [2022, 2023, 2024] });
    expect(years([1999, 2023])?.years).toEqual([2023, 2024]);
    expect(comparedYears({ ...defaultCompareChoice, years: [2022] }, series, at('2023-05'))?.years).toEqual([2022, 2023]);
  });

  it('are the default ones where none is chosen, or none of the chosen has figures', () => {
    expect(years([])?.years).toEqual([2022, 2023, 2024]);
    expect(years([1999])?.years).toEqual([2022, 2023, 2024]);
    expect(years([1999], 1998)?.focusYear).toBe(2024);
  });

  it('the year asked for in vain is still told', () => {
    const compared = years([1999]);
    if (compared === undefined) throw new Error('a series has figures');
    expect(unusedChoices({ ...defaultCompareChoice, years: [1999] }, series, { defaultUnitId: 'unit', indicators: [flow], units: [] }, compared).years).toEqual([1999]);
  });

  it('one year alone can be chosen', () => expect(years([2024])?.years).toEqual([2024]));
});
