import './compare.css';
import { type ReactElement, useDeferredValue, useMemo } from 'react';
import { unitSeries } from '../../domain/assessment/unit-assessment.ts';
import type { ReadText } from '../../data/read-text.ts';
import { growthReading } from '../../domain/comparison/growth-reading.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { localize } from '../../i18n/localize.ts';
import { compareMessages } from '../../i18n/messages/compare-messages.ts';
import { shellMessages } from '../../i18n/messages/shell-messages.ts';
import { growthFinding } from '../../i18n/sentences/growth-finding.ts';
import { commandsEvent } from '../../state/commands-event.ts';
import { Note } from '../../ui/note.tsx';
import { type CompareChoice, parseCompareQuery } from '../../url/compare-query.ts';
import type { Site } from '../../url/site.ts';
import { AsOfChoice } from './as-of-choice.tsx';
import { chosenSeries } from './chosen-series.ts';
import { CompareControls } from './compare-controls.tsx';
import { CompareDetails, type Details } from './compare-details.tsx';
import { compareHref } from './compare-href.ts';
import { comparedYears } from './compared-years.ts';
import { comparisonOf } from './comparison-of.ts';
import { IndicatorChoice } from './indicator-choice.tsx';
import { OverlaySection } from './overlay-section.tsx';
import { unusedChoices } from './unused-choices.ts';

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
  const reading = useMemo(() => (first === undefined || years === undefined ? undefined : growthReading(first, years.focusYear, { years: years.present, unit: data.unit, ...(period === undefined ? {} : { until: period }) })), [first, years, data.unit, period]);
  const details = useDeferredValue(useMemo((): Details | undefined => (first === undefined || years === undefined ? undefined : { section: { catalog, data, series, choice, site }, first, years, reading }), [catalog, data, series, choice, site, first, years, reading]));
  const unitName = localize(data.unit.name, language);
  const asOfChoice = <AsOfChoice data={data} site={site} onChange={(day) => { const { asOf: _asOf, ...query } = address.query; site.go(site.linkTo(address.page, { ...query, ...(day === undefined ? {} : { asOf: day }) }, address.own), true); }} />;
  if (first === undefined || years === undefined) {
    return <div className="page compare"><div className="page-top">{asOfChoice}</div><h1 tabIndex={-1}>{words.title} – {unitName}</h1><p className="deck">{words.nothing}</p></div>;
  }
  const onChange = (next: CompareChoice): void => site.go(compareHref(site, data.unit.id, next), true);
  const unused = unusedChoices(choice, all, catalog, years);
  const comparison = comparisonOf(choice, first, years.years, data.unit);
  const finding = reading === undefined ? `${words.title} – ${unitName}` : growthFinding(reading, first.indicator, language);
  return (
    <div className="page compare">
      <div className="page-top"><p className="compare-topic">{words.title} – {unitName}{data.unit.sample ? <span className="sample-tag">{shellMessages[language].sample}</span> : null}</p><span className="compare-day">{asOfChoice}<button type="button" className="link-button" onClick={() => document.dispatchEvent(new Event(commandsEvent))}>{words.shortcuts}</button></span></div>
      <h1 tabIndex={-1}>{finding}</h1>
      {notices.map((notice) => <Note key={notice.parameter} tone="warning" live>{shellMessages[language].noticeOther(notice.parameter, notice.given)}</Note>)}
      {period !== undefined && reading !== undefined && !series.some(({ periods }) => periods.includes(period)) ? <Note tone="warning" live>{shellMessages[language].noticePeriod(formatPeriod(period, 'full', language), formatPeriod(reading.period, 'full', language))}</Note> : null}
      {unused.ids.length > 0 ? <Note tone="warning" live>{words.unknownIds(unused.ids.join(', '))}</Note> : null}
      {unused.years.length > 0 ? <Note tone="warning" live>{words.unknownYears(unused.years.join(', '))}</Note> : null}
      {years.present.length === 1 ? <Note tone="information">{words.oneYear(String(years.focusYear))}</Note> : null}
      <CompareControls choice={choice} comparison={comparison} years={years} site={site} onChange={onChange} />
      <IndicatorChoice all={all} chosen={series} choice={choice} site={site} onChange={onChange} />
      <OverlaySection finding={finding} series={series} choice={choice} years={years} unit={data.unit} language={language} onChange={onChange} />
      {details === undefined ? null : <CompareDetails details={details} readText={readText} />}
    </div>
  );
}
