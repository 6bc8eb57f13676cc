import { createColumnHelper, createSortedRowModel, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table';
import { type CSSProperties, type ReactElement, useMemo, useState } from 'react';
import { observationTableMessages } from '../../../i18n/messages/observation-table-messages.ts';
import type { TableSort } from '../../../url/compare-query.ts';
import { SortMark } from './sort-mark.tsx';
import type { TableColumn } from './table-column.ts';
import type { TableRow } from './table-row.ts';
import { usePrinting } from '../../../ui/use-printing.ts';
import { VirtualRows, type VirtualRowsProps } from './virtual-rows.tsx';

interface Props extends VirtualRowsProps {
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
  /** Ids of the columns shown. */
  readonly shown: ReadonlySet<string>;
  readonly sort: TableSort | undefined;
  readonly onSort: (sort: TableSort | undefined) => void;
  readonly labelledBy: string;
  readonly describedBy: string;
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, TableRow>();

/** More rows than these are a file's business, not paper's. */
const printedRows = 600;

/**
 * A table of any number of rows of which only those in sight are drawn; as a grid of rows it is walked by keyboard, and assistive technology hears the place of
 * each row among all.
 */
export function VirtualTable({ rows, columns, shown, sort, onSort, density, labelledBy, describedBy, ...rest }: Props): ReactElement {
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const [aside, setAside] = useState(false);
  const sorting = useMemo(() => (sort === undefined ? [] : [{ id: sort.column, desc: sort.descending }]), [sort]);
  const definitions = useMemo(() => helper.columns(columns.map((column) => helper.accessor((row) => orderOf(column, row), { id: column.id, header: column.title, sortUndefined: 'last', sortFn: (a, b, id) => compare(a.getValue(id), b.getValue(id)) }))), [columns]);
  const table = useTable({ features, columns: definitions, data: rows, getRowId: (row) => row.key, state: { sorting } });
  const sorted = table.getRowModel().rows;
  const all = useMemo(() => sorted.map((row) => row.original), [sorted]);
  const visible = useMemo(() => columns.filter(({ id }) => shown.has(id)), [columns, shown]);
  // On paper the head has its words alone: a browser repeats them on each sheet, but not buttons.
  const isPrinting = usePrinting();
  const width = visible.reduce((sum, column) => sum + column.width, 0);
  const tracks: CSSProperties & Readonly<Record<'--vt-tracks', string>> = { '--vt-tracks': visible.map((column) => `minmax(calc(${column.width}rem * var(--vt-least)), ${column.width}fr)`).join(' '), minWidth: `calc(${width}rem * var(--vt-least))` };
  return (
    <div ref={setBox} className={`vt-scroll vt-${density}${aside ? ' vt-aside' : ''}`} onScroll={(event) => setAside(event.currentTarget.scrollLeft > 0)}>
      {/* Rows take the focus one at a time, by the keys of the grid pattern. They are boxes of their own, not of a table's layout, which would be done anew for each row that comes into sight; so each says its role. */}
      {/* oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */}
      <table role="grid" aria-labelledby={labelledBy} aria-describedby={describedBy} aria-rowcount={all.length + 1} aria-colcount={visible.length} aria-multiselectable style={tracks}>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            {visible.map((column) => {
              const direction = sort?.column === column.id ? (sort.descending ? 'descending' : 'ascending') : 'none';
              return (
                <th key={column.id} role="columnheader" scope="col" aria-sort={direction} className={column.kind === 'number' ? 'vt-number' : column.id === visible[0]?.id ? undefined : 'vt-text'}>
                  {isPrinting ? column.title : <button type="button" onClick={() => onSort(nextSort(column, direction))}>{column.title}<SortMark direction={direction} /></button>}
                </th>
              );
            })}
          </tr>
        </thead>
        <VirtualRows {...rest} rows={all} columns={visible} density={density} box={box} printed={isPrinting ? printedRows : undefined} />
      </table>
      {isPrinting && all.length > printedRows ? <p className="quiet">{observationTableMessages[rest.language].printedPart(printedRows, all.length)}</p> : null}
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
