import { type RefObject, startTransition, useEffect, useState } from 'react';

/** How places take their turns. */
interface Turns {
  /** Ms of rest before the first place: whoever holds an arrow key passes over many values, none of which need be drawn. */
  readonly rest: number;
  /** The place in use, whose turn is at once; forgotten when it has had it. */
  readonly used: RefObject<number | undefined>;
}

/**
 * The value for each of `count` places that are drawn one after the other: after a change the first place has the new value after the next paint, the second
 * after the paint that follows, and so on, so that whoever presses a key in between waits for one place at most. A newer value takes over where it is.
 * @example const [chart = now, table = now] = useInTurn(now, 2)
 */
export function useInTurn<Value>(value: Value, count: number, turns?: Turns): readonly Value[] {
  const [values, setValues] = useState<readonly Value[]>(() => Array.from({ length: count }, () => value));
  const { rest = 0, used } = turns ?? {};
  useEffect(() => {
    const isBehind = (at: number): boolean => values[at] !== value;
    const next = [used?.current ?? 0, ...values.keys()].find(isBehind);
    if (next === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        if (used?.current === next) used.current = undefined;
        startTransition(() => setValues(values.with(next, value)));
      }, values.includes(value) || next === used?.current ? 0 : rest);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value, values, rest, used]);
  return values;
}
