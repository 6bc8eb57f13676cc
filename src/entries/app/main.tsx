import '../../ui/fonts.css';
import '../../ui/tokens.css';
import '../../charts/charts.css';
import './app.css';
import { hydrate, QueryClient } from '@tanstack/react-query';
import { StrictMode, useEffect, useRef, useSyncExternalStore, type ReactElement } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { dataFromJson } from '../../data/queries/data-json.ts';
import { fetchText } from '../../data/fetch-text.ts';
import { usePreferences } from '../../state/preferences.ts';
import { parseAddress } from '../../url/parse-address.ts';
import { App } from './app.tsx';
import { currentHref, goTo, interceptLinks, onNavigate } from './navigation.ts';
import { preloadPage } from './page-modules.ts';
import { listenForShortcuts } from './shortcuts.ts';

const base = import.meta.env.BASE_URL;
const queryClient = new QueryClient();
const readText = fetchText(`${base}data/`);

// Swedish writes a day as "YYYY-MM-DD", in the reader's own time zone.
const days = new Intl.DateTimeFormat('sv-SE');
const readerDay = (): string | undefined => days.format(new Date());
const buildDay = (): string | undefined => document.documentElement.dataset['today'];

/** The application in a browser: follows the address, the theme and the day. */
function BrowserApp(): ReactElement {
  const href = useSyncExternalStore(onNavigate, currentHref, currentHref);
  // The page as written says how old its figures were on the day of its build; the reader's own day follows at once.
  const today = useSyncExternalStore(onNavigate, readerDay, buildDay);
  const theme = usePreferences((state) => state.theme);
  const shown = useRef<string>(undefined);
  useEffect(() => {
    void usePreferences.persist.rehydrate();
  }, []);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  // Only when it changes: naming the language again makes the browser style the whole page anew.
  const { language } = parseAddress(href, base);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    const [path] = href.split('?');
    const before = shown.current;
    shown.current = path;
    const heading = document.querySelector('main h1');
    if (before === undefined || !(heading instanceof HTMLElement)) return;
    const title = `${heading.textContent} – Tiến Độ`;
    if (document.title !== title) document.title = title;
    // A new page: its heading is read out and becomes where the keyboard goes on. A control that only changes the query keeps the keyboard.
    if (before !== path) heading.focus({ preventScroll: true });
  }, [href]);
  return <App href={href} base={base} queryClient={queryClient} readText={readText} go={goTo} {...(today === undefined ? {} : { today })} />;
}

const root = document.querySelector('#root');
if (root === null) throw new Error('the page has no #root to draw in');
interceptLinks(base);
// What a reader opens by a key is loaded at the first such key.
listenForShortcuts(() => void import('./open-commands.tsx').then(({ openCommands }) => openCommands({ queryClient, readText, base, href: currentHref(), go: goTo })));
// Not awaited here: a script that waits at its top cannot share its parts with those that it loads.
void start(root);

async function start(place: Element): Promise<void> {
  // A script that cannot be fetched is told by the page, which asks for it again when drawn.
  const [hasData] = await Promise.all([hydrateData(document.querySelector('#page-data')), preloadPage(parseAddress(currentHref(), base).page).catch(() => {})]);
  if (hasData && place.hasChildNodes()) hydrateRoot(place, <StrictMode><BrowserApp /></StrictMode>);
  else createRoot(place).render(<StrictMode><BrowserApp /></StrictMode>);
}

/** The data that the page was drawn from, fetched while this script was; without them the page is drawn afresh and says what it cannot reach. */
async function hydrateData(link: Element | null): Promise<boolean> {
  if (!(link instanceof HTMLLinkElement)) return false;
  try {
    const response = await fetch(link.href);
    if (!response.ok) return false;
    hydrate(queryClient, dataFromJson(await response.text()));
    return true;
  } catch {
    return false;
  }
}
