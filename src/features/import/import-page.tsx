import { type ReactElement, useEffect, useRef, useState } from 'react';
import './import.css';
import type { ReadText } from '../../data/read-text.ts';
import type { ReportDraft } from '../../domain/draft/report-draft.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import { localize } from '../../i18n/localize.ts';
import { importMessages } from '../../i18n/messages/import-messages.ts';
import { csvCell } from '../../i18n/csv-cell.ts';
import { formTemplate } from '../../report/read-file/form-template.ts';
import { useDraftKeeping } from '../../state/draft-storage.ts';
import { followOtherWindows, useImportDrafts } from '../../state/import-drafts.ts';
import { Note } from '../../ui/note.tsx';
import type { Site } from '../../url/site.ts';
import { CheckStep } from './check-step.tsx';
import { DraftList } from './draft-list.tsx';
import { draftView } from './draft-view.ts';
import { writtenFigures } from './draft-report.ts';
import { PeriodFields } from './period-fields.tsx';
import { ReportFields } from './report-fields.tsx';
import { SourceStep } from './source-step.tsx';
import { TableQuestions } from './table-questions.tsx';
import { useSource } from './use-source.ts';
import { downloadFile } from './save-file.ts';
import { Tick } from './outcome-mark.tsx';

/** The data desk of a unit: from a report's text or file to the changed data file, all on the reader's machine. */
export function ImportPage({ catalog, data, site, readText }: { readonly catalog: Catalog; readonly data: UnitData; readonly site: Site; readonly readText: ReadText }): ReactElement {
  const { language } = site;
  const words = importMessages[language];
  const store = useImportDrafts();
  const keeping = useDraftKeeping(({ keeping: state }) => state);
  const [openId, setOpenId] = useState<string | 'new'>();
  // Counts drafts opened: what is half typed of one is not of the next. Beginning a draft by typing opens none.
  const [opened, setOpened] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    void useImportDrafts.persist.rehydrate();
    return followOtherWindows();
  }, []);
  const drafts = store.drafts.filter(({ unitId }) => unitId === data.unit.id);
  const draft = openId === 'new' ? undefined : drafts.find(({ id }) => id === openId) ?? drafts.at(-1);
  const view = draft === undefined ? undefined : draftView(draft, catalog, data);
  const isChecking = draft !== undefined && draft.isRead && draft.period !== undefined;
  const shown: ReportDraft = draft ?? emptyDraft(data);
  const steps = draft === undefined ? undefined : store.steps[draft.id];

  /** Applies a step to the open draft; a report that is only now begun becomes one. */
  const apply = (field: string | undefined, change: (old: ReportDraft) => ReportDraft): void => {
    if (draft === undefined) {
      const { id: _id, ...begun } = change(emptyDraft(data));
      setOpenId(store.add(begun));
    } else if (field === undefined) store.change(draft.id, change);
    else store.type(draft.id, field, change);
  };
  const begin = (change: (empty: ReportDraft) => ReportDraft): void => {
    const { id: _id, ...begun } = change(emptyDraft(data));
    store.add(begun);
  };
  const source = useSource({ shown, catalog, data, language, apply, begin });
  const open = (id: string | undefined): void => {
    source.forget();
    setOpened(opened + 1);
    setOpenId(id ?? 'new');
  };
  const setPeriod = (period: ReportDraft['period']): void => apply('period', ({ period: _old, ...rest }) => (period === undefined ? rest : { ...rest, period }));
  const step = isChecking ? ((view?.open.length ?? 0) === 0 ? 2 : 1) : 0;
  return (
    <div className="page import-page">
      <ol className="steps" aria-label={words.stepsLabel}>
        {words.steps.map((name, index) => <li key={name} aria-current={index === step ? 'step' : undefined} className={index < step ? 'is-done' : undefined}><span className="step-mark">{index < step ? <Tick /> : index + 1}</span> {name}</li>)}
      </ol>
      <h1 tabIndex={-1} ref={heading}>{isChecking ? words.foundTitle(writtenFigures(draft).length, view?.open.length ?? 0) : words.startTitle}</h1>
      <p className="deck import-deck">{localize(data.unit.name, language)}. {isChecking ? words.nothingWritten : words.localOnly}</p>
      {keeping === 'kept' ? null : <Note tone="warning" live>{words.keeping[keeping]}</Note>}
      {isChecking && draft.period !== undefined ? (
        <CheckStep
          key={draft.id} draft={draft} period={draft.period} catalog={catalog} data={data} readText={readText} language={language}
          canUndo={(steps?.past.length ?? 0) > 0} canRedo={(steps?.future.length ?? 0) > 0}
          onChange={(change) => store.change(draft.id, change)} onUndo={() => store.undo(draft.id)} onRedo={() => store.redo(draft.id)}
          onEditText={() => store.change(draft.id, (old) => ({ ...old, isRead: false }))} onDiscard={() => { store.discard(draft.id); open(undefined); }}
        />
      ) : (
        <SourceStep
          text={shown.text} problem={source.problem} said={source.said} canGoBack={shown.figures.length > 0} language={language} onText={source.setText} onFile={(file) => void source.takeFile(file)} onNoFile={source.missFile} onTemplate={() => downloadTemplate(catalog, shown.period)}
          onRead={() => { if (source.read()) heading.current?.focus(); }} onBack={() => { if (shown.period !== undefined) apply(undefined, (old) => ({ ...old, isRead: true })); }}
          questions={source.table === undefined || source.reading === undefined || source.table.inText ? null : <TableQuestions reading={source.reading} fileNotes={source.table.notes} answers={source.table.answers} language={language} onAnswer={source.answer} />}
          fields={<ReportFields draft={shown} language={language} onType={apply} onPeriod={setPeriod} periodFields={<PeriodFields key={opened} legend={words.period} value={shown.period} language={language} onChange={setPeriod} />} />}
        />
      )}
      <DraftList drafts={drafts} currentId={draft?.id} discarded={store.discarded} language={language} onOpen={open} onDiscard={(id) => { store.discard(id); if (id === draft?.id) open(undefined); }} onTakeBack={store.takeBack} />
      {drafts.length > 0 && keeping === 'kept' ? <p className="quiet kept-note">{words.keeping.kept}{isChecking ? ` ${words.localOnly}` : ''}</p> : null}
    </div>
  );
}

/** A report not begun; the publisher of the unit's latest report is offered. */
function emptyDraft(data: UnitData): ReportDraft {
  const latest = data.reports.filter(({ secondary }) => !secondary).toSorted((a, b) => (a.period < b.period ? -1 : 1)).at(-1);
  return { id: '', unitId: data.unit.id, text: '', title: '', publisher: latest?.publisher ?? '', url: '', isRead: false, figures: [], unrecognised: [], accepted: [] };
}

/** The tidy form as a CSV file: its columns and two example rows. */
function downloadTemplate(catalog: Catalog, period: ReportDraft['period']): void {
  const [indicator] = catalog.indicators;
  const rows = formTemplate(period ?? '2024-01', indicator?.id ?? '');
  downloadFile('bieu-mau.csv', `\uFEFF${rows.map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`, 'text/csv');
}
