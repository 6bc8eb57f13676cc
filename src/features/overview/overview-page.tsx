import { lazy, type ReactElement, Suspense, useMemo, useState } from 'react';
import { type IndicatorView, reportingPeriods, unitSeries, unitView } from '../../domain/assessment/unit-assessment.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import type { Period } from '../../domain/period/period.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { localize } from '../../i18n/localize.ts';
import { chartMessages } from '../../i18n/messages/chart-messages.ts';
import { overviewMessages } from '../../i18n/messages/overview-messages.ts';
import { originMessages } from '../../i18n/messages/origin-messages.ts';
import { shellMessages } from '../../i18n/messages/shell-messages.ts';
import { deckText } from '../../i18n/sentences/headline.ts';
import { verdict } from '../../i18n/sentences/verdict.ts';
import { indicatorNumbers } from '../../provenance/indicator-numbers.ts';
import { NumberButton } from '../../provenance/number-button.tsx';
import { LazyProvenance } from '../../provenance/lazy-provenance.tsx';
import type { SelectedNumber } from '../../provenance/selected-number.ts';
import { Note } from '../../ui/note.tsx';
import { PanelDialog } from '../../ui/panel-dialog.tsx';
import { shareAddress } from '../../url/share-address.ts';
import type { Site } from '../../url/site.ts';
import { IndicatorColumn } from './indicator-column.tsx';
import { PeriodSelect } from './period-select.tsx';
import { ProgressBoard } from './progress-board.tsx';

// Below the first screen: its words come after the first text, a prerendered page has them already.
const LazyOverviewEnd = lazy(async () => ({ default: (await import('./overview-end.tsx')).OverviewEnd }));
const LazyFindingList = lazy(async () => ({ default: (await import('./finding-list.tsx')).FindingList }));

/** All indicators of a unit at one reporting period. */
export function OverviewPage({ catalog, data, site }: { readonly catalog: Catalog; readonly data: UnitData; readonly site: Site }): ReactElement {
  const { language, address } = site;
  const { query, page } = address;
  const words = overviewMessages[language];
  const shell = shellMessages[language];
  const periods = useMemo(() => reportingPeriods(data, query.asOf), [data, query.asOf]);
  const series = useMemo(() => unitSeries(catalog, data, query.asOf), [catalog, data, query.asOf]);
  const latest = periods.at(-1);
  const period = periods.find((candidate) => candidate === query.period) ?? latest;
  const view = useMemo(() => (period === undefined ? undefined : unitView(series, data, period)), [series, data, period]);
  const [selected, setSelected] = useState<{ readonly number: SelectedNumber; readonly view: IndicatorView }>();
  const { sample } = data.unit;
  if (period === undefined || view === undefined) {
    return <div className="page"><h1 tabIndex={-1}>{localize(data.unit.name, language)}</h1><div className="frame"><p>{words.emptyText}</p></div></div>;
  }
  const current = view.indicators.filter(({ assessment }) => assessment.period === period);
  const earlier = view.indicators.filter(({ assessment }) => assessment.period !== period);
  const assessments = current.map(({ assessment }) => assessment);
  const select = (number: SelectedNumber, of: IndicatorView): void => setSelected({ number, view: of });
  const goTo = (chosen: Period): void => site.go(site.linkTo(page, { ...query, period: chosen }));
  const published = view.reports.flatMap((report) => (report.publishedOn === undefined ? [] : [report.publishedOn])).toSorted().at(-1);
  return (
    <div className="page">
      <div className="page-top">
        <PeriodSelect periods={periods} value={period} language={language} onChange={goTo} />
        <p className="quiet">{[words.elapsed(monthOf(period)), published === undefined ? '' : words.updated(formatDate(published, language))].filter((part) => part !== '').join(' · ')}</p>
      </div>
      {query.period !== undefined && query.period !== period ? <Note tone="warning" live>{shell.noticePeriod(formatPeriod(query.period, 'full', language), formatPeriod(period, 'full', language))}</Note> : null}
      <h1 tabIndex={-1}>{verdict(assessments, period, language)}</h1>
      <ul className="deck">
        {deckOrder(current).slice(0, 3).map(({ assessment }) => <li key={assessment.indicator.id}><strong>{localize(assessment.indicator.shortName, language)}</strong> {deckText(assessment, language)}.</li>)}
      </ul>
      {current.length === 0 ? <div className="frame"><p>{words.emptyText}</p></div> : <ProgressBoard assessments={assessments} period={period} language={language} sample={sample} />}
      <div className="columns">
        {current.map((indicator) => (
          <IndicatorColumn key={indicator.assessment.indicator.id} view={indicator} language={language} sample={sample} href={site.linkTo({ kind: 'indicator', unitId: data.unit.id, indicatorId: indicator.assessment.indicator.id }, period === latest ? withoutPeriod(query) : { ...query, period })} share={(chart) => shareAddress(site, { unitId: data.unit.id, indicatorId: indicator.assessment.indicator.id, chart })} onSelect={select} />
        ))}
      </div>
      {earlier.length === 0 ? null : (
        <section className="section" aria-labelledby="earlier-title">
          <h2 id="earlier-title">{words.earlierTitle}</h2>
          <p className="quiet">{words.earlierText}</p>
          <dl className="figures earlier">
            {earlier.map((indicator) => {
              const lines = indicatorNumbers(indicator.assessment, language, sample);
              const line = lines.find((candidate) => candidate.key === 'year-to-date' && 'number' in candidate) ?? lines.find((candidate) => candidate.key === 'month' && 'number' in candidate);
              return (
                <div key={indicator.assessment.indicator.id}>
                  <dt><a href={site.linkTo({ kind: 'indicator', unitId: data.unit.id, indicatorId: indicator.assessment.indicator.id }, query)}>{localize(indicator.assessment.indicator.shortName, language)}</a>, {formatPeriod(indicator.assessment.period, 'full', language)}</dt>
                  <dd>{line !== undefined && 'number' in line ? <NumberButton number={line.number} language={language} onSelect={(number) => select(number, indicator)} /> : <span className="missing">{chartMessages[language].notPublished}</span>}</dd>
                </div>
              );
            })}
          </dl>
        </section>
      )}
      <Suspense fallback={null}><LazyFindingList views={current} language={language} /></Suspense>
      <Suspense fallback={null}><LazyOverviewEnd remarks={data.remarks.filter((remark) => remark.period === period)} catalog={catalog} language={language} reports={view.reports} assessments={assessments} period={period} sample={sample} /></Suspense>
      {selected === undefined ? null : (
        <PanelDialog title={originMessages[language].title} closeText={shell.close} onClose={() => setSelected(undefined)}>
          <Suspense fallback={null}><LazyProvenance number={selected.number} assessment={selected.view.assessment} language={language} sample={sample} /></Suspense>
        </PanelDialog>
      )}
    </div>
  );
}

/** Worst first: what needs a decision leads. */
function deckOrder(views: readonly IndicatorView[]): readonly IndicatorView[] {
  const rank = ({ assessment: { status, findings } }: IndicatorView): number => {
    const hasConflict = findings.some((finding) => finding.severity === 'conflict');
    if (status.kind === 'none') return 5;
    if (status.kind === 'undecided') return 3;
    const base = { 'far-behind': 0, 'missed': 0, 'behind': 1, 'on-pace': 3, 'ahead': 4, 'reached': 4 }[status.name];
    return base - (hasConflict ? 1 : 0) - (findings.some((finding) => finding.rule === 'out-of-line-month') ? 0.5 : 0);
  };
  return views.toSorted((a, b) => rank(a) - rank(b));
}

function withoutPeriod({ period: _period, ...rest }: Site['address']['query']): Site['address']['query'] {
  return rest;
}
