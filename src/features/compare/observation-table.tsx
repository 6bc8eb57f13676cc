import { type ReactElement, useCallback, useId, useMemo, useState } from 'react';
import { originMarks } from '../../charts/model/origin-mark.ts';
import { OriginGlyph } from '../../charts/view/origin-glyph.tsx';
import { reportingPeriods } from '../../domain/assessment/unit-assessment.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import type { Period } from '../../domain/period/period.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Language } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { chartMessages } from '../../i18n/messages/chart-messages.ts';
import { observationTableMessages } from '../../i18n/messages/observation-table-messages.ts';
import { densities, usePreferences } from '../../state/preferences.ts';
import { Note } from '../../ui/note.tsx';
import type { ChangeChoice } from './change-choice.ts';
import './observation-table.css';
import type { SectionProps } from './section-props.ts';
import { rowNotes } from './table/row-notes.ts';
import { tableColumns } from './table/table-column.ts';
import { tableRows, type TableRow } from './table/table-row.ts';
import { tableTsv } from './table/table-tsv.ts';
import { VirtualTable } from './table/virtual-table.tsx';

/** Every period of the chosen indicators as a table: sorted, columns chosen, walked by keyboard, copied. */
export function ObservationTable({ data, series, choice, site, onChange }: SectionProps & { readonly onChange: ChangeChoice }): ReactElement {
  const { language, linkTo, address: { query: { asOf } } } = site;
  const { id: unitId, sample } = data.unit;
  const words = observationTableMessages[language];
  const id = useId();
  const density = usePreferences((state) => state.density);
  const setDensity = usePreferences((state) => state.setDensity);
  const rows = useMemo(() => tableRows(series), [series]);
  const columns = useMemo(() => tableColumns(series, language), [series, language]);
  const unknown = [...new Set([...choice.columns, ...(choice.sort === undefined ? [] : [choice.sort.column])])].filter((wanted) => !columns.some((column) => column.id === wanted));
  const shown = useMemo(() => shownColumns(columns, choice.columns), [columns, choice.columns]);
  const [selection, setSelection] = useState<{ readonly selected: readonly TableRow[]; readonly all: readonly TableRow[] }>({ selected: [], all: rows });
  const [said, setSaid] = useState('');
  const [focused, setFocused] = useState<TableRow>();
  const showColumns = (next: readonly string[]): void => onChange((current) => ({ ...current, columns: next }));
  const copy = (copied: readonly TableRow[]): void => {
    void writeClipboard(tableTsv(copied, columns.filter((column) => shown.has(column.id)), language, sample)).then((done) => setSaid(done ? words.copied(copied.length) : words.notCopied));
  };
  const reported = useMemo(() => reportingPeriods(data, asOf), [data, asOf]);
  const hrefOf = useCallback((row: TableRow) => linkTo({ kind: 'indicator', unitId, indicatorId: row.series.indicator.id }, { period: pagePeriod(row, reported), ...(asOf === undefined ? {} : { asOf }) }), [linkTo, unitId, asOf, reported]);
  const onSelect = useCallback((selected: readonly TableRow[], all: readonly TableRow[]) => setSelection({ selected, all }), []);
  const choose = (column: string, on: boolean): void => {
    const next = columns.filter((each) => (each.id === column ? on : shown.has(each.id))).map((each) => each.id);
    const isUsual = columns.every((each) => each.usual === next.includes(each.id));
    showColumns(isUsual ? [] : next);
  };
  const { sort } = choice;
  const { selected, all } = selection;
  return (
    <section className="section observation-table" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.title}</h2>
      <p id={`${id}-caption`} className="quiet">{words.caption(formatNumber(rows.length, 0, language))}{sample ? ` ${words.sample}.` : ''} <span className="td-hidden">{words.keys}</span></p>
      {unknown.map((column) => <Note key={column} tone="warning" live>{words.unknownColumn(column)}</Note>)}
      <div className="controls">
        <details className="vt-columns">
          <summary className="button">{words.chooseColumns}</summary>
          <fieldset>
            <legend className="td-hidden">{words.chooseColumns}</legend>
            {columns.slice(1).map((column) => <label key={column.id}><input type="checkbox" checked={shown.has(column.id)} onChange={(event) => choose(column.id, event.target.checked)} /> {column.title}</label>)}
            <button type="button" className="button" onClick={() => showColumns([])}>{words.usualColumns}</button>
          </fieldset>
        </details>
        <fieldset className="switch">
          <legend className="td-hidden">{words.density}</legend>
          {densities.map((option) => <label key={option}><input type="radio" name={`${id}-density`} value={option} checked={density === option} onChange={() => setDensity(option)} /><span>{words.densities[option]}</span></label>)}
        </fieldset>
        <button type="button" className="button" onClick={() => copy(selected.length > 0 ? selected : all)}>{selected.length > 0 ? words.copySelected(selected.length) : words.copyAll}</button>
        <output className="vt-said">{said}</output>
      </div>
      <VirtualTable
        rows={rows} columns={columns} shown={shown} sort={sort !== undefined && columns.some((column) => column.id === sort.column) ? sort : undefined}
        onSort={(next) => onChange(({ sort: _sort, ...unsorted }) => (next === undefined ? unsorted : { ...unsorted, sort: next }))}
        density={density} language={language} sample={sample} labelledBy={`${id}-title`} describedBy={`${id}-caption`}
        hrefOf={hrefOf}
        onOpen={(href) => site.go(href)} onSelect={onSelect} onCopy={copy} onFocusRow={setFocused}
      />
      {focused === undefined || !rows.includes(focused) ? null : <FocusedNotes row={focused} columns={columns.filter((column) => shown.has(column.id))} language={language} />}
      <ul className="vt-key" aria-label={words.marks}>
        {originMarks.filter((mark) => (mark === 'illustrative') === sample).map((mark) => <li key={mark}><OriginGlyph mark={mark} /> {chartMessages[language].marks[mark]}</li>)}
        <li><svg className="vt-told-key" width={9} height={9} viewBox="0 0 9 9" aria-hidden="true"><path d="M4.5 .5 9 8.5H0Z" /></svg> {words.told}<span className="vt-on-screen">{words.toldHow}</span></li>
      </ul>
    </section>
  );
}

/** What must be known of the row in use, for whoever has no pointer to hold over its cells; a screen reader hears it in them. */
function FocusedNotes({ row, columns, language }: { readonly row: TableRow; readonly columns: ReturnType<typeof tableColumns>; readonly language: Language }): ReactElement {
  const notes = rowNotes(row, columns, language);
  return <p className="vt-row-notes quiet" aria-hidden="true">{notes === '' ? '\u00a0' : `${formatPeriod(row.period, 'full', language)}. ${notes}.`}</p>;
}

/** The month whose page tells of a row: its own, or where no report speaks of it the next of its year that one does, else the last. */
function pagePeriod({ series, period }: TableRow, reported: readonly Period[]): Period {
  const inYear = reported.filter((each) => yearOf(each) === yearOf(period) && series.periods.includes(each));
  return inYear.find((each) => each >= period) ?? inYear.at(-1) ?? period;
}

/** The columns the address names, else the usual ones; the first is always there. */
function shownColumns(columns: ReturnType<typeof tableColumns>, chosen: readonly string[]): ReadonlySet<string> {
  const named = chosen.filter((id) => columns.some((column) => column.id === id));
  return new Set([...columns.slice(0, 1).map(({ id }) => id), ...(named.length > 0 ? named : columns.filter(({ usual }) => usual).map(({ id }) => id))]);
}

async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
