import type { ReactElement } from 'react';
import { buildNeededStrip } from '../../charts/model/needed-strip.ts';
import { chartName } from '../../charts/a11y/chart-name.ts';
import { NeededStrip } from '../../charts/view/needed-strip.tsx';
import { ResponsiveChart } from '../../charts/view/responsive-chart.tsx';
import type { Assessment, Computed } from '../../domain/assessment/assessment.ts';
import { remainingMonths, type Stretch } from '../../domain/assessment/remaining-months.ts';
import { addMonths } from '../../domain/period/add-months.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import { periodOf } from '../../domain/period/period-of.ts';
import type { Series } from '../../domain/reconcile/series.ts';
import { amountText, intervalText } from '../../i18n/amount-text.ts';
import { cellText } from '../../i18n/cell-text.ts';
import { formatChange } from '../../i18n/format-change.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Language } from '../../i18n/language.ts';
import { takesMessages } from '../../i18n/messages/takes-messages.ts';
import { reasonText } from '../../i18n/reason-text.ts';
import { columnTitle, indicatorHeadline } from '../../i18n/sentences/headline.ts';
import { NumberButton } from '../../provenance/number-button.tsx';
import type { SelectedNumber } from '../../provenance/selected-number.ts';
import type { Site } from '../../url/site.ts';
import { WhatIfSlider } from './what-if-slider.tsx';

/** What the remaining months must bring, one by one, beside last year and the best on record; and a slider to try another amount. */
export function WhatItTakes({ series, assessment, site, language, sample, onSelect }: { readonly series: Series; readonly assessment: Assessment; readonly site: Site; readonly language: Language; readonly sample: boolean; readonly onSelect: (number: SelectedNumber) => void }): ReactElement | null {
  const words = takesMessages[language];
  const { period, neededPerMonth, neededGrowth, plan, yearToDate } = assessment;
  const left = 12 - monthOf(period);
  if (left === 0 || !yearToDate.known || !plan.known) return null;
  if (!neededPerMonth.known) return <section className="takes ruled"><p>{words.nothingNeeded(reasonText(neededPerMonth.reason, language))}</p></section>;
  const { months, best, yearsCompared } = remainingMonths(series, assessment);
  const strip = buildNeededStrip({ name: chartName(indicatorHeadline(assessment, language)), assessment, language, sample });
  const needed = neededGrowth.known ? formatChange(neededGrowth.value, 1, language) : undefined;
  return (
    <section className="takes ruled" aria-labelledby="takes-title">
      <h2 id="takes-title">{words.takesTitle(left)}</h2>
      {neededGrowth.known ? null : <p>{words.noGrowth(reasonText(neededGrowth.reason, language))}</p>}
      {needed === undefined ? null : <p>{best === undefined ? `${words.growthHeadlineOnly(needed)} ${words.noBest}` : `${words.growthHeadline(needed, formatChange(best.growth, 1, language), best.year)} ${neededGrowth.known && neededGrowth.interval.low > best.growth ? words.beyondRecord : words.withinRecord} ${words.bestFrom(yearsCompared)}`}</p>}
      {needed === undefined || best === undefined ? null : <Best best={best} assessment={assessment} language={language} sample={sample} onSelect={onSelect} />}
      {strip === undefined ? null : (
        <div className="strip">
          <p className="strip-title">{columnTitle(assessment, language)}</p>
          <ResponsiveChart defaultWidth={520} height={{ ratio: 0, min: 72, max: 72 }}>{(width) => <NeededStrip id="needed" model={strip} width={width} />}</ResponsiveChart>
        </div>
      )}
      <WhatIfSlider key={period} assessment={assessment} site={site} language={language} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrollable region must take the focus */}
      <section className="table-scroll" aria-label={words.monthsCaption} tabIndex={0}>
        <table className="data-table">
          <caption className="td-hidden">{words.monthsCaption}</caption>
          <thead><tr><th scope="col">{words.month}</th><th scope="col">{words.bySeason}</th><th scope="col">{words.lastYear}</th><th scope="col">{words.growthNeeded}</th><th scope="col">{words.evenly}</th></tr></thead>
          <tbody>
            {months.map((month) => (
              <tr key={month.period}>
                <th scope="row">{formatPeriod(month.period, 'full', language)}</th>
                <td>{range(month.seasonal, assessment, language)}</td>
                <td>{month.lastYear.known ? cellText(month.lastYear.observation, assessment.indicator, language) : <span className="missing">{reasonText('not-published', language)}</span>}</td>
                <td>{month.growth.known ? formatChange(month.growth.value, 1, language) : '–'}</td>
                <td>{range(month.even, assessment, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function range(amount: Computed, { indicator }: Assessment, language: Language): string {
  if (!amount.known) return reasonText(amount.reason, language);
  return intervalText(amount.interval, { ...indicator, decimals: Math.abs(amount.value) >= 100 ? 0 : indicator.decimals }, language);
}

function Best({ best, assessment, language, sample, onSelect }: { readonly best: Stretch; readonly assessment: Assessment; readonly language: Language; readonly sample: boolean; readonly onSelect: (number: SelectedNumber) => void }): ReactElement {
  const words = takesMessages[language];
  const name = words.bestName(formatPeriod(periodOf(best.year, monthOf(addMonths(assessment.period, 1))), 'month', language), formatPeriod(periodOf(best.year, 12), 'full', language));
  const number: SelectedNumber = { kind: 'computed', name, text: amountText(best.amount, assessment.indicator, language).split('\u00a0')[0] ?? '', mark: sample ? 'illustrative' : 'derived', computed: { known: true, value: best.amount, interval: best.interval }, formula: words.bestFormula, parents: best.parents };
  return <dl className="figures takes-best"><div><dt>{name}</dt><dd><NumberButton number={number} language={language} onSelect={onSelect} /></dd></div></dl>;
}
