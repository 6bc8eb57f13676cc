import { originMark } from '../charts/model/origin-mark.ts';
import type { Assessment, Computed } from '../domain/assessment/assessment.ts';
import { monthOf } from '../domain/period/month-of.ts';
import { yearOf } from '../domain/period/year-of.ts';
import type { Lookup, Observation } from '../domain/reconcile/observation.ts';
import { amountText } from '../i18n/amount-text.ts';
import { cellText } from '../i18n/cell-text.ts';
import { formatInterval } from '../i18n/format-interval.ts';
import { formatPercent } from '../i18n/format-percent.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import type { Language } from '../i18n/language.ts';
import { overviewMessages } from '../i18n/messages/overview-messages.ts';
import { planKindName } from '../i18n/quantity-name.ts';
import { distanceText } from '../i18n/sentences/headline.ts';
import { reasonText } from '../i18n/reason-text.ts';
import type { MissingReason } from '../domain/reconcile/missing-reason.ts';
import type { SelectedNumber } from './selected-number.ts';

/** A line of a figure list: a number that opens its origin, or the words for why there is none. */
export type NumberLine = { readonly key: string; readonly name: string } & ({ readonly number: SelectedNumber } | { readonly missing: string });

/**
 * The numbers of one indicator at one period in the order they are asked for: year to date, month, growth, plan(s), share, distance,
 * needed rate, projection, last year's cumulative.
 */
export function indicatorNumbers(assessment: Assessment, language: Language, sample: boolean): readonly NumberLine[] {
  const words = overviewMessages[language];
  const { indicator, period } = assessment;
  const year = yearOf(period);
  const line = (key: string, name: string, lookup: Lookup): NumberLine => (lookup.known ? { key, name, number: observationNumber(name, lookup.observation, assessment, language, sample) } : { key, name, missing: short(lookup.reason, language) });
  const parents: readonly Observation[] = [assessment.yearToDate, assessment.plan].flatMap((lookup) => (lookup.known ? [lookup.observation] : []));
  const computed = (key: string, name: string, value: Computed, formula: string, said?: string): NumberLine => {
    if (!value.known) return { key, name, missing: short(value.reason, language) };
    const decimals = Math.abs(value.value) >= 100 ? 0 : indicator.decimals;
    return { key, name, number: { kind: 'computed', name, text: said ?? formatInterval(value.interval, decimals, language), mark: sample ? 'illustrative' : 'derived', computed: value, formula, parents } };
  };
  const left = 12 - monthOf(period);
  const { pace, projection } = assessment;
  return [
    line('year-to-date', words.yearToDate(monthOf(period)), assessment.yearToDate),
    line('month', words.month(formatPeriod(period, 'month', language)), assessment.month),
    line('growth', words.growth(year - 1), assessment.yearToDateGrowth),
    line('plan', assessment.otherPlans.length === 0 && assessment.planKind === 'annual' ? words.plan : capital(planKindName(assessment.planKind, language)), assessment.plan),
    line('share', words.planOf, assessment.planAchievement),
    ...assessment.otherPlans.flatMap((other) => [
      line(`plan-${other.planKind}`, capital(planKindName(other.planKind, language)), other.plan),
      line(`share-${other.planKind}`, `% ${planKindName(other.planKind, language)}`, other.planAchievement),
    ]),
    computed('distance', words.distance, assessment.distance, words.distanceFormula(pace === undefined ? '' : formatPercent(pace.share, 1, language)), distanceText(assessment.distance, assessment, language)?.split('\u00a0')[0]),
    computed('needed', words.needed, assessment.neededPerMonth, words.neededFormula(left)),
    ...(projection.known && projection.interval80 !== undefined
      ? [computed('projection', words.projected, { known: true, value: projection.value, interval: projection.interval80 }, `${words.projectionNote[projection.method]} ${words.projectedMiddle(amountText(projection.value, indicator, language))}`)]
      : [{ key: 'projection', name: words.projected, missing: monthOf(period) === 12 ? reasonText('year-complete', language) : projection.known ? words.projectionNote[projection.method] : reasonText(projection.reason, language) }]),
    line('prior', words.priorYear, assessment.priorYearToDate),
  ];
}

/** An observation as a number of a page. */
export function observationNumber(name: string, observation: Observation, assessment: Assessment, language: Language, sample: boolean): SelectedNumber {
  return { kind: 'observation', name, text: cellText(observation, assessment.indicator, language), mark: originMark(observation, sample), observation };
}

/** In a list, "not there" is short; the full reason stands on the indicator's page. */
function short(reason: MissingReason, language: Language): string {
  return reason === 'no-prior-year' || reason === 'no-plan' || reason === 'gap' ? reasonText('not-published', language) : reasonText(reason, language);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
