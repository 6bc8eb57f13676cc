import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactElement, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Language } from '../../../i18n/language.ts';
import { isToldRow, tellRow } from './cell-notes.ts';
import { drawnRows } from './drawn-rows.ts';
import { movedRow } from './row-keys.ts';
import type { TableColumn } from './table-column.ts';
import type { TableRow } from './table-row.ts';
import { rowSlots } from './row-slots.ts';
import { settledSlots } from './settled-slots.ts';
import { useMachine } from './use-machine.ts';
import { VirtualRow } from './virtual-row.tsx';

export interface VirtualRowsProps {
  readonly density: 'comfortable' | 'compact';
  readonly language: Language;
  readonly sample: boolean;
  readonly hrefOf: (row: TableRow) => string;
  readonly onOpen: (href: string) => void;
  /** Rows selected by the reader, in the order shown; `all` are all of them in that order. */
  readonly onSelect: (selected: readonly TableRow[], all: readonly TableRow[]) => void;
  readonly onCopy: (rows: readonly TableRow[]) => void;
  /** A row has the focus, by key, press or touch. */
  readonly onFocusRow: (row: TableRow) => void;
}

interface Props extends VirtualRowsProps {
  /** In the order shown. */
  readonly rows: readonly TableRow[];
  /** Those shown. */
  readonly columns: readonly TableColumn[];
  /** What scrolls; `null` before it is on the page. */
  readonly box: HTMLElement | null;
  /** On paper nothing is out of sight: how many rows from the first are drawn. */
  readonly printed: number | undefined;
}

/** Row heights in rem; the stylesheet draws the same. On a touch screen a row is a target. */
const rowHeight = { comfortable: 2.5, compact: 1.75, touch: 2.75 } as const;
const headHeight = 4;
/** Px, until the box is measured. */
const boxHeight = 480;
const rowsAround = 5;
/** Rows a frame at rest puts in their place or tells more of. */
const atOnce = 1;

/** The body of the table: the rows in sight, the one that has the focus and those selected. Apart from the head, so that scrolling draws nothing else. */
export function VirtualRows({ rows, columns, density, language, sample, hrefOf, onOpen, onSelect, onCopy, onFocusRow, box, printed }: Props): ReactElement {
  const body = useRef<HTMLTableSectionElement>(null);
  const [active, setActive] = useState(0);
  const [anchor, setAnchor] = useState<number>();
  // The row that is to have the focus once it is drawn: an effect of an earlier drawing, which may still run, has another row.
  const toFocus = useRef<number>(undefined);
  const [rem, touch] = useMachine();
  const height = (touch ? rowHeight.touch : rowHeight[density]) * rem;
  const count = rows.length;
  const at = Math.min(active, count - 1);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises here, and rows get plain values, never the virtualizer
  const virtualizer: Virtualizer<HTMLElement, Element> = useVirtualizer({
    count,
    getScrollElement: () => box,
    estimateSize: () => height,
    overscan: rowsAround,
    useScrollendEvent: true,
    scrollPaddingEnd: headHeight * rem,
    initialRect: { width: 800, height: boxHeight },
    rangeExtractor: (range) => drawnRows(range, Math.ceil((virtualizer.scrollRect?.height ?? boxHeight) / height) + 1, at),
  });
  useEffect(() => virtualizer.measure(), [virtualizer, height]);
  useEffect(() => {
    if (toFocus.current !== at) return;
    toFocus.current = undefined;
    body.current?.querySelector<HTMLElement>(`[data-row="${at}"]`)?.focus({ preventScroll: true });
  });
  const [from, to] = anchor === undefined ? [0, -1] : [Math.min(anchor, at), Math.max(anchor, at)];
  const selected = useMemo(() => rows.slice(from, to + 1), [rows, from, to]);
  useEffect(() => onSelect(selected, rows), [onSelect, selected, rows]);
  const move = (next: number, extends_: boolean): void => {
    setAnchor(extends_ ? (anchor ?? at) : undefined);
    setActive(next);
    toFocus.current = next;
    virtualizer.scrollToIndex(next, { align: 'auto' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement)) return;
    const page = Math.max(1, Math.floor(((box?.clientHeight ?? boxHeight) - headHeight * rem) / height) - 1);
    const next = movedRow(event.key, at, count, page);
    const command = event.ctrlKey || event.metaKey;
    if (next !== undefined) move(next, event.shiftKey);
    else if (event.key === ' ') setAnchor(anchor === undefined ? at : undefined);
    else if (event.key === 'Escape' && anchor !== undefined) setAnchor(undefined);
    else if (command && event.key.toLowerCase() === 'c') onCopy(selected.length > 0 ? selected : rows.slice(at, at + 1));
    else if (command && event.key.toLowerCase() === 'a') { setAnchor(0); move(count - 1, true); }
    else if (event.key === 'Enter' && event.target.tagName === 'TR') { const row = rows[at]; if (row !== undefined) onOpen(hrefOf(row)); }
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const row = event.target instanceof HTMLElement && event.target.closest('a') === null ? event.target.closest('[data-row]')?.getAttribute('data-row') : undefined;
    if (row !== undefined && row !== null) move(Number(row), event.shiftKey);
  };
  const onFocus = (event: FocusEvent): void => {
    const row = rows[Number(event.target.closest('[data-row]')?.getAttribute('data-row') ?? Number.NaN)];
    if (row !== undefined) onFocusRow(row);
  };
  // Rows are selected, not the words in them.
  const onMouseDown = (event: MouseEvent): void => {
    if (event.shiftKey) event.preventDefault();
  };
  const drawn = printed === undefined ? virtualizer.getVirtualItems().map(({ index }) => index) : Array.from({ length: Math.min(count, printed) }, (_, index) => index);
  const order = useRef<ReadonlyMap<number, number>>(new Map());
  const [, settle] = useReducer((times: number) => times + 1, 0);
  // oxlint-disable-next-line react/refs -- the places of the drawing before this one, set once it is on the page
  const placed = rowSlots(order.current, drawn);
  // While scrolling, rows are only rewritten; at rest they come to stand on the page in the order in which they are read.
  const slots = virtualizer.isScrolling ? placed : settledSlots(placed, printed === undefined ? atOnce : Infinity);
  // What must be known of a row's numbers is found at rest too, a few rows at once; on paper and in the first drawing of all.
  const untold = [...slots.keys()].flatMap((index) => { const row = rows[index]; return row === undefined || isToldRow(row) ? [] : [row]; });
  const telling = printed !== undefined || order.current.size === 0 ? untold : virtualizer.isScrolling ? [] : untold.slice(0, atOnce);
  telling.forEach(tellRow);
  const isSettled = virtualizer.isScrolling || (settledSlots(slots, 1) === slots && telling.length === untold.length);
  useEffect(() => {
    order.current = slots;
    const frame = isSettled ? undefined : requestAnimationFrame(settle);
    return () => { if (frame !== undefined) cancelAnimationFrame(frame); };
  }, [slots, isSettled]);
  return (
    // The keys of a grid are those of its rows, one of which has the focus; as a box of its own, not of a table's layout, it says its role.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-redundant-roles
    <tbody ref={body} role="rowgroup" style={{ height: count * height }} onFocus={onFocus} onKeyDown={onKeyDown} onMouseDown={onMouseDown} onClick={onClick}>
      {[...slots].map(([index, slot]) => {
        const row = rows[index];
        return row === undefined ? null : <VirtualRow key={slot} row={row} index={index} top={index * height} columns={columns} language={language} sample={sample} hrefOf={hrefOf} isActive={index === at} isSelected={index >= from && index <= to} isTold={isToldRow(row)} />;
      })}
    </tbody>
  );
}
