import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../../src/domain/figure/figure.ts';
import { proveDraft } from '../../../../src/domain/proof/prove-draft.ts';
import type { Proof, ProofRule } from '../../../../src/domain/proof/proof.ts';
import { flow, printed, reportOf } from '../../../support/published.ts';

const april = reportOf('2024-04', { publishedOn: '2024-05-04' });
const may = reportOf('2024-05', { publishedOn: '2024-06-04' });
const month = printed(may, 'month', 925);
const total = printed(may, 'year-to-date', 4180);
const share = printed(may, 'plan-achievement', 37.4);

function prove(drafted: readonly Figure[], stored: readonly Figure[] = []): readonly Proof[] {
  return proveDraft({ indicators: [flow], unit: { id: 'unit' }, report: may, drafted: drafted.map((figure, index) => ({ id: `f${index + 1}`, figure })), stored, reports: [...new Set(stored.map(({ report }) => report))] });
}
const of = (proofs: readonly Proof[], rule: ProofRule): readonly Proof[] => proofs.filter((proof) => proof.rule === rule);
const conflicts = (proofs: readonly Proof[]): readonly Proof[] => proofs.filter(({ severity }) => severity === 'conflict');

describe('against what is stored', () => {
  test('fits: the stored cumulative of April is the year to date minus the month', () => {
    const proofs = prove([month, total], [printed(april, 'year-to-date', 3255)]);
    expect(conflicts(proofs)).toEqual([]);
    expect(of(proofs, 'fits')[0]).toMatchObject({ formula: 'year-to-date-minus-month', cell: { period: '2024-04' }, derived: { low: 3254, high: 3256 }, draftIds: ['f2', 'f1'] });
  });

  test('fits if April is revised by −32.4', () => {
    const [found] = conflicts(prove([month, total], [printed(april, 'year-to-date', 3287.4)]));
    expect(found).toMatchObject({ rule: 'revises', cell: { quantity: { kind: 'year-to-date' }, period: '2024-04' }, numbers: { stored: 3287.4, derived: 3255 } });
    expect(found?.numbers['change']).toBeCloseTo(-32.4, 9);
  });

  test('the plan stored and the share printed give another plan', () => {
    const [found] = conflicts(prove([total, share], [printed(april, 'annual-plan', 12000, { period: '2024-12' })]));
    expect(found).toMatchObject({ rule: 'revises', cell: { quantity: { kind: 'annual-plan' } }, numbers: { stored: 12000 } });
    expect(found?.derived?.low).toBeCloseTo(11160.2, 1);
  });

  test('growth against a base published otherwise asks to look, and blocks nothing', () => {
    const proofs = prove([total, printed(may, 'year-on-year', 17.9, { basis: 'year-to-date' })], [printed(reportOf('2023-05'), 'year-to-date', 3400)]);
    expect(conflicts(proofs)).toEqual([]);
    expect(of(proofs, 'base-restated')[0]).toMatchObject({ severity: 'warning', cell: { period: '2023-05' }, numbers: { stored: 3400 } });
  });

  test('an earlier month stated anew is a restatement', () => {
    expect(of(prove([printed(may, 'month', 700, { period: '2024-04' })], [printed(april, 'month', 690)]), 'restates')[0]).toMatchObject({ severity: 'warning', numbers: { stored: 690, printed: 700, change: 10 } });
  });

  test('the very report with another number must be settled; with the same number it is there already', () => {
    expect(of(prove([printed(may, 'month', 930)], [month]), 'stored-otherwise')[0]).toMatchObject({ severity: 'conflict', numbers: { stored: 925, printed: 930 } });
    const again = prove([month], [month]);
    expect(conflicts(again)).toEqual([]);
    expect(of(again, 'same')).toHaveLength(1);
  });
});

describe('against itself', () => {
  test('share, plan and year to date exclude each other', () => {
    const [found] = conflicts(prove([total, share, printed(may, 'annual-plan', 12000, { period: '2024-12' })]));
    expect(found).toMatchObject({ rule: 'contradicts', numbers: { printed: 12000 } });
    expect(found?.numbers['excess']).toBeGreaterThan(800);
  });

  test('share and year to date imply a plan, growth implies a base: told as fitting', () => {
    const proofs = prove([total, share, printed(may, 'year-on-year', 17.9, { basis: 'year-to-date' })]);
    expect(of(proofs, 'implies').map(({ cell }) => cell?.quantity.kind)).toEqual(['annual-plan', 'year-to-date']);
  });

  test('the year to date covers its month, or it does not', () => {
    expect(of(prove([month, total]), 'covers-month')).toHaveLength(1);
    expect(of(prove([printed(may, 'month', 925), printed(may, 'year-to-date', 418)]), 'below-month')[0]).toMatchObject({ severity: 'conflict', numbers: { month: 925, yearToDate: 418 } });
  });

  test('the same figure twice: other digits are a conflict', () => {
    expect(of(prove([month, printed(may, 'month', 952)]), 'twice')[0]).toMatchObject({ severity: 'conflict', draftIds: ['f1', 'f2'], numbers: { a: 925, b: 952 } });
  });
});

describe('slips of scale', () => {
  const plan = printed(april, 'annual-plan', 11176, { period: '2024-12' });

  test('a thousandth of the amount that its share of the plan says', () => {
    const [found, ...others] = conflicts(prove([printed(may, 'year-to-date', 4.18), share], [plan]));
    expect(found).toMatchObject({ rule: 'scale-slip', draftIds: ['f1', 'f2'], numbers: { value: 4.18, suggested: 4180, power: 3 } });
    expect(found?.numbers['share']).toBeCloseTo(0.000374, 6);
    expect(others).toEqual([]);
  });

  test('no share is printed: it would be 0.04 % of the plan', () => {
    expect(conflicts(prove([printed(may, 'year-to-date', 4.18)], [plan]))[0]).toMatchObject({ rule: 'scale-slip', numbers: { suggested: 4180, power: 3 } });
    expect(conflicts(prove([total], [plan]))).toEqual([]);
  });

  test('a million times too large', () => {
    expect(conflicts(prove([printed(may, 'year-to-date', 4180000000), share], [plan]))[0]).toMatchObject({ rule: 'scale-slip', numbers: { power: -6, suggested: 4180 } });
  });
});

describe('wording', () => {
  test('a bound, an estimated month in a final total, a missing plan, a month out of line', () => {
    const estimated: Figure = { ...printed(may, 'month', 455.2), status: 'estimated' };
    const proofs = prove([estimated, printed(may, 'year-to-date', 3114)]);
    expect(of(proofs, 'month-estimated')[0]).toMatchObject({ draftIds: ['f2', 'f1'] });
    expect(of(proofs, 'plan-missing')).toHaveLength(1);
    expect(of(proofs, 'out-of-line-month')[0]).toMatchObject({ severity: 'warning', numbers: { value: 455.2, months: 4 } });
    expect(of(prove([printed(may, 'year-to-date', 59.75, { bound: 'at-least' })]), 'bound')[0]).toMatchObject({ numbers: { value: 59.75 } });
  });

  test('conflicts first, then warnings, then what fits', () => {
    const proofs = prove([month, total, share], [printed(april, 'year-to-date', 3262)]);
    expect(proofs.map(({ severity }) => severity)).toEqual(proofs.map(({ severity }) => severity).toSorted((a, b) => ['conflict', 'warning', 'pass'].indexOf(a) - ['conflict', 'warning', 'pass'].indexOf(b)));
    expect(proofs[0]?.severity).toBe('conflict');
  });
});
