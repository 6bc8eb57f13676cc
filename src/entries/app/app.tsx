import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { type ReactElement, useMemo } from 'react';
import type { ReadText } from '../../data/read-text.ts';
import { formatAddress } from '../../url/format-address.ts';
import { parseAddress } from '../../url/parse-address.ts';
import type { Site } from '../../url/site.ts';
import { CrashBoundary } from './crash-boundary.tsx';
import { PageContent } from './page-content.tsx';
import { Shell } from './shell.tsx';

/** What the application needs of the world. `href` is the path and query shown; `base` starts and ends with "/". */
export interface AppProps {
  readonly href: string;
  readonly base: string;
  readonly queryClient: QueryClient;
  readonly readText: ReadText;
  readonly go: (href: string, replace?: boolean) => void;
  /** "YYYY-MM-DD" of the reader, at first the day of the build, so that a prerendered page and its take-over are equal. */
  readonly today?: string;
}

/** The whole application at one address; draws the same on a server and in a browser. */
export function App({ href, base, queryClient, readText, go, today }: AppProps): ReactElement {
  const address = useMemo(() => parseAddress(href, base), [href, base]);
  const { language } = address;
  // Of its own, as it stays the same from one choice to the next, and so does what holds its links.
  const linkTo = useMemo((): Site['linkTo'] => (page, query = {}, own = '') => formatAddress(page, query, language, base, own), [language, base]);
  const site = useMemo((): Site => ({ language, address, linkTo, go }), [language, address, linkTo, go]);
  return (
    <QueryClientProvider client={queryClient}>
      <Shell site={site} base={base} readText={readText}>
        <CrashBoundary key={href.split('?')[0]} href={href} language={language}>
          <PageContent site={site} base={base} readText={readText} {...(today === undefined ? {} : { today })} />
        </CrashBoundary>
      </Shell>
    </QueryClientProvider>
  );
}
