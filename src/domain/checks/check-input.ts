import type { Figure } from '../figure/figure.ts';
import type { Report } from '../figure/report.ts';
import type { Period } from '../period/period.ts';
import type { Series } from '../reconcile/series.ts';

/** What every rule reads. `figures` are those of the series' indicator from reports up to `period`; `periods` January … `period` of its year. */
export interface CheckInput {
  readonly series: Series;
  readonly period: Period;
  readonly periods: readonly Period[];
  readonly figures: readonly Figure[];
  /** The unit's reports, of every indicator. */
  readonly reports: readonly Report[];
  /** "YYYY-MM-DD". */
  readonly today?: string;
}
