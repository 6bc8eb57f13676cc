import './compare.css';
import { type ReactElement, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { unitSeries } from '../../domain/assessment/unit-assessment.ts';
import type { ReadText } from '../../data/read-text.ts';
import { growthReading } from '../../domain/comparison/growth-reading.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { Period } from '../../domain/period/period.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';
import { compareMessages } from '../../i18n/messages/compare-messages.ts';
import { shellMessages } from '../../i18n/messages/shell-messages.ts';
import { growthFinding } from '../../i18n/sentences/growth-finding.ts';
import { commandsEvent } from '../../state/commands-event.ts';
import { Note } from '../../ui/note.tsx';
import { useInTurn } from '../../ui/use-in-turn.ts';
import type { CompareChoice } from '../../url/compare-query.ts';
import type { Site } from '../../url/site.ts';
import { askedPeriod } from './asked-period.ts';
import { AsOfChoice } from './as-of-choice.tsx';
import { CompareControls } from './compare-controls.tsx';
import { CompareDetails, type Details } from './compare-details.tsx';
import type { ChangeChoice } from './change-choice.ts';
import { compareHref } from './compare-href.ts';
import { type CompareState, compareState } from './compare-state.ts';
import { comparisonOf } from './comparison-of.ts';
import { IndicatorChoice } from './indicator-choice.tsx';
import { OverlaySection } from './overlay-section.tsx';
import { unusedChoices } from './unused-choices.ts';

/**
 * Comparison with prior years: is the growth real, how does it compare, what was revised; and the numbers to take away. The controls follow a press at once;
 * what it changes is drawn right after, so that no press waits for a drawing.
 */
export function ComparePage({ catalog, data, site, readText }: { readonly catalog: Catalog; readonly data: UnitData; readonly site: Site; readonly readText: ReadText }): ReactElement {
  const { address, language } = site;
  const { asOf } = address.query;
  const words = compareMessages[language];
  const all = useMemo(() => unitSeries(catalog, data, asOf), [catalog, data, asOf]);
  const now = useMemo(() => compareState({ catalog, data, site }, all), [catalog, data, site, all]);
  const { values: [shown = now] } = useInTurn(now, 1);
  const reading = useMemo(() => (shown === undefined ? undefined : readingOf(shown)), [shown]);
  const details = useMemo((): Details | undefined => (shown === undefined ? undefined : { state: shown, reading }), [shown, reading]);
  const latest = useRef(now);
  useLayoutEffect(() => { latest.current = now; }, [now]);
  const onChange = useCallback<ChangeChoice>((change) => {
    const current = latest.current;
    if (current !== undefined) current.site.go(compareHref(current.site, current.data.unit.id, change(current.choice)), true);
  }, []);
  const unitName = localize(data.unit.name, language);
  const asOfChoice = <AsOfChoice data={data} site={site} onChange={(day) => { const { asOf: _asOf, ...query } = address.query; site.go(site.linkTo(address.page, { ...query, ...(day === undefined ? {} : { asOf: day }) }, address.own), true); }} />;
  const finding = shown === undefined || reading === undefined ? `${words.title} – ${unitName}` : growthFinding(reading, shown.first.indicator, language);
  // The tab says what the heading says, which comes after the address.
  useEffect(() => { document.title = `${finding} – ${shellMessages[language].product}`; }, [finding, language]);
  if (now === undefined || shown === undefined) {
    return <div className="page compare"><div className="page-top">{asOfChoice}</div><h1 tabIndex={-1}>{finding}</h1><p className="deck">{words.nothing}</p></div>;
  }
  const { choice, first, years, series } = now;
  return (
    <div className="page compare">
      <div className="page-top"><p className="compare-topic">{words.title} – {unitName}{data.unit.sample ? <span className="sample-tag">{shellMessages[language].sample}</span> : <SampleUnits catalog={catalog} choice={choice} language={language} />}</p><span className="compare-day">{asOfChoice}<button type="button" className="link-button" onClick={() => document.dispatchEvent(new Event(commandsEvent))}>{words.shortcuts}</button></span></div>
      <h1 tabIndex={-1}>{finding}</h1>
      <Notices state={shown} {...(reading === undefined ? {} : { readPeriod: reading.period })} />
      <CompareControls series={first} choice={choice} comparison={comparisonOf(choice, first, years.years, data.unit)} years={years} site={site} isDrawn={shown.choice.measure === choice.measure} onChange={onChange} />
      <IndicatorChoice all={all} chosen={series} site={site} onChange={onChange} />
      <OverlaySection state={shown} finding={finding} onChange={onChange} />
      {details === undefined ? null : <CompareDetails details={details} readText={readText} onChange={onChange} />}
    </div>
  );
}

/** The page of a real unit says so where an invented one stands beside it. */
function SampleUnits({ catalog, choice, language }: { readonly catalog: Catalog; readonly choice: CompareChoice; readonly language: Language }): ReactElement | null {
  const invented = catalog.units.filter(({ id, sample }) => sample && choice.unitIds.includes(id));
  return invented.length === 0 ? null : <span className="sample-tag">{compareMessages[language].withSample(invented.map(({ name }) => localize(name, language)).join(', '))}</span>;
}

/** Where the year has nothing up to the month asked for, what it has; the notices say so. */
function readingOf({ first, years, data, choice, site }: CompareState): Details['reading'] {
  const until = askedPeriod(site.address.query.period, choice);
  const options = { years: years.present, unit: data.unit };
  return growthReading(first, years.focusYear, { ...options, ...(until === undefined ? {} : { until }) }) ?? growthReading(first, years.focusYear, options);
}

/** What the address asks for and cannot have, or what the years at hand cannot tell. */
function Notices({ state, readPeriod }: { readonly state: CompareState; readonly readPeriod?: Period }): ReactElement {
  const { site: { language, address }, notices, series, years } = state;
  const period = askedPeriod(address.query.period, state.choice);
  const words = compareMessages[language];
  const unused = unusedChoices(state.choice, state.all, state.catalog, years);
  return (
    <>
      {notices.map((notice) => <Note key={notice.parameter} tone="warning" live>{shellMessages[language].noticeOther(notice.parameter, notice.given)}</Note>)}
      {period !== undefined && readPeriod !== undefined && !series.some(({ periods }) => periods.includes(period)) ? <Note tone="warning" live>{shellMessages[language].noticePeriod(formatPeriod(period, 'full', language), formatPeriod(readPeriod, 'full', language))}</Note> : null}
      {unused.ids.length > 0 ? <Note tone="warning" live>{words.unknownIds(unused.ids.join(', '))}</Note> : null}
      {unused.years.length > 0 ? <Note tone="warning" live>{words.unknownYears(unused.years.join(', '))}</Note> : null}
      {years.present.length === 1 ? <Note tone="information">{words.oneYear(String(years.focusYear))}</Note> : null}
    </>
  );
}
