// The whole of /embed.js: sizes the frames of public charts on somebody else's page. The charts themselves carry no script, and a page cannot look into
// frames of another site. One hidden frame from the charts' own site can: it measures its sisters and tells their heights. Without any of this the frames keep the height that
// their tags give them.
const script = document.currentScript;
const site = script instanceof HTMLScriptElement ? new URL('.', script.src) : undefined;
const loaded = site === undefined ? 'tienDo' : `tienDo ${site.href}`;

if (site !== undefined && !Object.hasOwn(window, loaded)) {
  Object.defineProperty(window, loaded, { value: true });
  const meter = document.createElement('iframe');
  const known: HTMLIFrameElement[] = [];
  let isReady = false;

  const ask = (frame: HTMLIFrameElement): void => {
    if (!isReady) return;
    for (let index = 0; index < window.frames.length; index += 1) {
      if (window.frames[index] === frame.contentWindow) meter.contentWindow?.postMessage({ tienDo: known.indexOf(frame), index }, site.origin);
    }
  };
  const find = (): void => {
    for (const frame of document.querySelectorAll('iframe')) {
      const isChart = frame.src.startsWith(`${site.href}embed/`) || frame.src.startsWith(`${site.href}en/embed/`);
      if (isChart && frame !== meter && !known.includes(frame)) {
        known.push(frame);
        frame.addEventListener('load', () => ask(frame));
        ask(frame);
      }
    }
  };

  window.addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
    if (origin !== site.origin || source !== meter.contentWindow || typeof data !== 'object' || data === null || !('tienDo' in data)) return;
    if (data.tienDo === 'ready') {
      isReady = true;
      for (const frame of known) ask(frame);
    } else if (typeof data.tienDo === 'number' && 'height' in data && typeof data.height === 'number' && data.height > 0 && data.height < 5000) {
      const frame = known[data.tienDo];
      if (frame !== undefined) frame.style.height = `${data.height}px`;
    }
  });
  // A frame out of sight sleeps; a turned screen changes its height all the same.
  window.addEventListener('resize', () => known.forEach(ask));
  meter.src = `${site.href}embed/meter.html`;
  meter.title = 'Tiến Độ';
  meter.ariaHidden = 'true';
  meter.tabIndex = -1;
  meter.style.cssText = 'position:absolute;width:0;height:0;border:0;visibility:hidden';
  const start = (): void => {
    document.body.append(meter);
    find();
    new MutationObserver(find).observe(document.body, { childList: true, subtree: true, attributeFilter: ['src'] });
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
