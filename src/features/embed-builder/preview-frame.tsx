import { type ReactElement, type RefObject, useEffect, useRef } from 'react';

/** Height of a frame before it has been measured, px. */
export const unmeasuredHeight = 560;

/**
 * The chart as another site will show it, in a real frame that is as high as what it holds. `onHeight` hears that height in px.
 * `hidden` measures at another width without showing. Another `src` is another frame: give it a key.
 */
export function PreviewFrame({ src, title, width, height, onHeight, hidden = false }: { readonly src: string; readonly title: string; readonly width: number | 'fill'; readonly height: number; readonly onHeight: (height: number) => void; readonly hidden?: boolean }): ReactElement {
  const frame = useRef<HTMLIFrameElement>(null);
  useFrameHeight(frame, onHeight);
  return <iframe ref={frame} src={src} sandbox="allow-same-origin allow-popups" title={title} style={{ width: width === 'fill' ? '100%' : width, height }} {...(hidden ? { 'aria-hidden': true, tabIndex: -1, className: 'measuring-frame' } : { className: 'preview-frame' })} />;
}

/** The frame stands on the site's own address, so its page can be measured as it is. */
function useFrameHeight(frame: RefObject<HTMLIFrameElement | null>, onHeight: (height: number) => void): void {
  const hear = useRef(onHeight);
  useEffect(() => {
    hear.current = onHeight;
  });
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver((entries) => {
      const high = Math.ceil(entries[0]?.target.getBoundingClientRect().height ?? 0);
      if (high > 0) hear.current(high);
    });
    const watch = (): void => {
      observer.disconnect();
      const inside = element.contentDocument?.documentElement;
      // A document that is still being read has no element yet, whatever its type says.
      if (inside && element.contentWindow?.location.href !== 'about:blank') observer.observe(inside);
    };
    watch();
    element.addEventListener('load', watch);
    return () => {
      element.removeEventListener('load', watch);
      observer.disconnect();
    };
  }, [frame]);
}
