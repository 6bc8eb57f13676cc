import './embed-builder.css';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useMemo, useState, useSyncExternalStore } from 'react';
import { unitDataQuery } from '../../data/queries/data-queries.ts';
import type { ReadText } from '../../data/read-text.ts';
import { reportingPeriods, unitSeries, unitView } from '../../domain/assessment/unit-assessment.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import { localize } from '../../i18n/localize.ts';
import { embedBuilderMessages } from '../../i18n/messages/embed-builder-messages.ts';
import { shellMessages } from '../../i18n/messages/shell-messages.ts';
import { unitLevelName } from '../../i18n/unit-level-name.ts';
import { Note } from '../../ui/note.tsx';
import { embedCharts } from '../../url/embed-chart.ts';
import { type EmbedChoice, embedThemes, embedWidths, formatEmbedQuery, parseEmbedQuery } from '../../url/embed-query.ts';
import type { Site } from '../../url/site.ts';
import { languages } from '../../i18n/language.ts';
import { ChoiceSwitch } from './choice-switch.tsx';
import { EmbedOutput } from './embed-output.tsx';

/** Choose a chart, see it as another site will show it, copy what that site needs. The choice is the address. */
export function EmbedBuilderPage({ catalog, site, base, readText, today }: { readonly catalog: Catalog; readonly site: Site; readonly base: string; readonly readText: ReadText; readonly today?: string }): ReactElement {
  const { language, address } = site;
  const words = embedBuilderMessages[language];
  const shell = shellMessages[language];
  const { choice, notices } = useMemo(() => parseEmbedQuery(address.own), [address.own]);
  const unit = catalog.units.find(({ id }) => id === choice.unitId) ?? catalog.units.find(({ id }) => id === catalog.defaultUnitId);
  const loaded = useQuery({ ...unitDataQuery(readText, catalog, unit?.id ?? catalog.defaultUnitId), enabled: unit !== undefined });
  const data = loaded.data !== undefined && loaded.data.ok ? loaded.data.value : undefined;
  const views = useMemo(() => {
    if (data === undefined) return [];
    const period = reportingPeriods(data).at(-1);
    const latest = period === undefined ? [] : unitView(unitSeries(catalog, data), data, period).indicators;
    // An indicator that this year's reports no longer speak of still has its charts, at its own latest period.
    return unitSeries(catalog, data).map((series) => ({ series, view: latest.find((view) => view.series.indicator.id === series.indicator.id) }));
  }, [catalog, data]);
  const shown = views.find(({ series }) => series.indicator.id === choice.indicatorId) ?? views[0];
  const go = (change: Partial<EmbedChoice>): void => site.go(site.linkTo({ kind: 'embed-builder' }, {}, formatEmbedQuery({ ...choice, ...(unit === undefined ? {} : { unitId: unit.id }), ...(shown === undefined ? {} : { indicatorId: shown.series.indicator.id }), ...change })), true);
  const origin = useSyncExternalStore(never, readOrigin, noOrigin);
  const [heights, setHeights] = useState<Readonly<Record<string, number>>>({});
  const told = [
    ...[...address.notices, ...notices].map(({ parameter, given }) => shell.noticeOther(parameter, given)),
    ...(choice.unitId !== undefined && unit?.id !== choice.unitId ? [words.unknown('unit', choice.unitId)] : []),
    ...(choice.indicatorId !== undefined && shown !== undefined && shown.series.indicator.id !== choice.indicatorId ? [words.unknown('indicator', choice.indicatorId)] : []),
  ];
  return (
    <div className="page builder">
      {told.map((text) => <Note key={text} tone="warning" live>{text}</Note>)}
      <h1 tabIndex={-1}>{words.title}</h1>
      <p className="deck">{words.lead}</p>
      <div className="builder-body">
        <section className="builder-choices" aria-labelledby="choose-title">
          <h2 id="choose-title">{words.choose}</h2>
          <label className="choice">
            <span>{shell.unit}</span>
            <select value={unit?.id ?? ''} onChange={(event) => go({ unitId: event.target.value })}>
              {(['commune', 'district', 'province', 'country'] as const).map((level) => ({ level, own: catalog.units.filter((candidate) => candidate.level === level) })).filter(({ own }) => own.length > 0).map(({ level, own }) => (
                <optgroup key={level} label={unitLevelName(level, language)}>{own.map((item) => <option key={item.id} value={item.id}>{localize(item.name, language)}{item.sample ? ` (${words.sample})` : ''}</option>)}</optgroup>
              ))}
            </select>
          </label>
          <label className="choice">
            <span>{words.indicator}</span>
            <select value={shown?.series.indicator.id ?? ''} disabled={shown === undefined} onChange={(event) => go({ indicatorId: event.target.value })}>
              {views.map(({ series: { indicator } }) => <option key={indicator.id} value={indicator.id}>{localize(indicator.name, language)}</option>)}
            </select>
          </label>
          <ChoiceSwitch name="chart" label={words.chart} value={choice.chart} onChange={(chart) => go({ chart })} options={embedCharts.map((value) => ({ value, text: words.charts[value] }))} />
          <ChoiceSwitch name="language" label={words.language} value={choice.language ?? language} onChange={(chosen) => go({ language: chosen })} options={languages.map((value) => ({ value, text: words.languages[value] }))} />
          <ChoiceSwitch name="theme" label={words.theme} value={choice.theme} onChange={(theme) => go({ theme })} options={embedThemes.map((value) => ({ value, text: words.themes[value] }))} />
          <ChoiceSwitch name="width" label={words.width} value={choice.width} onChange={(width) => go({ width })} options={embedWidths.map((value) => ({ value, text: value === 'fill' ? words.fill : words.pixels(value) }))} />
        </section>
        {unit !== undefined && data !== undefined && shown !== undefined ? (
          <EmbedOutput unit={unit} data={data} series={shown.series} {...(shown.view === undefined ? {} : { view: shown.view })} choice={choice} site={site} base={base} origin={origin} {...(today === undefined ? {} : { today })} heights={heights} onHeight={(key, height) => setHeights((known) => (known[key] === height ? known : { ...known, [key]: height }))} onForm={(form) => go({ form })} />
        ) : (
          <div className="frame frame-large"><p>{loaded.isPending && !loaded.isError ? words.loading : words.noData(unit === undefined ? '' : localize(unit.name, language))}</p></div>
        )}
      </div>
    </div>
  );
}

/** The address of the site does not change while it is open. */
function never(): () => void {
  return () => {};
}

function readOrigin(): string {
  return location.origin;
}

function noOrigin(): string {
  return '';
}
