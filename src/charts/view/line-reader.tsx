import { type KeyboardEvent, type PointerEvent, type ReactElement, useState } from 'react';
import { PointTip } from './point-tip.tsx';
import type { ReaderTarget } from './point-reader.tsx';

/** The points of one line, in order of time. */
export interface ReaderLine {
  readonly key: string;
  readonly points: readonly (ReaderTarget & { readonly month: number })[];
}

interface Place {
  readonly line: ReaderLine;
  readonly point: ReaderLine['points'][number];
}

/**
 * Makes a chart of many lines readable with one tab stop: left and right walk the points of a line, up and down go to the next line at that month, Home and End
 * to its ends, Esc leaves: a range whose value is spoken as the point. Hover, focus and tap show what the nearest point says and tell `onActive` which line it is on. One element for all points, so that a
 * chart of a hundred points costs no more than one of three.
 */
export function LineReader({ id, lines, start, width, height, label, onActive }: {
  readonly id: string; readonly lines: readonly ReaderLine[]; readonly start: string | undefined; readonly width: number; readonly height: number; readonly label: string; readonly onActive: (line: string | undefined) => void;
}): ReactElement | null {
  const [place, setPlace] = useState<{ readonly line: string; readonly key: string }>();
  const [isOpen, setOpen] = useState(false);
  const filled = lines.filter(({ points }) => points.length > 0);
  const first = filled.find(({ key }) => key === start) ?? filled.at(-1);
  const last = first?.points.at(-1);
  if (first === undefined || last === undefined) return null;
  const found = filled.flatMap((line): readonly Place[] => line.points.filter(({ key }) => line.key === place?.line && key === place.key).map((point) => ({ line, point })))[0];
  const current: Place = found ?? { line: first, point: last };
  const show = (next: Place | undefined): void => {
    if (next === undefined) return;
    setPlace({ line: next.line.key, key: next.point.key });
    setOpen(true);
    onActive(next.line.key);
  };
  const hide = (): void => {
    setOpen(false);
    onActive(undefined);
  };
  const along = (by: number): Place => {
    const { points } = current.line;
    const point = points[Math.max(0, Math.min(points.length - 1, points.indexOf(current.point) + by))] ?? current.point;
    return { line: current.line, point };
  };
  const across = (up: boolean): Place | undefined => {
    const beside = filled.filter((line) => line !== current.line).flatMap((line): readonly Place[] => nearestMonth(line, current.point.month));
    const isThere = ({ point }: Place): boolean => (up ? point.y < current.point.y : point.y > current.point.y);
    const ordered = beside.filter(isThere).toSorted((a, b) => Math.abs(a.point.y - current.point.y) - Math.abs(b.point.y - current.point.y));
    return ordered[0];
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const moves: Readonly<Record<string, () => Place | undefined>> = { ArrowRight: () => along(1), ArrowLeft: () => along(-1), ArrowUp: () => across(true), ArrowDown: () => across(false), Home: () => along(-12), End: () => along(12) };
    const move = moves[event.key];
    if (move !== undefined) {
      event.preventDefault();
      show(move());
    } else if (event.key === 'Escape') {
      hide();
      event.currentTarget.blur();
    }
  };
  const onPointer = (event: PointerEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const all = filled.flatMap((line) => line.points.map((point) => ({ line, point, far: Math.hypot(point.x - x, point.y - y) })));
    const near = all.reduce((best, candidate) => (candidate.far < best.far ? candidate : best));
    if (near.far > reach) hide();
    else if (!isOpen || near.point !== current.point) show(near);
  };
  return (
    <div className="td-lines-reader" style={{ width, height }} onPointerMove={onPointer} onPointerDown={onPointer} onPointerLeave={(event) => { if (event.pointerType === 'mouse') hide(); }}>
      <input
        type="range"
        className="td-lines-range"
        aria-label={label}
        aria-valuetext={current.point.announcement}
        min={0}
        max={Math.max(1, current.line.points.length - 1)}
        value={current.line.points.indexOf(current.point)}
        onChange={(event) => show(along(Number(event.target.value) - current.line.points.indexOf(current.point)))}
        onKeyDown={onKeyDown}
        onFocus={() => show(current)}
        onBlur={hide}
      />
      {isOpen ? <span className="td-lines-ring" style={{ left: current.point.x, top: current.point.y }} /> : null}
      {isOpen ? <PointTip id={`${id}-tip`} x={current.point.x} y={current.point.y} width={width} text={current.point.announcement} /> : null}
    </div>
  );
}

/** How far, in px, a pointer may be from a point and still mean it. */
const reach = 44;

function nearestMonth(line: ReaderLine, month: number): readonly Place[] {
  const [point] = line.points.toSorted((a, b) => Math.abs(a.month - month) - Math.abs(b.month - month));
  return point === undefined || Math.abs(point.month - month) > 1 ? [] : [{ line, point }];
}
