import { useQuery } from '@tanstack/react-query';
import { type ReactElement, Suspense } from 'react';
import { catalogQuery, unitDataQuery } from '../../data/queries/data-queries.ts';
import type { ReadText } from '../../data/read-text.ts';
import { reportingPeriods } from '../../domain/assessment/unit-assessment.ts';
import { unitAge } from '../../domain/assessment/unit-age.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { Unit } from '../../domain/figure/unit.ts';
import { OverviewPage } from '../../features/overview/overview-page.tsx';
import { localize } from '../../i18n/localize.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { shellMessages } from '../../i18n/messages/shell-messages.ts';
import { Note } from '../../ui/note.tsx';
import type { Site } from '../../url/site.ts';
import { LoadingPage } from './loading-page.tsx';
import { pageModules } from './page-modules.ts';

interface Props {
  readonly site: Site;
  readonly base: string;
  readonly readText: ReadText;
  readonly today?: string;
}

/** The page that the address names, once its data are there; loading, unreachable and malformed data each have their own answer. */
export function PageContent({ site, base, readText, today }: Props): ReactElement {
  const { page } = site.address;
  const catalog = useQuery(catalogQuery(readText));
  if (catalog.isError) return <Unreachable site={site} file={catalog.error.message} onRetry={() => void catalog.refetch()} />;
  if (catalog.data === undefined) return <LoadingPage language={site.language} />;
  if (!catalog.data.ok) return <Suspense fallback={<LoadingPage language={site.language} />}><pageModules.malformed.Page site={site} name="catalog.json" problems={catalog.data.problems} /></Suspense>;
  const { value } = catalog.data;
  switch (page.kind) {
    case 'about':
      return <Suspense fallback={<LoadingPage language={site.language} />}><pageModules.about.Page catalog={value} site={site} dataHref={`${base}data/`} /></Suspense>;
    case 'accuracy':
      return <Suspense fallback={<LoadingPage language={site.language} />}><pageModules.accuracy.Page catalog={value} site={site} readText={readText} dataHref={`${base}data/`} /></Suspense>;
    case 'embed-builder':
      return <Suspense fallback={<LoadingPage language={site.language} />}><pageModules.embedBuilder.Page catalog={value} site={site} base={base} readText={readText} {...(today === undefined ? {} : { today })} /></Suspense>;
    case 'not-found':
      return <Suspense fallback={<LoadingPage language={site.language} />}><pageModules.notFound.Page path={page.path} catalog={value} site={site} /></Suspense>;
    default: {
      const unitId = page.kind === 'home' ? value.defaultUnitId : page.unitId;
      const unit = value.units.find((candidate) => candidate.id === unitId);
      const isUnknown = unit === undefined || (page.kind === 'indicator' && !value.indicators.some((indicator) => indicator.id === page.indicatorId));
      if (isUnknown) return <Suspense fallback={<LoadingPage language={site.language} />}><pageModules.notFound.Page path={`/${unitId}/${page.kind === 'indicator' ? `${page.indicatorId}/` : ''}`} catalog={value} site={site} /></Suspense>;
      return <UnitPage catalog={value} unit={unit} site={site} readText={readText} {...(today === undefined ? {} : { today })} />;
    }
  }
}

function UnitPage({ catalog, unit, site, readText, today }: { readonly catalog: Catalog; readonly unit: Unit; readonly site: Site; readonly readText: ReadText; readonly today?: string }): ReactElement {
  const { language, address } = site;
  const words = shellMessages[language];
  const data = useQuery(unitDataQuery(readText, catalog, unit.id));
  if (data.isError) return <Unreachable site={site} file={data.error.message} onRetry={() => void data.refetch()} />;
  if (data.data === undefined) return <LoadingPage language={language} />;
  if (!data.data.ok) return <Suspense fallback={<LoadingPage language={language} />}><pageModules.malformed.Page site={site} name={localize(unit.name, language)} problems={data.data.problems} /></Suspense>;
  const { page } = address;
  const indicator = page.kind === 'indicator' ? catalog.indicators.find((candidate) => candidate.id === page.indicatorId) : undefined;
  const common = { catalog, data: data.data.value, site };
  const latest = today === undefined || unit.sample ? undefined : reportingPeriods(data.data.value).at(-1);
  const age = today === undefined || latest === undefined ? undefined : unitAge(unit, latest, today);
  return (
    <>
      <div className="notices">
        {unit.sample ? <Note tone="no-plan">{words.sampleNotice}</Note> : null}
        {age === undefined || latest === undefined || age.kind === 'current' || (age.kind === 'late' && address.query.asOf !== undefined) ? null : <Note tone={age.kind === 'late' ? 'warning' : 'information'}>{age.kind === 'late' ? words.late(formatPeriod(latest, 'full', language), age.months) : words.ended(localize(unit.name, language), formatDate(age.on, language), formatPeriod(latest, 'full', language))}</Note>}
        {address.query.asOf === undefined ? null : <Note tone="information">{words.asOf(formatDate(address.query.asOf, language))} <a href={site.linkTo(page, withoutAsOf(address.query), address.own)}>{words.asOfLatest}</a></Note>}
        {address.notices.map((notice) => <Note key={notice.parameter} tone="warning" live>{words.noticeOther(notice.parameter, notice.given)}</Note>)}
      </div>
      {page.kind === 'home' || page.kind === 'overview' ? <OverviewPage {...common} /> : (
        <Suspense fallback={<LoadingPage language={language} />}>
          {page.kind === 'compare' ? <pageModules.compare.Page {...common} readText={readText} /> : null}
          {page.kind === 'briefing' ? <pageModules.briefing.Page {...common} /> : null}
          {page.kind === 'import' ? <pageModules.import.Page {...common} readText={readText} /> : null}
          {indicator === undefined ? null : <pageModules.indicator.Page {...common} indicator={indicator} />}
        </Suspense>
      )}
    </>
  );
}

function withoutAsOf({ asOf: _asOf, ...rest }: Site['address']['query']): Site['address']['query'] {
  return rest;
}

function Unreachable({ site, file, onRetry }: { readonly site: Site; readonly file: string; readonly onRetry: () => void }): ReactElement {
  const words = shellMessages[site.language];
  return (
    <div className="page">
      <h1 tabIndex={-1}>{words.offlineTitle}</h1>
      <div className="frame" role="alert"><p>{words.offlineText(file)}</p><button type="button" className="button" onClick={onRetry}>{words.retry}</button></div>
    </div>
  );
}
