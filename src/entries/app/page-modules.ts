import type { Page } from '../../url/address.ts';
import { lazyPage } from './lazy-page.tsx';

/** The pages that come when asked for; the overview, the first page of most readers, is there from the start. */
export const pageModules = {
  about: lazyPage(async () => (await import('../../features/about/about-page.tsx')).AboutPage),
  accuracy: lazyPage(async () => (await import('../../features/accuracy/accuracy-page.tsx')).AccuracyPage),
  briefing: lazyPage(async () => (await import('../../features/briefing/briefing-page.tsx')).BriefingPage),
  compare: lazyPage(async () => (await import('../../features/compare/compare-page.tsx')).ComparePage),
  embedBuilder: lazyPage(async () => (await import('../../features/embed-builder/embed-builder-page.tsx')).EmbedBuilderPage),
  import: lazyPage(async () => (await import('../../features/import/import-page.tsx')).ImportPage),
  indicator: lazyPage(async () => (await import('../../features/indicator/indicator-page.tsx')).IndicatorPage),
  malformed: lazyPage(async () => (await import('../../features/malformed/malformed-page.tsx')).MalformedPage),
  notFound: lazyPage(async () => (await import('../../features/not-found/not-found-page.tsx')).NotFoundPage),
} as const;

/** Fetches the script of the page that an address names, where it has one of its own. */
export async function preloadPage({ kind }: Page): Promise<void> {
  switch (kind) {
    case 'home':
    case 'overview':
      return;
    case 'embed-builder':
      return pageModules.embedBuilder.preload();
    case 'not-found':
      return pageModules.notFound.preload();
    default:
      return pageModules[kind].preload();
  }
}
