import { type ReactElement, useEffect, useId, useState } from 'react';
import { niceAxis } from '../../charts/model/nice-axis.ts';
import type { Assessment, Computed } from '../../domain/assessment/assessment.ts';
import { whatIf } from '../../domain/assessment/what-if.ts';
import { subtract } from '../../domain/interval/arithmetic.ts';
import { amountText } from '../../i18n/amount-text.ts';
import { formatInterval } from '../../i18n/format-interval.ts';
import { formatPercent } from '../../i18n/format-percent.ts';
import type { Language } from '../../i18n/language.ts';
import { takesMessages } from '../../i18n/messages/takes-messages.ts';
import { unitOfMeasureName } from '../../i18n/unit-of-measure-name.ts';
import type { Site } from '../../url/site.ts';
import { readWhatIf, writeWhatIf } from '../../url/what-if-address.ts';

/** The address follows a moment after the hand rests: browsers refuse addresses that change with every step of a slider. */
const restMilliseconds = 300;

/** "If each remaining month brings x": a slider and shortcuts whose state is in the address, answered in one sentence. */
export function WhatIfSlider({ assessment, site, language }: { readonly assessment: Assessment; readonly site: Site; readonly language: Language }): ReactElement | null {
  const words = takesMessages[language];
  const id = useId();
  const { address } = site;
  const named = readWhatIf(address.own);
  const [draft, setDraft] = useState<number>();
  useEffect(() => {
    if (draft === undefined || draft === named) return undefined;
    const timer = setTimeout(() => site.go(site.linkTo(address.page, address.query, writeWhatIf(draft)), true), restMilliseconds);
    return () => clearTimeout(timer);
  }, [draft, named, site, address]);
  const { neededPerMonth, month, priorRemainingMean, indicator } = assessment;
  const latest: Computed = month.known ? { known: true, value: month.observation.value, interval: month.observation.interval } : { known: false, reason: month.reason };
  const anchors = [{ key: 'needed', name: words.needed, number: neededPerMonth }, { key: 'latest', name: words.latest, number: latest }, { key: 'lastYear', name: words.lastYearMean, number: priorRemainingMean }]
    .flatMap(({ key, name, number }) => (number.known && number.value > 0 ? [{ key, name, value: number.value }] : []));
  const highest = Math.max(...anchors.map(({ value }) => value), named ?? 0);
  if (anchors.length === 0 || !(highest > 0)) return null;
  const max = niceAxis(highest * 1.6, 0, 4).max;
  const step = max / 200;
  const first = anchors[0]?.value ?? 0;
  const rate = draft ?? named ?? Math.round(first / step) * step;
  const unit = unitOfMeasureName(indicator.unitOfMeasure, language);
  const rateText = amountText(rate, { ...indicator, decimals: rate >= 100 ? 0 : indicator.decimals }, language);
  return (
    <div className="what-if">
      <h3>{words.whatIfTitle}</h3>
      <label htmlFor={`${id}-rate`}>{words.whatIfLabel(unit)}</label>
      <input id={`${id}-rate`} type="range" min={0} max={max} step={step} value={rate} aria-valuetext={rateText} aria-describedby={`${id}-note`} onChange={(event) => setDraft(event.target.valueAsNumber)} />
      <p className="what-if-anchors">{anchors.map(({ key, name, value }) => <button key={key} type="button" className="button" onClick={() => setDraft(Number(value.toFixed(3)))}>{name}: {amountText(value, { ...indicator, decimals: value >= 100 ? 0 : indicator.decimals }, language).split('\u00a0')[0]}</button>)}</p>
      <output htmlFor={`${id}-rate`} className="what-if-answer">{answer(assessment, rate, rateText, language)}</output>
      <p id={`${id}-note`} className="quiet">{words.whatIfNote}</p>
    </div>
  );
}

/** The sentence that answers: total, share of plan, and how far from it, rounding carried. */
function answer(assessment: Assessment, rate: number, rateText: string, language: Language): string {
  const words = takesMessages[language];
  const { indicator, plan } = assessment;
  const { total, share } = whatIf(assessment, rate);
  if (!total.known) return '';
  const size = { ...indicator, decimals: Math.abs(total.value) >= 100 ? 0 : indicator.decimals };
  const said = words.whatIf(rateText, amountText(total.value, size, language));
  if (!share.known || !plan.known) return `${said}.`;
  const over = subtract(total.interval, plan.observation.interval);
  const gap = (low: number, high: number): string => `${formatInterval({ low, high }, size.decimals, language)}\u00a0${unitOfMeasureName(indicator.unitOfMeasure, language)}`;
  const distance = over.low > 0 ? words.whatIfOver(gap(over.low, over.high)) : over.high < 0 ? words.whatIfShort(gap(-over.high, -over.low)) : words.whatIfClose;
  return `${said}${words.whatIfShare(formatPercent(share.value, 1, language))}${distance}.`;
}
