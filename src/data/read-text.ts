/** Why a file could not be read; `detail` is for the console of a developer, never alone on a page. */
export type ReadTextResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly kind: 'not-found' | 'network' | 'too-large' | 'encoding' | 'not-a-file'; readonly detail: string };

/** The port through which data come in: `path` is relative to the data folder, e.g. "catalog.json", "ly-nhan/2024.json". */
export type ReadText = (path: string) => Promise<ReadTextResult>;

/** Larger than any honest file of one unit and year; bytes. */
export const largestFile = 8 * 1024 * 1024;
