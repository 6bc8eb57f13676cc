// The script of /embed/meter.html, a hidden frame that /embed.js places on a page of another site. The charts in the frames beside it come from its own
// site, so it may measure them; it tells the page nothing but their heights.
const page = window.parent;
const observed = new Map<number, ResizeObserver>();

function measure(name: number, index: number): void {
  observed.get(name)?.disconnect();
  try {
    const sister = page.frames[index]?.document.defaultView;
    if (sister === undefined || sister === null) return;
    const root = sister.document.documentElement;
    const tell = (): void => page.postMessage({ tienDo: name, height: Math.ceil(root.getBoundingClientRect().height) }, '*');
    tell();
    // Browsers let hidden frames sleep: the observer lives in the frame that is seen.
    const observer = new sister.ResizeObserver(tell);
    observer.observe(root);
    observed.set(name, observer);
  } catch {
    // A frame of another site, or one in a sandbox: it keeps the height of its tag.
  }
}

window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  if (source === page && typeof data === 'object' && data !== null && 'tienDo' in data && 'index' in data && typeof data.tienDo === 'number' && typeof data.index === 'number') measure(data.tienDo, data.index);
});
if (page !== window) page.postMessage({ tienDo: 'ready' }, '*');
