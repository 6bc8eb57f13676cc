import { type RefObject, startTransition, useCallback, useEffect, useState } from 'react';
import { usePrinting } from './use-printing.ts';

/** How places take their turns. */
export interface Turns<Value> {
  /** Ms of rest before the first place: whoever holds an arrow key passes over many values, none of which need be drawn. */
  readonly rest: (before: Value, after: Value) => number;
  /** The place in which the value was changed, whose turn is at once; forgotten when it has had it. */
  readonly used: RefObject<number | undefined>;
}

/** What each place has, and how to give it to one place, or to all, at once: before something is pressed there. */
export interface InTurn<Value> {
  readonly values: readonly Value[];
  readonly catchUp: (at?: number) => void;
}

/** Ms after which a page that is not painted, as it lies behind another, is drawn all the same. */
const unpainted = 250;

/**
 * The value for each of `count` places that are drawn one after the other: after a change the first place has the new value after the next paint, the second
 * after the paint that follows, and so on, so that whoever presses a key in between waits for one place at most. A newer value takes over where it is; on paper
 * every place has it.
 * @example const { values: [chart = now, table = now] } = useInTurn(now, 2)
 */
export function useInTurn<Value>(value: Value, count: number, { rest, used }: Partial<Turns<Value>> = {}): InTurn<Value> {
  const [values, setValues] = useState<readonly Value[]>(() => everywhere(value, count));
  const isPrinting = usePrinting();
  const catchUp = useCallback((at?: number): void => {
    const isBehind = (each: Value, place: number): boolean => each !== value && (at === undefined || at === place);
    setValues((now) => (now.some(isBehind) ? now.map((each, place) => (isBehind(each, place) ? value : each)) : now));
  }, [value]);
  useEffect(() => {
    const next = [used?.current ?? 0, ...values.keys()].find((at) => values[at] !== value);
    if (next === undefined) return undefined;
    const [before] = values;
    const wait = rest === undefined || before === undefined || values.includes(value) || next === used?.current ? 0 : rest(before, value);
    const draw = (): void => {
      cancelAnimationFrame(frame);
      if (used?.current === next) used.current = undefined;
      startTransition(() => setValues((now) => now.with(next, value)));
    };
    let timer = setTimeout(draw, wait + unpainted);
    const frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      timer = setTimeout(draw, wait);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value, values, rest, used]);
  return { values: isPrinting ? everywhere(value, count) : values, catchUp };
}

function everywhere<Value>(value: Value, count: number): readonly Value[] {
  return Array.from({ length: count }, () => value);
}
