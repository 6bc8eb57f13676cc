import type { ReadTextResult } from '../../data/read-text.ts';

/** What the build hands to the renderer: every data file as read, and where the pages go. */
export interface RenderJob {
  readonly outFolder: string;
  readonly base: string;
  readonly origin: string;
  /** Day of the build "YYYY-MM-DD": what a page says of how old its figures are. */
  readonly today: string;
  /** Where pictures made before are kept. */
  readonly cacheFolder: string;
  readonly texts: Readonly<Record<string, ReadTextResult>>;
}
