import { type MouseEvent, type ReactElement, type TouchEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { briefingMessages } from '../../i18n/messages/briefing-messages.ts';
import type { Briefing } from './briefing-model.ts';
import { SlideView, type Slide } from './briefing-slides.tsx';

const forward = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']);
const back = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']);
const swipe = 50;

/**
 * Meeting mode: one screen at a time over everything else. Arrows, Page keys (a clicker's), space and Enter, a click or a swipe change the
 * screen; Home and End jump; Esc, and leaving full screen, leave.
 */
export function Presentation({ briefing, slides, index, onMove, onLeave }: { readonly briefing: Briefing; readonly slides: readonly Slide[]; readonly index: number; readonly onMove: (index: number) => void; readonly onLeave: () => void }): ReactElement {
  const words = briefingMessages[briefing.language].slides;
  const dialog = useRef<HTMLDialogElement>(null);
  const touched = useRef<number>(undefined);
  const last = slides.length - 1;
  const slide = slides[index];
  // Before the first frame, so that nothing of the page below is seen between two screens.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null || element.open) return;
    element.showModal();
    // The screen itself, so that no button stands out until a reader tabs to it.
    element.focus();
  }, []);
  useEffect(() => {
    const move = (to: number): void => {
      if (to !== index && to >= 0 && to <= last) onMove(to);
    };
    const onKey = (event: KeyboardEvent): void => {
      const isPress = event.target instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter');
      if (isPress || event.ctrlKey || event.metaKey || event.altKey) return;
      const to = forward.has(event.key) ? index + 1 : back.has(event.key) ? index - 1 : event.key === 'Home' ? 0 : event.key === 'End' ? last : undefined;
      if (to === undefined) return;
      event.preventDefault();
      move(to);
    };
    const onFullScreen = (): void => {
      if (document.fullscreenElement === null) onLeave();
    };
    window.addEventListener('keydown', onKey);
    document.addEventListener('fullscreenchange', onFullScreen);
    return () => {
      window.removeEventListener('keydown', onKey);
      document.removeEventListener('fullscreenchange', onFullScreen);
    };
  }, [index, last, onMove, onLeave]);
  const step = (by: number): void => {
    if (index + by >= 0 && index + by <= last) onMove(index + by);
  };
  const onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || event.target.closest('button') !== null) return;
    step(event.clientX < window.innerWidth / 3 ? -1 : 1);
  };
  const onTouchEnd = (event: TouchEvent): void => {
    const from = touched.current;
    const to = event.changedTouches[0]?.clientX;
    touched.current = undefined;
    if (from === undefined || to === undefined || Math.abs(to - from) < swipe) return;
    event.preventDefault();
    step(to < from ? 1 : -1);
  };
  return (
    // Keyboard readers have the keys above and the buttons below.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- see above
    <dialog ref={dialog} className="presentation" tabIndex={-1} aria-label={briefing.subject} onClose={onLeave} onClick={onClick} onTouchStart={(event) => { touched.current = event.changedTouches[0]?.clientX; }} onTouchEnd={onTouchEnd}>
      <div aria-live="polite">{slide === undefined ? null : <SlideView key={slide.key} slide={slide} index={index} count={slides.length} briefing={briefing} />}</div>
      <div className="presentation-controls">
        <button type="button" className="button" disabled={index === 0} onClick={() => step(-1)}>{words.previous}</button>
        <button type="button" className="button" disabled={index === last} onClick={() => step(1)}>{words.next}</button>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>{words.leave}</button>
      </div>
    </dialog>
  );
}
