import './briefing.css';
import { type ReactElement, Suspense, useCallback, useMemo, useState } from 'react';
import { reportingPeriods } from '../../domain/assessment/unit-assessment.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import type { Period } from '../../domain/period/period.ts';
import type { Observation } from '../../domain/reconcile/observation.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';
import { briefingMessages } from '../../i18n/messages/briefing-messages.ts';
import { originMessages } from '../../i18n/messages/origin-messages.ts';
import { shellMessages } from '../../i18n/messages/shell-messages.ts';
import { observationNumber } from '../../provenance/indicator-numbers.ts';
import { LazyProvenance } from '../../provenance/lazy-provenance.tsx';
import type { SelectedNumber } from '../../provenance/selected-number.ts';
import { Note } from '../../ui/note.tsx';
import { PanelDialog } from '../../ui/panel-dialog.tsx';
import type { Site } from '../../url/site.ts';
import { buildBriefing, type Briefing, type BriefingItem } from './briefing-model.ts';
import { BriefingSheet } from './briefing-sheet.tsx';
import { briefingSlides } from './briefing-slides.tsx';
import { BriefingTools } from './briefing-tools.tsx';
import { Presentation } from './presentation.tsx';
import { slideOf, slideParameters } from './slide-address.ts';

/** Briefing for the monthly meeting: the document, its tools, and the meeting mode where the address asks for it. */
export function BriefingPage({ catalog, data, site }: { readonly catalog: Catalog; readonly data: UnitData; readonly site: Site }): ReactElement {
  const { language, address } = site;
  const { query, page, own } = address;
  const words = briefingMessages[language];
  const shell = shellMessages[language];
  const periods = useMemo(() => reportingPeriods(data, query.asOf), [data, query.asOf]);
  const period = periods.find((candidate) => candidate === query.period) ?? periods.at(-1);
  const briefing = useMemo(() => (period === undefined ? undefined : onceBuilt(catalog, data, period, language, query.asOf)), [catalog, data, period, language, query.asOf]);
  const [selected, setSelected] = useState<{ readonly number: SelectedNumber; readonly item: BriefingItem }>();
  const present = useCallback((slide: number) => site.go(site.linkTo(page, query, slideParameters(slide + 1)), true), [site, page, query]);
  const leave = useCallback(() => {
    if (document.fullscreenElement !== null && document.fullscreenElement !== undefined) void document.exitFullscreen();
    site.go(site.linkTo(page, query), true);
  }, [site, page, query]);
  if (briefing === undefined || period === undefined) return <div className="page"><h1 tabIndex={-1}>{words.title} – {localize(data.unit.name, language)}</h1><div className="frame"><p>{words.empty}</p></div></div>;
  const slide = slideOf(own);
  const slides = slide === undefined ? [] : briefingSlides(briefing);
  const select = (item: BriefingItem, observation: Observation, name: string): void => setSelected({ item, number: observationNumber(name, observation, item.view.assessment, language, data.unit.sample) });
  return (
    <div className="page briefing-page">
      {query.period !== undefined && query.period !== period ? <Note tone="warning" live>{shell.noticePeriod(formatPeriod(query.period, 'full', language), formatPeriod(period, 'full', language))}</Note> : null}
      <BriefingTools briefing={briefing} unitId={data.unit.id} periods={periods} onPeriod={(chosen) => site.go(site.linkTo(page, { ...query, period: chosen }))} onPresent={() => present(0)} />
      <BriefingSheet briefing={briefing} onSelect={select} />
      {slide === undefined ? null : <Presentation briefing={briefing} slides={slides} index={Math.min(slide, slides.length) - 1} onMove={present} onLeave={leave} />}
      {selected === undefined ? null : (
        <PanelDialog title={originMessages[language].title} closeText={shell.close} onClose={() => setSelected(undefined)}>
          <Suspense fallback={null}><LazyProvenance number={selected.number} assessment={selected.item.view.assessment} language={language} sample={data.unit.sample} /></Suspense>
        </PanelDialog>
      )}
    </div>
  );
}

/** The page is drawn afresh at each address, and a presentation has an address for each screen: the briefing is not. */
const built = new WeakMap<UnitData, { readonly key: string; readonly briefing: Briefing }>();

function onceBuilt(catalog: Catalog, data: UnitData, period: Period, language: Language, asOf: string | undefined): Briefing {
  const key = [period, language, asOf].join(' ');
  const before = built.get(data);
  if (before?.key === key) return before.briefing;
  const briefing = buildBriefing(catalog, data, period, language, asOf);
  built.set(data, { key, briefing });
  return briefing;
}
