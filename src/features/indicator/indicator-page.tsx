import { type ReactElement, useMemo, useState } from 'react';
import { buildHeatMap } from '../../charts/model/heat-map.ts';
import { chartName } from '../../charts/a11y/chart-name.ts';
import { HeatMap } from '../../charts/view/heat-map.tsx';
import { tetMoved, tetOf } from '../../domain/comparison/tet.ts';
import { reportingPeriods, unitSeries, unitView } from '../../domain/assessment/unit-assessment.ts';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { Indicator } from '../../domain/figure/indicator.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import { findingText } from '../../i18n/finding-text.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { localize } from '../../i18n/localize.ts';
import { indicatorMessages } from '../../i18n/messages/indicator-messages.ts';
import { overviewMessages } from '../../i18n/messages/overview-messages.ts';
import { originMessages } from '../../i18n/messages/origin-messages.ts';
import { shellMessages } from '../../i18n/messages/shell-messages.ts';
import { distanceText, indicatorHeadline, probabilityText } from '../../i18n/sentences/headline.ts';
import { statusLabel } from '../../i18n/sentences/status-label.ts';
import { indicatorNumbers, observationNumber } from '../../provenance/indicator-numbers.ts';
import { ProvenanceContent } from '../../provenance/provenance-content.tsx';
import type { SelectedNumber } from '../../provenance/selected-number.ts';
import { Chip } from '../../ui/chip.tsx';
import { Note } from '../../ui/note.tsx';
import { PanelDialog } from '../../ui/panel-dialog.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { ShareLink } from '../../ui/share-link.tsx';
import { shareAddress } from '../../url/share-address.ts';
import { views } from '../../url/address.ts';
import type { Site } from '../../url/site.ts';
import { IndicatorCrumbs } from './indicator-crumbs.tsx';
import { IndicatorSources } from './indicator-sources.tsx';
import { IndicatorTable } from './indicator-table.tsx';
import { MainChart } from './main-chart.tsx';
import { NumberChoice } from './number-choice.tsx';
import { tableCsv } from './table-csv.ts';
import { tableRows } from './table-rows.ts';
import './takes.css';
import { useRoomBeside } from './use-room-beside.ts';
import { WhatItTakes } from './what-it-takes.tsx';
import { WhyStatus } from './why-status.tsx';

interface Chosen {
  readonly number: SelectedNumber;
  readonly assessment: Assessment;
}

/** One indicator of a unit: its headline, the large chart in four views, the months of the year and the origin of any number. */
export function IndicatorPage({ catalog, data, indicator, site }: { readonly catalog: Catalog; readonly data: UnitData; readonly indicator: Indicator; readonly site: Site }): ReactElement {
  const { language, address } = site;
  const { query, page } = address;
  const words = overviewMessages[language];
  const own = indicatorMessages[language];
  const shell = shellMessages[language];
  const { sample } = data.unit;
  const all = useMemo(() => unitSeries(catalog, data, query.asOf), [catalog, data, query.asOf]);
  const periods = useMemo(() => {
    const series = all.find((candidate) => candidate.indicator.id === indicator.id);
    const own = series === undefined ? [] : series.periods;
    return reportingPeriods(data, query.asOf).filter((period) => own.includes(period));
  }, [all, data, indicator.id, query.asOf]);
  const latest = periods.at(-1);
  const period = periods.findLast((candidate) => query.period !== undefined && candidate <= query.period && yearOf(candidate) === yearOf(query.period)) ?? latest;
  const view = useMemo(() => (period === undefined ? undefined : unitView(all, data, period).indicators.find((item) => item.series.indicator.id === indicator.id)), [all, data, period, indicator.id]);
  const [chosenAt, setChosenAt] = useState<Chosen & { readonly at: string }>();
  const hasRoom = useRoomBeside();
  const shown = query.view ?? 'cumulative';
  // The table takes the whole width; origins then open over it.
  const isWide = hasRoom && shown !== 'table';
  // A number chosen at another period or of another indicator is no longer on the page.
  const at = `${indicator.id} ${period ?? ''}`;
  const chosen = chosenAt?.at === at ? chosenAt : undefined;
  const setChosen = (next: Chosen | undefined): void => setChosenAt(next === undefined ? undefined : { ...next, at });
  if (period === undefined || view === undefined) {
    return <div className="page"><IndicatorCrumbs data={data} indicator={indicator} site={site} /><h1 tabIndex={-1}>{localize(indicator.name, language)}</h1><div className="frame"><p>{own.noIndicator(localize(data.unit.name, language))}</p></div></div>;
  }
  const { assessment, series } = view;
  const years = [...new Set(series.periods.map(yearOf))].filter((year) => year < yearOf(period));
  const rows = tableRows(series, period);
  const label = statusLabel(assessment.status, language);
  const name = chartName(indicatorHeadline(assessment, language));
  const chartInput = { name, assessment, series, language, sample, tetDay: (year: number) => tetOf(year)?.day };
  const heatYears = [...new Set(series.periods.map(yearOf))].filter((year) => year <= yearOf(period)).slice(-5);
  const hasHeat = heatYears.length > 1 && heatYears.some((year) => series.periods.some((month) => yearOf(month) === year && series.lookup({ kind: 'year-on-year', basis: 'month' }, month).known));
  const lines = indicatorNumbers(assessment, language, sample);
  const first = lines.flatMap((line) => (line.key === 'plan' && 'number' in line ? [line.number] : [])).at(0) ?? lines.flatMap((line) => ('number' in line ? [line.number] : [])).at(0);
  const active: Chosen | undefined = chosen ?? (isWide && first !== undefined ? { number: first, assessment } : undefined);
  const choose = (number: SelectedNumber, of: Assessment = assessment): void => setChosen({ number, assessment: of });
  const choosePoint = (key: string): void => {
    const [month, kind] = key.split('/');
    const row = rows.find((candidate) => candidate.period === month);
    const column = kind === 'month' ? 'month' : kind === 'year-on-year' ? 'growth' : 'yearToDate';
    const lookup = row?.cells[column];
    if (row !== undefined && lookup !== undefined && lookup.known) choose(observationNumber(`${own.views[shown]}, ${formatPeriod(row.period, 'full', language)}`, lookup.observation, row.assessment, language, sample), row.assessment);
  };
  const distance = distanceText(assessment.distance, assessment, language);
  const chance = probabilityText(assessment.planProbability, language);
  const table = (
    <section className="section" aria-labelledby="table-title">
      <h2 id="table-title">{own.tableTitle}</h2>
      <IndicatorTable rows={rows} current={assessment.period} language={language} sample={sample} selected={active?.number} onSelect={(number, row) => choose(number, row.assessment)} />
    </section>
  );
  return (
    <div className="page indicator">
      <IndicatorCrumbs data={data} indicator={indicator} site={site} />
      <div className="indicator-head">
        <div>
          <h1 tabIndex={-1}>{indicatorHeadline(assessment, language)}</h1>
          <p className="chip-line"><Chip tone={label.tone} text={label.text} /> <span>{[formatPeriod(assessment.period, 'full', language), distance, chance === undefined ? undefined : words.probability(chance)].filter((part) => part !== undefined).join(' · ')}</span></p>
        </div>
        <div className="actions">
          <button type="button" className="button" onClick={() => saveFile(`${data.unit.id}-${indicator.id}-${assessment.period}.csv`, tableCsv(rows, data.unit), 'text/csv;charset=utf-8')}>{own.downloadCsv}</button>
          <button type="button" className="button" onClick={() => window.print()}>{own.print}</button>
        </div>
      </div>
      {query.period === undefined && period !== assessment.period ? <Note tone="information">{shell.noticePeriod(formatPeriod(period, 'full', language), formatPeriod(assessment.period, 'full', language))}</Note> : null}
      {query.period !== undefined && query.period !== assessment.period ? <Note tone="warning" live>{shell.noticePeriod(formatPeriod(query.period, 'full', language), formatPeriod(assessment.period, 'full', language))}</Note> : null}
      {assessment.findings.filter((finding) => finding.severity !== 'information').slice(0, 3).map((finding) => <Note key={`${finding.rule}${finding.period}${JSON.stringify(finding.numbers)}`} tone={finding.severity === 'conflict' ? 'conflict' : 'warning'}>{findingText(finding, indicator, language)}</Note>)}
      <div className="controls">
        <fieldset className="switch">
          <legend className="td-hidden">{own.viewLabel}</legend>
          {views.map((option) => (
            <label key={option}>
              <input type="radio" name="view" value={option} checked={shown === option} onChange={() => site.go(site.linkTo(page, { ...query, view: option }, address.own), true)} />
              <span>{own.views[option]}</span>
            </label>
          ))}
        </fieldset>
        <label className="select">
          <span>{shell.period}:</span>
          <select value={period} onChange={(event) => { const next = periods.find((candidate) => candidate === event.target.value); if (next !== undefined) site.go(site.linkTo(page, { ...query, period: next }, address.own)); }}>
            {periods.toReversed().map((candidate) => <option key={candidate} value={candidate}>{formatPeriod(candidate, 'full', language)}</option>)}
          </select>
        </label>
        {years.length === 0 || shown === 'table' ? null : (
          <label className="select">
            <span>{own.compareLabel}:</span>
            <select value={query.compare ?? yearOf(period) - 1} onChange={(event) => site.go(site.linkTo(page, { ...query, compare: Number(event.target.value) }, address.own), true)}>
              {[...new Set([...years, yearOf(period) - 1])].toSorted((a, b) => b - a).map((year) => <option key={year} value={year}>{year}</option>)}
            </select>
          </label>
        )}
      </div>
      {shown === 'table' ? table : null}
      <div className={shown === 'table' ? 'indicator-body indicator-body-single' : 'indicator-body'}>
        <div className="indicator-main">
          {shown === 'table' ? null : (
            <section aria-labelledby="main-chart-title">
              <div className="chart-head"><h2 id="main-chart-title">{own.mainChart[shown]}{sample ? <span className="sample-tag">{shell.sample}</span> : null}</h2><ShareLink href={shareAddress(site, { unitId: data.unit.id, indicatorId: indicator.id, chart: shown })} chart={own.mainChart[shown]} language={language} /></div>
              <MainChart view={view} shown={shown} language={language} sample={sample} compareYear={query.compare} onSelect={choosePoint} />
              {assessment.projection.known && shown === 'cumulative' && monthOf(assessment.period) < 12 ? <p className="quiet">{words.projectionNote[assessment.projection.method]} {assessment.projection.interval95 === undefined ? '' : `${own.outerBand} `}{assessment.pace === undefined ? '' : words.paceNote[assessment.pace.rule](assessment.pace.years)}</p> : null}
            </section>
          )}
          {shown === 'table' ? null : <WhatItTakes series={series} assessment={assessment} site={site} language={language} sample={sample} onSelect={choose} />}
          {shown === 'table' ? null : <WhyStatus assessment={assessment} language={language} />}
          {hasHeat && shown !== 'table' ? (
            <section className="ruled" aria-labelledby="heat-title">
              <h2 id="heat-title">{own.heatTitle}</h2>
              <HeatMap id="heat" model={buildHeatMap({ ...chartInput, years: heatYears })} />
              {heatYears.some(tetMoved) ? <p className="quiet">{own.heatNote}</p> : null}
            </section>
          ) : null}
        </div>
        {isWide && active !== undefined ? (
          <aside className="side-panel" aria-label={originMessages[language].title}>
            <h2>{originMessages[language].title}</h2>
            <div aria-live="polite"><ProvenanceContent number={active.number} assessment={active.assessment} language={language} sample={sample} /></div>
            <NumberChoice lines={lines} language={language} active={active.number} onSelect={choose} />
          </aside>
        ) : (
          <aside className="side-panel" aria-label={originMessages[language].others}><NumberChoice lines={lines} language={language} active={undefined} onSelect={choose} /></aside>
        )}
      </div>
      {shown === 'table' ? null : table}
      <IndicatorSources rows={rows} assessment={assessment} language={language} />
      {!isWide && chosen !== undefined ? (
        <PanelDialog title={originMessages[language].title} closeText={shell.close} onClose={() => setChosen(undefined)}>
          <ProvenanceContent number={chosen.number} assessment={chosen.assessment} language={language} sample={sample} />
        </PanelDialog>
      ) : null}
    </div>
  );
}
