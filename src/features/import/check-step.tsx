import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useMemo, useState } from 'react';
import { addUnitYear } from '../../data/add-unit-year.ts';
import { mergeReport } from '../../data/merge-report.ts';
import { fileTextQuery } from '../../data/queries/file-text-query.ts';
import type { ReadText } from '../../data/read-text.ts';
import type { DraftFigure, ReportDraft } from '../../domain/draft/report-draft.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import type { Period } from '../../domain/period/period.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';
import { importMessages } from '../../i18n/messages/import-messages.ts';
import { numberMarks } from '../../report/extract/number-marks.ts';
import { tokenize } from '../../report/extract/token.ts';
import { Note } from '../../ui/note.tsx';
import { ActionBar } from './action-bar.tsx';
import { useActiveFigures } from './active-figures.ts';
import { figureNumbers, withFigure, withPlacedFigure } from './draft-action.ts';
import { DraftPreview } from './draft-preview.tsx';
import { draftView } from './draft-view.ts';
import { FigureForm } from './figure-form.tsx';
import { FigureRows } from './figure-rows.tsx';
import { FileChanges } from './file-changes.tsx';
import { blockedReason } from './file-outcome.ts';
import { MarkedText } from './marked-text.tsx';
import { ProofList } from './proof-list.tsx';
import { nextNumber } from './read-draft.ts';
import { canWriteInPlace, downloadFile, writeInPlace } from './save-file.ts';
import { cutNumber, isVietnamese } from './text-problem.ts';
import { UnrecognisedNumbers } from './unrecognised-numbers.tsx';

interface Props {
  readonly draft: ReportDraft;
  readonly period: Period;
  readonly catalog: Catalog;
  readonly data: UnitData;
  readonly readText: ReadText;
  readonly language: Language;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onChange: (change: (draft: ReportDraft) => ReportDraft) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onEditText: () => void;
  readonly onDiscard: () => void;
}

interface Editing {
  readonly figure: Partial<DraftFigure>;
  readonly typed?: string;
  readonly id?: string;
}

/** The second and third step: text, rows, checks, what the overview will show and what the file will hold. */
export function CheckStep({ draft, period, catalog, data, readText, language, canUndo, canRedo, onChange, onUndo, onRedo, onEditText, onDiscard }: Props): ReactElement {
  const words = importMessages[language];
  const active = useActiveFigures();
  const [editing, setEditing] = useState<Editing>();
  const [said, setSaid] = useState<{ readonly text: string; readonly of: ReportDraft; readonly isDone: boolean }>();
  const view = useMemo(() => draftView(draft, catalog, data), [draft, catalog, data]);
  const year = yearOf(period);
  const path = `${data.unit.id}/${year}.json`;
  const file = `data/${path}`;
  const current = useQuery(fileTextQuery(readText, path));
  const isNewYear = !data.unit.years.includes(year);
  const catalogText = useQuery({ ...fileTextQuery(readText, 'catalog.json'), enabled: isNewYear });
  const merged = useMemo(() => (view === undefined || current.data === undefined || draft.title.trim() === '' || draft.publisher.trim() === '' ? undefined : mergeReport({ ...view.merge, text: current.data.text })), [view, current.data, draft.title, draft.publisher]);
  const numbers = useMemo(() => figureNumbers(draft), [draft]);
  const marks = useMemo(() => numberMarks(tokenize(draft.text)), [draft.text]);
  const indicatorIds = useMemo(() => new Set(draft.figures.filter(({ rejected }) => !rejected).map(({ indicator }) => indicator)), [draft.figures]);
  const outcome = view?.outcome ?? new Map();
  const open = view?.open ?? [];
  const blocked = blockedReason(draft, open.length, merged, current.isError, file, language);
  const cut = cutNumber(draft.text);
  const show = (id: string): void => {
    const element = document.getElementById(id);
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  };
  const edit = (id: string): void => {
    const figure = draft.figures.find((candidate) => candidate.id === id);
    if (figure === undefined) return;
    setEditing({ figure, id });
  };
  const reject = (id: string, rejected: boolean): void => onChange((old) => withFigure(old, id, (figure) => ({ ...figure, rejected })));
  const save = (figure: Omit<DraftFigure, 'id'>): void => {
    const id = editing?.id ?? `f${nextNumber(draft.figures)}`;
    onChange((old) => withPlacedFigure(old, { ...figure, id }));
    setEditing(undefined);
    // The panel is gone: the keyboard goes on at the row.
    requestAnimationFrame(() => show(`row-${id}`));
  };
  const tell = (text: string, isDone = false): void => setSaid({ text, of: draft, isDone });
  const download = (): void => {
    if (merged?.ok !== true) return;
    downloadFile(`${year}.json`, merged.text);
    tell(words.written(file), true);
  };
  const write = async (): Promise<void> => {
    const before = current.data?.text;
    if (merged?.ok !== true || before === undefined) return;
    const result = await writeInPlace(`${year}.json`, before, merged.text);
    if (result.kind === 'written') tell(words.wroteInPlace(file), true);
    else if (result.kind === 'other-file') tell(words.notThatFile(`${year}.json`, result.name));
    else if (result.kind === 'changed') tell(words.changedMeanwhile);
    else if (result.kind === 'failed') tell(words.cannotWrite(result.reason));
  };
  const passageOf = ({ start, end }: Partial<DraftFigure>): string | undefined => (start === undefined || end === undefined ? undefined : draft.text.slice(start, end));
  const newCatalog = isNewYear && catalogText.data?.text !== undefined ? addUnitYear(catalogText.data.text, data.unit.id, year) : undefined;
  return (
    <>
      {marks === 'unclear' ? <Note tone="warning">{words.refusals.separators}</Note> : null}
      {cut === undefined ? null : <Note tone="warning">{words.refusals.cutNumber(cut)}</Note>}
      {draft.figures.length > 0 ? null : <Note tone="warning">{draft.text === '' || isVietnamese(draft.text) ? words.noFigures : words.noFiguresEnglish}</Note>}
      <div className="check-step">
        <section className="ruled report-source" aria-labelledby="text-title">
          <div className="section-head"><h2 id="text-title">{words.text}</h2><button type="button" className="link-button" onClick={onEditText}>{words.editText}</button></div>
          <dl className="report-head">
            <div><dt>{words.reportTitle}</dt><dd>{draft.title.trim() === '' ? words.none : draft.title}</dd></div>
            <div><dt>{words.publisher}</dt><dd>{draft.publisher.trim() === '' ? words.none : draft.publisher}</dd></div>
            <div><dt>{words.publishedOn}</dt><dd>{draft.publishedOn === undefined ? words.none : formatDate(draft.publishedOn, language)}</dd></div>
            <div><dt>{words.period}</dt><dd>{formatPeriod(period, 'full', language)}</dd></div>
          </dl>
          {draft.text === '' ? null : <MarkedText draft={draft} catalog={catalog} outcome={outcome} active={active} language={language} onFollow={(id) => show(`row-${id}`)} />}
          <UnrecognisedNumbers draft={draft} language={language} onAdd={(passage) => { setEditing({ figure: { period, start: passage.start, end: passage.end }, typed: passage.text }); }} />
        </section>
        <div className="check-side">
          <section className="ruled" aria-labelledby="rows-title">
            <div className="section-head"><h2 id="rows-title">{words.figures}</h2><button type="button" className="link-button" onClick={() => { setEditing({ figure: { period } }); }}>{words.addFigure}</button></div>
            <FigureRows draft={draft} catalog={catalog} outcome={outcome} active={active} language={language} onFollow={(id) => show(`text-${id}`)} onEdit={edit} onReject={reject} />
          </section>
          <ProofList
            proofs={view?.proofs ?? []} draft={draft} catalog={catalog} active={active} language={language}
            onFollow={(id) => show(`row-${id}`)} onEdit={edit} onReject={(id) => reject(id, true)}
            onRecord={(proof, recorded) => onChange((old) => ({ ...old, accepted: recorded ? [...old.accepted, proof.key] : old.accepted.filter((key) => key !== proof.key) }))}
            onSet={(id, value) => onChange((old) => withFigure(old, id, ({ decimals: _decimals, ...figure }) => ({ ...figure, value, edited: true })))}
            onEstimate={(id) => onChange((old) => withFigure(old, id, (figure) => ({ ...figure, status: 'estimated', edited: true })))}
            onAddPlan={(proof) => { setEditing({ figure: { indicator: proof.indicatorId, period, measure: 'annual-plan' } }); }}
          />
        </div>
      </div>
      {view === undefined ? null : <DraftPreview catalog={catalog} before={data} after={view.preview} period={period} indicatorIds={indicatorIds} language={language} />}
      <FileChanges file={file} before={current.data?.text} merged={merged} isUnreachable={current.isError} language={language} />
      {newCatalog === undefined ? null : <p className="catalog-too">{words.catalogToo(localize(data.unit.name, language), year)} <button type="button" className="button" onClick={() => downloadFile('catalog.json', newCatalog)}>{words.downloadCatalog}</button></p>}
      {said?.isDone === true ? <p className="catalog-too"><button type="button" className="button" onClick={onDiscard}>{words.closeDraft}</button></p> : null}
      <ActionBar
        blocked={blocked} isConflict={open.length > 0} ready={words.ready(numbers.size, file)} figures={numbers.size} canUndo={canUndo} canRedo={canRedo} canWriteInPlace={current.data?.text !== undefined && canWriteInPlace()}
        said={said?.of === draft ? said.text : undefined} language={language} onUndo={onUndo} onRedo={onRedo} onDownload={download} onWrite={() => void write()} onExplain={() => show(open.length > 0 ? 'proof-1' : merged?.ok === false ? 'changes-title' : 'rows-title')}
      />
      {editing === undefined ? null : (
        <FigureForm
          key={editing.id ?? 'new'} figure={editing.figure} typed={editing.typed} number={editing.id === undefined ? undefined : String(numbers.get(editing.id) ?? '')} passage={passageOf(editing.figure)} catalog={catalog} language={language}
          onSave={save} onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
}
