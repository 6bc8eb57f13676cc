import type { DraftFigure } from '../../domain/draft/report-draft.ts';
import type { Bound, FigureStatus, GrowthBasis, Measure, PlanKind } from '../../domain/figure/measure.ts';
import { printedDecimals } from '../../domain/figure/printed-decimals.ts';
import type { UnitOfMeasure } from '../../domain/figure/unit-of-measure.ts';
import type { Period } from '../../domain/period/period.ts';
import type { Language } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { parseTypedNumber } from '../../i18n/parse-typed-number.ts';

/** What stands in the form's fields; numbers as typed. */
export interface FigureFormValues {
  readonly indicator: string;
  readonly period: Period | undefined;
  readonly measure: Measure;
  readonly basis: GrowthBasis;
  readonly plan: PlanKind;
  readonly value: string;
  /** Which of two readings of the value is meant. */
  readonly valueChoice: number | undefined;
  /** Empty: the indicator's own. */
  readonly unitOfMeasure: UnitOfMeasure | '';
  readonly bound: Bound;
  readonly status: FigureStatus;
  readonly corrected: string;
  readonly correctedChoice: number | undefined;
  readonly reason: string;
}

type Missing = 'indicator' | 'period' | 'value' | 'reason';

/** The form of a figure. Numbers are written in Vietnamese marks in both languages, as reports are. */
export function formOf(figure: Partial<DraftFigure>, language: Language): FigureFormValues {
  const { value, decimals, correction } = figure;
  return {
    indicator: figure.indicator ?? '',
    period: figure.period,
    measure: figure.measure ?? 'month',
    basis: figure.basis ?? 'year-to-date',
    plan: figure.plan ?? 'annual',
    value: value === undefined ? '' : typed(value, decimals ?? printedDecimals(value)),
    valueChoice: value === undefined ? undefined : 0,
    unitOfMeasure: figure.unitOfMeasure ?? '',
    bound: figure.bound ?? 'exact',
    status: figure.status ?? 'final',
    corrected: correction === undefined ? '' : typed(correction.value, printedDecimals(correction.value)),
    correctedChoice: correction === undefined ? undefined : 0,
    reason: correction === undefined ? '' : language === 'en' ? (correction.reason.en ?? correction.reason.vi) : correction.reason.vi,
  };
}

function typed(value: number, decimals: number): string {
  return formatNumber(value, decimals, 'vi');
}

/** The figure that the form says, or what it still lacks. Keys that do not go with the measure are left out. */
export function figureOfForm(values: FigureFormValues, given: Partial<DraftFigure>): { readonly ok: true; readonly figure: Omit<DraftFigure, 'id'> } | { readonly ok: false; readonly missing: readonly Missing[] } {
  const value = chosen(values.value, values.valueChoice);
  const corrected = values.corrected.trim() === '' ? undefined : chosen(values.corrected, values.correctedChoice);
  const { period } = values;
  const missing: readonly Missing[] = [...(values.indicator === '' ? ['indicator' as const] : []), ...(period === undefined ? ['period' as const] : []), ...(value === undefined ? ['value' as const] : []), ...(values.corrected.trim() !== '' && (corrected === undefined || values.reason.trim() === '') ? ['reason' as const] : [])];
  if (missing.length > 0 || period === undefined || value === undefined) return { ok: false, missing };
  const { measure } = values;
  const isPlan = measure === 'plan-achievement' || measure === 'annual-plan';
  const isAmount = measure === 'month' || measure === 'year-to-date' || measure === 'annual-plan';
  const { start, end } = given;
  return {
    ok: true,
    figure: {
      indicator: values.indicator, period, measure,
      ...(measure === 'year-on-year' ? { basis: values.basis } : {}),
      ...(isPlan && values.plan !== 'annual' ? { plan: values.plan } : {}),
      value: value.value,
      ...(value.decimals === printedDecimals(value.value) ? {} : { decimals: value.decimals }),
      ...(isAmount && values.unitOfMeasure !== '' ? { unitOfMeasure: values.unitOfMeasure } : {}),
      ...(values.bound === 'exact' ? {} : { bound: values.bound }),
      ...(values.status === 'final' ? {} : { status: values.status }),
      ...(corrected === undefined || corrected.value === value.value ? {} : { correction: { value: corrected.value, reason: { vi: values.reason.trim() } } }),
      ...(start === undefined || end === undefined ? {} : { start, end }),
      rejected: false,
      edited: true,
    },
  };
}

function chosen(text: string, choice: number | undefined): { readonly value: number; readonly decimals: number } | undefined {
  const read = parseTypedNumber(text);
  if (read.kind === 'number') return read;
  return read.kind === 'unclear' && choice !== undefined ? read.readings[choice] : undefined;
}
