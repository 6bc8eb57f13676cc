import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Figure } from '../../../src/domain/figure/figure.ts';
import type { Indicator } from '../../../src/domain/figure/indicator.ts';
import { bounds, planKinds } from '../../../src/domain/figure/measure.ts';
import { periodOf } from '../../../src/domain/period/period-of.ts';
import type { Period } from '../../../src/domain/period/period.ts';
import { yearOf } from '../../../src/domain/period/year-of.ts';
import type { Quantity } from '../../../src/domain/reconcile/quantity.ts';
import { extractFigures } from '../../../src/report/extract/extract-figures.ts';
import { narrateIndicator } from '../../../src/report/narrate/narrate-indicator.ts';
import { plainText, type Said } from '../../../src/report/narrate/narration.ts';
import { reportOf } from '../../support/published.ts';
import { indicators } from '../../support/report-corpus/score.ts';

const quantities: readonly Quantity[] = [
  { kind: 'month' }, { kind: 'month-on-month' }, { kind: 'year-on-year', basis: 'month' },
  { kind: 'year-to-date' }, ...planKinds.map((plan): Quantity => ({ kind: 'plan-achievement', plan })), { kind: 'year-on-year', basis: 'year-to-date' },
  { kind: 'annual-plan', plan: 'annual' },
];

const isPercent = ({ kind }: Quantity): boolean => kind === 'plan-achievement' || kind === 'year-on-year' || kind === 'month-on-month';

/** One printed number of a quantity at a period. */
const saidOf = (indicator: Indicator, period: Period, quantity: Quantity): fc.Arbitrary<Said> => fc.record({
  size: fc.double({ min: 0, max: 1, noNaN: true }), decimals: fc.integer({ min: 0, max: isPercent(quantity) ? 2 : 3 }), bound: fc.constantFrom(...bounds), estimated: fc.boolean(), revised: fc.boolean(),
}).map(({ size, decimals, bound, estimated, revised }): Said => {
  const isGrowth = quantity.kind === 'year-on-year' || quantity.kind === 'month-on-month';
  const range = isGrowth ? size * 140 - 60 : quantity.kind === 'plan-achievement' ? size * 180 : 10 ** (1 + size * 4.5);
  const printed = Number(range.toFixed(decimals)) + 0;
  // An annual plan is what was decided: it is neither an estimate nor a bound.
  const isPlan = quantity.kind === 'annual-plan';
  const figure: Figure = {
    id: JSON.stringify(quantity), indicatorId: indicator.id, period, measure: quantity.kind === 'implied-base' ? 'month' : quantity.kind,
    printed, decimals, printedIn: isPercent(quantity) ? 'percent' : indicator.unitOfMeasure, value: printed, interval: { low: printed, high: printed }, bound: isPlan ? 'exact' : bound, status: estimated && !isPlan ? 'estimated' : 'final', report: reportOf(period),
  };
  const said = { cell: { quantity, period: isPlan ? periodOf(yearOf(period), 12) : period }, value: printed, interval: figure.interval, status: figure.status, origin: { kind: 'reported', figure }, report: figure.report } as const;
  // A level that a later report revised, beside ratios of the month's own report.
  const statement = { ...said, vintage: '' };
  return { ...said, revisions: revised ? [{ cell: said.cell, from: statement, to: { ...statement, report: reportOf('2018-01') }, change: 1, relativeChange: undefined }] : [] };
});

const months = fc.record({ period: fc.integer({ min: 1, max: 12 }).map((month) => periodOf(2016, month)), chosen: fc.uniqueArray(fc.constantFrom(...indicators), { minLength: 1, maxLength: 4, selector: ({ id }) => id }) })
  .chain(({ period, chosen }) => fc.record({ period: fc.constant(period), told: fc.tuple(...chosen.map((indicator) => fc.subarray([...quantities], { minLength: 1 }).chain((own) => fc.tuple(...own.map((quantity) => saidOf(indicator, period, quantity))).map((said) => ({ indicator, said }))))) }));

it('reads back from the official paragraph exactly the figures it was written from', () => {
  let figures = 0;
  let revised = 0;
  fc.assert(fc.property(months, ({ period, told }) => {
    const text = told.map(({ indicator, said }) => `${plainText(narrateIndicator(indicator, period, said, 'vi'))}.`).join(' ');
    const read = extractFigures(text, { period, indicators }).figures.map((figure) => [figure.indicator, figure.period, figure.measure, figure.basis, figure.plan ?? 'annual', figure.value, figure.decimals ?? digits(figure.value), figure.bound ?? 'exact', figure.status ?? 'final']);
    const meant = told.flatMap(({ indicator, said }) => said.flatMap(({ cell: { quantity }, origin, status }) => (origin.kind === 'derived' ? [] : [[
      indicator.id, period, quantity.kind, 'basis' in quantity ? quantity.basis : undefined, 'plan' in quantity ? quantity.plan : 'annual', origin.figure.printed, origin.figure.decimals, origin.figure.bound, status,
    ]])));
    figures += meant.length;
    revised += text.includes('trước điều chỉnh)') ? 1 : 0;
    expect(sorted(read), text).toEqual(sorted(meant));
  }), { numRuns: 400 });
  expect(figures).toBeGreaterThan(1000);
  expect(revised).toBeGreaterThan(100);
});

const digits = (value: number): number => /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;
const sorted = (rows: readonly (readonly unknown[])[]): readonly string[] => rows.map((row) => JSON.stringify(row)).toSorted();
