import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodOf } from '../../../src/domain/period/period-of.ts';
import { comparedMeasures } from '../../../src/domain/comparison/compared.ts';
import { defaultCompareChoice, formatCompareQuery, parseCompareQuery, type CompareChoice } from '../../../src/url/compare-query.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(?:-[a-z0-9]{1,5}){0,2}$/u);
const year = fc.integer({ min: 1900, max: 2199 });
const ids = fc.uniqueArray(id, { maxLength: 5 });
const choices: fc.Arbitrary<CompareChoice> = fc.record(
    {
      indicatorIds: ids,
      years: fc.uniqueArray(year, { maxLength: 8 }).map((years) => years.toSorted((a, b) => a - b)),
      focusYear: year,
      measure: fc.constantFrom(...comparedMeasures),
      growthBasis: fc.constantFrom('month', 'year-to-date'),
      base: fc.oneof(year, fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([of, month]) => periodOf(of, month))),
      joinTet: fc.boolean(),
      unitIds: ids,
      scale: fc.constantFrom('shared', 'free'),
      sort: fc.record({ column: id, descending: fc.boolean() }),
      columns: ids,
    },
    { requiredKeys: ['indicatorIds', 'years', 'measure', 'joinTet', 'unitIds', 'scale', 'columns'] },
  );

describe('compare query', () => {
  test('every choice comes back from its address, which is written in one way only', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const text = formatCompareQuery(choice);
        const read = parseCompareQuery(text, {});
        expect(read).toEqual({ choice, notices: [] });
        expect(formatCompareQuery(read.choice)).toBe(text);
      }),
    );
  });

  test('any text is read without an exception, and what is read can be written and read again', () => {
    const parameter = fc.constantFrom('indicators', 'years', 'year', 'measure', 'basis', 'base', 'tet', 'units', 'scale', 'sort', 'columns', 'other');
    fc.assert(
      fc.property(fc.array(fc.tuple(parameter, fc.string())), (pairs) => {
        const { choice } = parseCompareQuery(new URLSearchParams(pairs).toString(), {});
        expect(parseCompareQuery(formatCompareQuery(choice), {}).choice).toEqual(choice);
      }),
    );
  });

  test('the default view has an empty query', () => {
    expect(formatCompareQuery(defaultCompareChoice)).toBe('');
    expect(parseCompareQuery('', {})).toEqual({ choice: defaultCompareChoice, notices: [] });
  });

  test.each(['indicators=A', 'years=20x4', 'years=2024..2023', 'year=24', 'measure=sum', 'basis=year', 'base=2024-13', 'tet=maybe', 'units=a_b', 'scale=log', 'sort=value', 'sort=value.up', 'columns=.'])('%s is told and left out', (own) => {
    const [parameter, given] = own.split('=');
    expect(parseCompareQuery(own, {})).toEqual({ choice: defaultCompareChoice, notices: [{ parameter, given }] });
  });

  test('addresses of the indicator page mean the same here', () => {
    expect(parseCompareQuery('', { compare: 2023, view: 'monthly' }).choice).toMatchObject({ years: [2023], measure: 'month' });
    expect(parseCompareQuery('years=2020&measure=index', { compare: 2023, view: 'monthly' }).choice).toMatchObject({ years: [2020], measure: 'index' });
  });
});
