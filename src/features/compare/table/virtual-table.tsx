import { createColumnHelper, createSortedRowModel, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table';
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, type MouseEvent, type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../../../i18n/language.ts';
import { observationTableMessages } from '../../../i18n/messages/observation-table-messages.ts';
import type { TableSort } from '../../../url/compare-query.ts';
import { isToldRow } from './cell-notes.ts';
import { drawnRows } from './drawn-rows.ts';
import { movedRow } from './row-keys.ts';
import { rowSlots } from './row-slots.ts';
import { SortMark } from './sort-mark.tsx';
import type { TableColumn } from './table-column.ts';
import type { TableRow } from './table-row.ts';
import { usePrinting } from './use-printing.ts';
import { useRest } from './use-rest.ts';
import { VirtualRow } from './virtual-row.tsx';

interface Props {
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
  /** Ids of the columns shown. */
  readonly shown: ReadonlySet<string>;
  readonly sort: TableSort | undefined;
  readonly onSort: (sort: TableSort | undefined) => void;
  readonly density: 'comfortable' | 'compact';
  readonly language: Language;
  readonly sample: boolean;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly hrefOf: (row: TableRow) => string;
  readonly onOpen: (href: string) => void;
  /** Rows selected by the reader, in the order shown; `all` are all of them in that order. */
  readonly onSelect: (selected: readonly TableRow[], all: readonly TableRow[]) => void;
  readonly onCopy: (rows: readonly TableRow[]) => void;
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, TableRow>();

/** Row heights in rem; the stylesheet draws the same. On a touch screen a row is a target. */
const rowHeight = { comfortable: 2.5, compact: 1.75, touch: 2.75 } as const;
const headHeight = 4;
/** Px, until the box is measured. */
const boxHeight = 480;
const rowsAround = 5;
/** More rows than these are a file's business, not paper's. */
const printedRows = 600;

/**
 * A table of any number of rows of which only those in sight are drawn; as a grid of rows it is walked by keyboard, and assistive technology hears the place of
 * each row among all.
 */
export function VirtualTable({ rows, columns, shown, sort, onSort, density, language, sample, labelledBy, describedBy, hrefOf, onOpen, onSelect, onCopy }: Props): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [anchor, setAnchor] = useState<number>();
  const [aside, setAside] = useState(false);
  const takeFocus = useRef(false);
  const sorting = useMemo(() => (sort === undefined ? [] : [{ id: sort.column, desc: sort.descending }]), [sort]);
  const definitions = useMemo(() => helper.columns(columns.map((column) => helper.accessor((row) => orderOf(column, row), { id: column.id, header: column.title, sortUndefined: 'last', sortFn: (a, b, id) => compare(a.getValue(id), b.getValue(id)) }))), [columns]);
  const table = useTable({ features, columns: definitions, data: rows, getRowId: (row) => row.key, state: { sorting } });
  const sorted = table.getRowModel().rows;
  const visible = useMemo(() => columns.filter(({ id }) => shown.has(id)), [columns, shown]);
  const [rem, touch] = useMachine();
  const height = (touch ? rowHeight.touch : rowHeight[density]) * rem;
  const count = sorted.length;
  const at = Math.min(active, count - 1);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises here, and rows get plain values, never the virtualizer
  const virtualizer: Virtualizer<HTMLDivElement, Element> = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: rowsAround,
    useScrollendEvent: true,
    scrollPaddingEnd: headHeight * rem,
    initialRect: { width: 800, height: boxHeight },
    rangeExtractor: (range) => drawnRows(range, Math.ceil((virtualizer.scrollRect?.height ?? boxHeight) / height) + 1, at),
  });
  useEffect(() => virtualizer.measure(), [virtualizer, height]);
  useEffect(() => {
    if (!takeFocus.current) return;
    takeFocus.current = false;
    box.current?.querySelector<HTMLElement>(`[data-row="${at}"]`)?.focus({ preventScroll: true });
  });
  const all = useMemo(() => sorted.map((row) => row.original), [sorted]);
  const [from, to] = anchor === undefined ? [0, -1] : [Math.min(anchor, at), Math.max(anchor, at)];
  const selected = useMemo(() => all.slice(from, to + 1), [all, from, to]);
  useEffect(() => onSelect(selected, all), [onSelect, selected, all]);
  const move = (next: number, extends_: boolean): void => {
    setAnchor(extends_ ? (anchor ?? at) : undefined);
    setActive(next);
    takeFocus.current = true;
    virtualizer.scrollToIndex(next, { align: 'auto' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.closest('tbody') === null) return;
    const page = Math.max(1, Math.floor(((box.current?.clientHeight ?? boxHeight) - headHeight * rem) / height) - 1);
    const next = movedRow(event.key, at, count, page);
    const command = event.ctrlKey || event.metaKey;
    if (next !== undefined) move(next, event.shiftKey);
    else if (event.key === ' ') setAnchor(anchor === undefined ? at : undefined);
    else if (event.key === 'Escape' && anchor !== undefined) setAnchor(undefined);
    else if (command && event.key.toLowerCase() === 'c') onCopy(selected.length > 0 ? selected : all.slice(at, at + 1));
    else if (command && event.key.toLowerCase() === 'a') { setAnchor(0); move(count - 1, true); }
    else if (event.key === 'Enter' && event.target.tagName === 'TR') { const row = all[at]; if (row !== undefined) onOpen(hrefOf(row)); }
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const row = event.target instanceof HTMLElement && event.target.closest('a') === null ? event.target.closest('[data-row]')?.getAttribute('data-row') : undefined;
    if (row !== undefined && row !== null) move(Number(row), event.shiftKey);
  };
  const isPrinting = usePrinting();
  // On paper nothing is out of sight.
  const items = isPrinting ? Array.from({ length: Math.min(count, printedRows) }, (_, index) => ({ index, start: index * height })) : virtualizer.getVirtualItems();
  const isAtRest = useRest(virtualizer.isScrolling, items[0]?.index);
  const drawn = useRef<ReadonlyMap<number, number>>(new Map());
  // oxlint-disable-next-line react/refs -- the places of the drawing before this one, set once it is on the page
  const slots = rowSlots(drawn.current, items.map(({ index }) => index));
  useEffect(() => {
    drawn.current = slots;
  });
  // While scrolling, rows are only rewritten, never moved; at rest they stand on the page in the order in which they are read.
  const inOrder = virtualizer.isScrolling ? items.toSorted((a, b) => (slots.get(a.index) ?? 0) - (slots.get(b.index) ?? 0)) : items;
  const width = visible.reduce((sum, column) => sum + column.width, 0);
  const tracks: CSSProperties & Readonly<Record<'--vt-tracks', string>> = { '--vt-tracks': visible.map((column) => `minmax(calc(${column.width}rem * var(--vt-least)), ${column.width}fr)`).join(' '), minWidth: `calc(${width}rem * var(--vt-least))` };
  return (
    <div ref={box} className={`vt-scroll vt-${density}${aside ? ' vt-aside' : ''}`} onScroll={(event) => setAside(event.currentTarget.scrollLeft > 0)}>
      {/* Rows take the focus one at a time, by the keys of the grid pattern. They are boxes of their own, not of a table's layout, which would be done anew for each row that comes into sight; so each says its role. */}
      {/* oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */}
      <table role="grid" aria-labelledby={labelledBy} aria-describedby={describedBy} aria-rowcount={count + 1} aria-colcount={visible.length} aria-multiselectable style={tracks} onKeyDown={onKeyDown} onClick={onClick}>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            {visible.map((column) => {
              const direction = sort?.column === column.id ? (sort.descending ? 'descending' : 'ascending') : 'none';
              return (
                <th key={column.id} role="columnheader" scope="col" aria-sort={direction} className={column.kind === 'number' ? 'vt-number' : column.id === visible[0]?.id ? undefined : 'vt-text'}>
                  <button type="button" onClick={() => onSort(nextSort(column, direction))}>{column.title}<SortMark direction={direction} /></button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody role="rowgroup" style={{ height: virtualizer.getTotalSize() }}>
          {/* What must be known of the numbers of a row that comes into sight for the first time is found once the table is at rest. */}
          {inOrder.map(({ index, start }) => {
            const row = sorted[index];
            return row === undefined ? null : <VirtualRow key={slots.get(index)} row={row.original} index={index} top={start} columns={visible} language={language} sample={sample} hrefOf={hrefOf} isActive={index === at} isSelected={index >= from && index <= to} isTold={isPrinting || isAtRest || isToldRow(row.original)} />;
          })}
        </tbody>
      </table>
      {isPrinting && count > printedRows ? <p className="quiet">{observationTableMessages[language].printedPart(printedRows, count)}</p> : null}
    </div>
  );
}

/** Numbers begin with the largest, texts with the first; the third press gives the table's own order back. */
function nextSort({ id, kind }: TableColumn, direction: 'ascending' | 'descending' | 'none'): TableSort | undefined {
  const first = kind === 'number' || id === 'period';
  if (direction === 'none') return { column: id, descending: first };
  return (direction === 'descending') === first ? { column: id, descending: !first } : undefined;
}

function orderOf(column: TableColumn, row: TableRow): string | number | undefined {
  if (column.kind === 'text') return column.order(row);
  const found = column.lookup(row);
  return found.known ? found.observation.value : undefined;
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'vi');
}

/** Pixels of a rem, and whether the reader points with a finger; as drawn on the server until the page runs. */
function useMachine(): readonly [number, boolean] {
  const [machine, setMachine] = useState<readonly [number, boolean]>([16, false]);
  useEffect(() => {
    const coarse = window.matchMedia('(pointer: coarse)');
    const read = (): void => setMachine([Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16, coarse.matches]);
    read();
    coarse.addEventListener('change', read);
    return () => coarse.removeEventListener('change', read);
  }, []);
  return machine;
}
