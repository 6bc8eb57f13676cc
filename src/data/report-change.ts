import type { FigureEntry } from '../schema/unit-year-schema.ts';

/** What merging a report into a dataset does, or finds done already. */
export type ReportChange =
  | { readonly kind: 'report-added'; readonly reportId: string }
  | { readonly kind: 'figure-added'; readonly reportId: string; readonly figure: FigureEntry }
  /** The same figure stands there already: nothing to do. */
  | { readonly kind: 'figure-same'; readonly reportId: string; readonly figure: FigureEntry }
  /** The report already states this figure otherwise: what stands there stays, `given` is not written. */
  | { readonly kind: 'figure-differs'; readonly reportId: string; readonly figure: FigureEntry; readonly given: FigureEntry }
  | { readonly kind: 'key-added'; readonly reportId: string; readonly key: ReportKey }
  /** The report already has another text under this key; it stays. */
  | { readonly kind: 'key-differs'; readonly reportId: string; readonly key: ReportKey };

/** What of a report, besides its figures, a merge may add to one that is there already. */
export type ReportKey = 'publishedOn' | 'title' | 'publisher' | 'url' | 'secondary' | 'notes' | 'tasks';
