import type { ReactElement } from 'react';
import type { Observation } from '../../domain/reconcile/observation.ts';
import { briefingMessages } from '../../i18n/messages/briefing-messages.ts';
import { ReportLine } from '../../provenance/report-line.tsx';
import type { Briefing, BriefingItem } from './briefing-model.ts';
import { IndicatorBlock } from './indicator-block.tsx';
import { sharedAxisMax } from './indicator-pictures.ts';
import { ParagraphView } from './paragraph-view.tsx';
import { TextTableView } from './text-table-view.tsx';

/** The briefing as one document, for screen and A4 paper. `onSelect` hears of a number whose origin is asked for; without it numbers are plain text. */
export function BriefingSheet({ briefing, onSelect }: { readonly briefing: Briefing; readonly onSelect?: (item: BriefingItem, observation: Observation, name: string) => void }): ReactElement {
  const { language, items, sample } = briefing;
  const words = briefingMessages[language];
  const axisMax = sharedAxisMax(items.map(({ view }) => view));
  return (
    <article className="briefing-sheet">
      <header className="briefing-head">
        <div><p><strong>{briefing.authority}</strong></p><p>{words.purpose}</p></div>
        <div><p>{briefing.dataUntil}</p>{briefing.updated === undefined ? null : <p>{briefing.updated}</p>}</div>
      </header>
      {briefing.ended === undefined ? null : <p className="briefing-ended">{briefing.ended}</p>}
      {sample ? <p className="briefing-sample">{words.sample}</p> : null}
      <h1 tabIndex={-1}><span>{words.heading}</span> <small>{briefing.subject}</small></h1>
      <section>
        <h2>{words.general}</h2>
        <p className="briefing-verdict">{briefing.verdict}.</p>
        {items.length === 0 ? <p>{words.nothingThisMonth}</p> : (
          <ol className="briefing-list">
            {items.map((item) => <li key={item.view.assessment.indicator.id}><p><ParagraphView parts={item.paragraph} language={language} {...(onSelect === undefined ? {} : { onSelect: (observation, name) => onSelect(item, observation, name) })} /></p><p className="briefing-judgement">{item.judgement}</p></li>)}
          </ol>
        )}
      </section>
      <section>
        <h2>{words.progress}</h2>
        <div className="briefing-blocks">
          {items.map(({ view }) => <IndicatorBlock key={view.assessment.indicator.id} view={view} axisMax={axisMax} language={language} sample={sample} />)}
        </div>
      </section>
      <section>
        <h2>{briefing.needsTitle}</h2>
        {typeof briefing.needs === 'string' ? <p>{briefing.needs}</p> : <TextTableView table={briefing.needs} caption={briefing.needsTitle} />}
      </section>
      <section>
        <h2>{words.clarify}</h2>
        {briefing.questions.length === 0 ? <p>{words.nothingToClarify}</p> : <ol className="briefing-list">{briefing.questions.map((question) => <li key={question}>{question}</li>)}</ol>}
      </section>
      <section className="briefing-conclusion">
        <h2>{words.conclusion}</h2>
        <div className="briefing-lines" aria-hidden="true"><hr /><hr /><hr /></div>
      </section>
      <section className="briefing-annex">
        <h2>{words.annex}</h2>
        <h3>{briefing.changesTitle}</h3>
        <ul className="briefing-list">{briefing.changes.map((change) => <li key={change}>{change}</li>)}</ul>
        {briefing.notes.length === 0 ? null : <><h3>{words.notes}</h3>{briefing.notes.map((note) => <p key={note}>{note}</p>)}</>}
        <h3>{briefing.tasksTitle}</h3>
        {briefing.tasks.length === 0 ? <p>{words.noTasks}</p> : <TextTableView table={briefing.tasksTable} caption={briefing.tasksTitle} />}
        {items.length === 0 ? null : <><h3>{briefing.formTitle}</h3><TextTableView table={briefing.form} caption={briefing.formTitle} /><p className="quiet">{briefing.formNote}</p></>}
      </section>
      <footer className="briefing-foot">
        <p>{words.derivedNote} {words.sources}:</p>
        {briefing.reports.map((report) => <ReportLine key={report.id} report={report} language={language} />)}
        <p><strong>{words.disclaimer}</strong></p>
        {sample ? <p>{words.sample}</p> : null}
      </footer>
    </article>
  );
}

