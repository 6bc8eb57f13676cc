/** Hears of every change of address, by the reader's back button or by `goTo`. */
export function onNavigate(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(changed, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(changed, listener);
  };
}

const changed = 'tien-do:navigate';

/** Path and query of the page shown. */
export function currentHref(): string {
  return location.pathname + location.search;
}

/** Shows another address of the site without loading it; `replace` leaves no entry in the history. */
export function goTo(href: string, replace = false): void {
  if (replace) history.replaceState(history.state, '', href);
  else history.pushState(null, '', href);
  window.dispatchEvent(new Event(changed));
  if (!replace) {
    window.scrollTo(0, 0);
  }
}

/** Lets plain clicks on links within the site below `base` change the address instead of loading a document; files, other sites and clicks with a modifier load as ever. */
export function interceptLinks(base: string): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement) || link.target !== '' || link.hasAttribute('download')) return;
    const to = new URL(link.href);
    const isPage = to.origin === location.origin && to.pathname.startsWith(base) && to.pathname.endsWith('/') && to.hash === '';
    if (!isPage) return;
    event.preventDefault();
    if (to.pathname + to.search !== currentHref()) goTo(to.pathname + to.search);
  });
}
