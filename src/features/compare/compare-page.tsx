import './compare.css';
import { type ReactElement, useMemo } from 'react';
import { unitSeries } from '../../domain/assessment/unit-assessment.ts';
import type { ReadText } from '../../data/read-text.ts';
import { growthReading } from '../../domain/comparison/growth-reading.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import { periodOf } from '../../domain/period/period-of.ts';
import { localize } from '../../i18n/localize.ts';
import { compareMessages } from '../../i18n/messages/compare-messages.ts';
import { shellMessages } from '../../i18n/messages/shell-messages.ts';
import { planRange } from '../../i18n/sentences/plan-range.ts';
import { growthChecks, growthFinding } from '../../i18n/sentences/growth-finding.ts';
import { commandsEvent } from '../../state/commands-event.ts';
import { Note } from '../../ui/note.tsx';
import { type CompareChoice, parseCompareQuery } from '../../url/compare-query.ts';
import type { Site } from '../../url/site.ts';
import { AsOfChoice } from './as-of-choice.tsx';
import { chosenSeries } from './chosen-series.ts';
import { CompareCharts } from './compare-charts.tsx';
import { CompareControls } from './compare-controls.tsx';
import { compareHref } from './compare-href.ts';
import { comparedYears } from './compared-years.ts';
import { comparisonOf } from './comparison-of.ts';
import { IndicatorChoice } from './indicator-choice.tsx';
import { ObservationTable } from './observation-table.tsx';
import { OtherUnits } from './other-units.tsx';
import { RevisionView } from './revision-view.tsx';
import { TakeAway } from './take-away.tsx';
import { unusedChoices } from './unused-choices.ts';
import { YearTable } from './year-table.tsx';

/** Comparison with prior years: is the growth real, how does it compare, what was revised; and the numbers to take away. */
export function ComparePage({ catalog, data, site, readText }: { readonly catalog: Catalog; readonly data: UnitData; readonly site: Site; readonly readText: ReadText }): ReactElement {
  const { address, language } = site;
  const { asOf, period } = address.query;
  const words = compareMessages[language];
  const { choice, notices } = useMemo(() => parseCompareQuery(address.own, address.query), [address.own, address.query]);
  const all = useMemo(() => unitSeries(catalog, data, asOf), [catalog, data, asOf]);
  const series = useMemo(() => chosenSeries(choice, all), [choice, all]);
  const years = useMemo(() => comparedYears(choice, series, period), [choice, series, period]);
  const [first] = series;
  const reading = useMemo(() => (first === undefined || years === undefined ? undefined : growthReading(first, years.focusYear, { years: years.years, unit: data.unit, ...(period === undefined ? {} : { until: period }) })), [first, years, data.unit, period]);
  const unitName = localize(data.unit.name, language);
  const asOfChoice = <AsOfChoice data={data} site={site} onChange={(day) => { const { asOf: _asOf, ...query } = address.query; site.go(site.linkTo(address.page, { ...query, ...(day === undefined ? {} : { asOf: day }) }, address.own), true); }} />;
  if (first === undefined || years === undefined) {
    return <div className="page compare"><div className="page-top">{asOfChoice}</div><h1 tabIndex={-1}>{words.title} – {unitName}</h1><p className="deck">{words.nothing}</p></div>;
  }
  const onChange = (next: CompareChoice): void => site.go(compareHref(site, data.unit.id, next), true);
  const unused = unusedChoices(choice, all, catalog, years);
  const section = { catalog, data, series, choice, site };
  const comparison = comparisonOf(choice, first, years.years, data.unit);
  const plans = planRange(first, years.years, language);
  const finding = reading === undefined ? `${words.title} – ${unitName}` : growthFinding(reading, first.indicator, language);
  return (
    <div className="page compare">
      <div className="page-top"><p className="compare-topic">{words.title} – {unitName}{data.unit.sample ? <span className="sample-tag">{shellMessages[language].sample}</span> : null}</p><span className="compare-day">{asOfChoice}<button type="button" className="link-button" onClick={() => document.dispatchEvent(new Event(commandsEvent))}>{words.shortcuts}</button></span></div>
      <h1 tabIndex={-1}>{finding}</h1>
      {notices.map((notice) => <Note key={notice.parameter} tone="warning" live>{shellMessages[language].noticeOther(notice.parameter, notice.given)}</Note>)}
      {unused.ids.length > 0 ? <Note tone="warning" live>{words.unknownIds(unused.ids.join(', '))}</Note> : null}
      {unused.years.length > 0 ? <Note tone="warning" live>{words.unknownYears(unused.years.join(', '))}</Note> : null}
      {years.present.length === 1 ? <Note tone="information">{words.oneYear(String(years.focusYear))}</Note> : null}
      <CompareControls choice={choice} comparison={comparison} years={years} site={site} onChange={onChange} />
      <IndicatorChoice all={all} chosen={series} choice={choice} site={site} onChange={onChange} />
      <CompareCharts finding={finding} series={series} choice={choice} comparison={comparison} years={years} unit={data.unit} until={reading?.period ?? periodOf(years.focusYear, 12)} language={language} onChange={onChange}>
        {reading === undefined ? null : (
          <section className="section" aria-labelledby="checks-title">
            <h2 id="checks-title">{words.checksTitle}</h2>
            <dl className="growth-checks">
              {growthChecks(reading, first.indicator, language).map((check) => <div key={check.key}><dt>{check.term}</dt><dd>{check.answer}</dd></div>)}
              <div><dt>{words.defined}</dt><dd>{localize(first.indicator.definition, language)} <a href={site.linkTo({ kind: 'indicator', unitId: data.unit.id, indicatorId: first.indicator.id }, { ...(period === undefined ? {} : { period }), ...(asOf === undefined ? {} : { asOf }) })}>{words.toIndicator}</a></dd></div>
            </dl>
          </section>
        )}
      </CompareCharts>
      <section className="section" aria-labelledby="years-title">
        <h2 id="years-title">{words.yearsTitle}: {localize(first.indicator.shortName, language)}</h2>
        {plans === undefined ? null : <p className="quiet">{plans}</p>}
        <YearTable series={first} years={years.years} focusYear={years.focusYear} language={language} sample={data.unit.sample} />
      </section>
      <OtherUnits catalog={catalog} data={data} series={first} choice={choice} focusYear={years.focusYear} years={years.years} site={site} readText={readText} onChange={onChange} />
      <ObservationTable {...section} />
      <RevisionView {...section} />
      <TakeAway {...section} />
    </div>
  );
}
