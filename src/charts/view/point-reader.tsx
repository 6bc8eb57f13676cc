import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { PointTip } from './point-tip.tsx';

/** A place a reader can point at: px in the chart, and what it says. */
export interface ReaderTarget {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly announcement: string;
}

/**
 * Makes the points of a chart readable: one tab stop, arrows, Home and End walk the points, Esc leaves; hover, focus and tap show what the point says.
 * `onSelect` hears the key of a tapped or entered point. Sits over a chart of `width` px.
 */
export function PointReader({ id, targets, width, label, onSelect }: { readonly id: string; readonly targets: readonly ReaderTarget[]; readonly width: number; readonly label: string; readonly onSelect?: (key: string) => void }): ReactElement | null {
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const [stop, setStop] = useState<string>();
  const [shown, setShown] = useState<string>();
  const last = targets.at(-1);
  if (last === undefined) return null;
  const current = targets.find((target) => target.key === stop) ?? last;
  const open = targets.find((target) => target.key === shown);
  const go = (index: number): void => {
    const target = targets[Math.max(0, Math.min(targets.length - 1, index))];
    if (target === undefined) return;
    setStop(target.key);
    buttons.current.get(target.key)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const index = targets.indexOf(current);
    const to: Readonly<Record<string, number>> = { ArrowRight: index + 1, ArrowUp: index + 1, ArrowLeft: index - 1, ArrowDown: index - 1, Home: 0, End: targets.length - 1 };
    const next = to[event.key];
    if (next !== undefined) {
      event.preventDefault();
      go(next);
    } else if (event.key === 'Escape') {
      setShown(undefined);
      event.currentTarget.blur();
    }
  };
  return (
    <fieldset className="td-reader" aria-label={label}>
      {targets.map((target) => (
        <button
          key={target.key}
          type="button"
          className="td-reader-point"
          style={{ left: target.x, top: target.y }}
          tabIndex={target === current ? 0 : -1}
          aria-label={target.announcement}
          ref={(button) => {
            if (button === null) buttons.current.delete(target.key);
            else buttons.current.set(target.key, button);
          }}
          onKeyDown={onKeyDown}
          onFocus={() => {
            setStop(target.key);
            setShown(target.key);
          }}
          onBlur={() => setShown(undefined)}
          onPointerEnter={() => setShown(target.key)}
          onPointerLeave={() => setShown(undefined)}
          onClick={() => {
            setShown(target.key);
            onSelect?.(target.key);
          }}
        />
      ))}
      {open === undefined ? null : <PointTip id={`${id}-tip`} x={open.x} y={open.y} width={width} text={open.announcement} />}
    </fieldset>
  );
}
