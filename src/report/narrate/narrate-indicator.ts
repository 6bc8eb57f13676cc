import type { Indicator } from '../../domain/figure/indicator.ts';
import type { GrowthBasis, PlanKind } from '../../domain/figure/measure.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import type { Period } from '../../domain/period/period.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import { isRestatedSince } from '../../domain/reconcile/is-restated-since.ts';
import type { Quantity } from '../../domain/reconcile/quantity.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';
import { narrationMessages, type Comparison } from '../../i18n/messages/narration-messages.ts';
import { unitOfMeasureName } from '../../i18n/unit-of-measure-name.ts';
import type { NarrationPart, Said } from './narration.ts';
import { printedNumber, type PrintedNumber } from './printed-number.ts';

/**
 * One indicator's month as an official report writes it, from what is said of it and nothing else: month and what it is compared
 * with, year to date with its shares of the plan and its growth, the plan itself. Order, verbs, "ước" and bounds follow the
 * figures; what is missing is left out; a growth that rounds to nil is "tương đương"; a ratio printed before the level was revised says so. In
 * Vietnamese every number can be read back by report/extract as the same figure. The sentence ends without a stop.
 * @example plainText(narrateIndicator(industry, periodOf(2024, 5), said, 'vi')) // 'Giá trị sản xuất … tháng 5/2024 ước đạt 925 tỷ đồng, luỹ kế 5 tháng …'
 */
export function narrateIndicator<S extends Said>(indicator: Indicator, period: Period, said: readonly S[], language: Language): readonly NarrationPart<S>[] {
  const words = narrationMessages[language];
  const find = (kind: Quantity['kind'], test: (quantity: Quantity) => boolean = () => true): S | undefined => said.find(({ cell }) => cell.quantity.kind === kind && cell.period === period && test(cell.quantity));
  const growth = (basis: GrowthBasis): S | undefined => find('year-on-year', (quantity) => quantity.kind === 'year-on-year' && quantity.basis === basis);
  const plans = said.filter(({ cell }) => cell.quantity.kind === 'annual-plan' && yearOf(cell.period) === yearOf(period));
  const shares = said.filter(({ cell }) => cell.quantity.kind === 'plan-achievement' && cell.period === period);
  const inMonth = span(find('month'), [...compared(find('month-on-month'), 'month-before'), ...compared(growth('month'), 'same-period')], (isFirst) => words.month(formatPeriod(period, isFirst ? 'full' : 'month', language), isFirst), true);
  const toDate = span(find('year-to-date'), [...shares.flatMap((share) => shareOf(share)), ...compared(growth('year-to-date'), 'same-period')], (isFirst) => words.yearToDate(monthOf(period), yearOf(period), isFirst), inMonth.length === 0);
  const spans = [inMonth, toDate].filter((parts) => parts.length > 0);
  const body = spans.flatMap((parts, index) => [{ text: index === 0 ? ' ' : words.betweenSpans }, ...parts]);
  const planned = plans.flatMap((plan): readonly NarrationPart<S>[] => [{ text: `; ${words.planIs(words.plan[planKindOf(plan)])} ` }, ...amount(plan)]);
  return [{ text: localize(indicator.name, language) }, ...(spans.length === 0 ? [{ text: `: ${words.nothing(formatPeriod(period, 'full', language))}` }] : body), ...planned];

  function span(value: S | undefined, relations: readonly (readonly NarrationPart<S>[])[], name: (isFirst: boolean) => string, isFirst: boolean): readonly NarrationPart<S>[] {
    if (value === undefined && relations.length === 0) return [];
    const head = value === undefined ? [] : [{ text: `${words.verb[value.status]} ` }, ...amount(value)];
    const lead = value === undefined && words.withoutAmount !== '' ? [{ text: `${words.withoutAmount} ` }] : [];
        const before = relations.map((relation) => relation.some(({ said: ratio }) => value !== undefined && ratio !== undefined && isOfEarlierLevel(value, ratio)));
    const isOfAll = before.length > 1 && before.every(Boolean);
    const told = relations.flatMap((relation, index) => [...(index === 0 && value === undefined ? [] : [{ text: ', ' }]), ...relation, ...(before[index] === true && !isOfAll ? [{ text: ` ${words.beforeRevision.one}` }] : [])]);
    return [{ text: `${name(isFirst)} ` }, ...lead, ...head, ...told, ...(isOfAll ? [{ text: ` ${words.beforeRevision.all}` }] : [])];
  }

  function amount(value: S): readonly NarrationPart<S>[] {
    const number = printedNumber(value, indicator);
    return [{ text: words.bound[number.bound] }, { text: `${digits(number)}\u00a0${unitOfMeasureName(number.unitOfMeasure, language)}`, said: value }];
  }

  function shareOf(share: S): readonly (readonly NarrationPart<S>[])[] {
    const number = printedNumber(share, indicator);
    const verb = words.shareVerb[number.bound === 'exact' ? 'exact' : 'bounded'];
    return [[{ text: `${words.estimated[share.status]}${verb}${verb === '' ? '' : ' '}${words.bound[number.bound]}` }, { text: `${digits(number)}%`, said: share }, { text: words.sharePlan[planKindOf(share)] }]];
  }

  function compared(value: S | undefined, comparison: Comparison): readonly (readonly NarrationPart<S>[])[] {
    if (value === undefined) return [];
    const number = printedNumber(value, indicator);
    const isOneSided = number.bound === 'at-least' || number.bound === 'at-most';
    // "giảm trên 5%" can be read either way round; the index "bằng gần 95%" cannot.
    const asIndex = number.value === 0 || (number.value < 0 && isOneSided);
    const verb = !asIndex ? (number.value > 0 ? words.up : words.down) : isOneSided ? words.index : words.equal;
    const shown = asIndex ? { ...number, value: 100 + number.value } : { ...number, value: Math.abs(number.value) };
    return [[{ text: `${words.estimated[value.status]}${verb} ${words.bound[number.bound]}` }, { text: `${digits(shown)}%`, said: value }, { text: ` ${words.versus[comparison]}` }]];
  }

  function digits({ value, decimals }: PrintedNumber): string {
    return formatNumber(value, decimals, language);
  }
}

function isOfEarlierLevel({ revisions = [] }: Said, { report }: Said): boolean {
  return report !== undefined && isRestatedSince({ revisions }, { report });
}

function planKindOf({ cell: { quantity } }: Said): PlanKind {
  return quantity.kind === 'annual-plan' || quantity.kind === 'plan-achievement' ? quantity.plan : 'annual';
}
