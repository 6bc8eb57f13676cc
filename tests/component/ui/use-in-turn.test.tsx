import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useInTurn } from '../../../src/ui/use-in-turn.ts';

const frame = 16;
const rest = (): number => 100;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function pass(ms: number): void {
  act(() => void vi.advanceTimersByTime(ms));
}

/** Until one more place is drawn: a frame and the timer after it. */
const turn = frame + 1;

test('at first every place has the value, and nothing is waited for', () => {
  const { result } = renderHook(() => useInTurn('a', 3));
  expect(result.current.values).toEqual(['a', 'a', 'a']);
  expect(vi.getTimerCount()).toBe(0);
});

test('a change reaches one place after the other, the last included', () => {
  const { result, rerender } = renderHook(({ value }) => useInTurn(value, 3), { initialProps: { value: 'a' } });
  rerender({ value: 'b' });
  expect(result.current.values, 'the press itself draws nothing').toEqual(['a', 'a', 'a']);
  pass(turn);
  expect(result.current.values).toEqual(['b', 'a', 'a']);
  pass(turn);
  expect(result.current.values).toEqual(['b', 'b', 'a']);
  pass(turn);
  expect(result.current.values).toEqual(['b', 'b', 'b']);
  expect(vi.getTimerCount()).toBe(0);
});

test('a newer value takes over; the older is drawn nowhere else', () => {
  const { result, rerender } = renderHook(({ value }) => useInTurn(value, 2), { initialProps: { value: 'a' } });
  rerender({ value: 'b' });
  pass(turn);
  rerender({ value: 'c' });
  expect(result.current.values).toEqual(['b', 'a']);
  pass(turn);
  expect(result.current.values).toEqual(['c', 'a']);
  pass(turn);
  expect(result.current.values).toEqual(['c', 'c']);
});

test('whoever holds a key has nothing drawn before a rest', () => {
  const used = { current: undefined };
  const { result, rerender } = renderHook(({ value }) => useInTurn(value, 2, { rest, used }), { initialProps: { value: 0 } });
  for (let press = 1; press <= 5; press += 1) {
    rerender({ value: press });
    pass(40);
    expect(result.current.values).toEqual([0, 0]);
  }
  pass(100);
  expect(result.current.values).toEqual([5, 0]);
  pass(turn);
  expect(result.current.values).toEqual([5, 5]);
});

test('the place in use is first and does not wait; the next change elsewhere is in order again', () => {
  const used: { current: number | undefined } = { current: 2 };
  const { result, rerender } = renderHook(({ value }) => useInTurn(value, 3, { rest, used }), { initialProps: { value: 'a' } });
  rerender({ value: 'b' });
  pass(turn);
  expect(result.current.values).toEqual(['a', 'a', 'b']);
  pass(turn);
  expect(result.current.values).toEqual(['b', 'a', 'b']);
  pass(turn);
  rerender({ value: 'c' });
  pass(turn);
  expect(result.current.values).toEqual(['b', 'b', 'b']);
  pass(100);
  expect(result.current.values).toEqual(['c', 'b', 'b']);
});

test('nothing is drawn once the page is gone', () => {
  const { rerender, unmount } = renderHook(({ value }) => useInTurn(value, 2), { initialProps: { value: 'a' } });
  rerender({ value: 'b' });
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});

test('a place that is pressed is drawn at once; all are, where all must be', () => {
  const { result, rerender } = renderHook(({ value }) => useInTurn(value, 3), { initialProps: { value: 'a' } });
  rerender({ value: 'b' });
  act(() => result.current.catchUp(1));
  expect(result.current.values).toEqual(['a', 'b', 'a']);
  act(() => result.current.catchUp());
  expect(result.current.values).toEqual(['b', 'b', 'b']);
  expect(vi.getTimerCount()).toBe(0);
});

test('on paper every place has the value', () => {
  const { result, rerender } = renderHook(({ value }) => useInTurn(value, 2), { initialProps: { value: 'a' } });
  rerender({ value: 'b' });
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(result.current.values).toEqual(['b', 'b']);
  act(() => void window.dispatchEvent(new Event('afterprint')));
});

test('a page that is not painted is drawn all the same', () => {
  vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  const { result, rerender } = renderHook(({ value }) => useInTurn(value, 2), { initialProps: { value: 'a' } });
  rerender({ value: 'b' });
  pass(600);
  pass(600);
  expect(result.current.values).toEqual(['b', 'b']);
});
