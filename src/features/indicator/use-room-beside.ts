import { useSyncExternalStore } from 'react';

/** From this width on the origin of a number stands beside the chart instead of over it. */
const wide = '(min-width: 1280px)';
const isWideNow = (): boolean => window.matchMedia(wide).matches;
function onWidthChange(listener: () => void): () => void {
  const media = window.matchMedia(wide);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** Whether the window is wide enough for a panel beside the chart; false while a page is prerendered. */
export function useRoomBeside(): boolean {
  return useSyncExternalStore(onWidthChange, isWideNow, () => false);
}
