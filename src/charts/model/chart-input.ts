import type { Assessment } from '../../domain/assessment/assessment.ts';
import type { Series } from '../../domain/reconcile/series.ts';
import type { Language } from '../../i18n/language.ts';
import type { ChartName } from '../a11y/chart-name.ts';

/** What every chart of one indicator at one reporting period is built from. */
export interface ChartInput {
  /** The finding; the accessible name of the chart. */
  readonly name: ChartName;
  readonly assessment: Assessment;
  readonly series: Series;
  readonly language: Language;
  /** The unit's data is invented: every mark is drawn as illustrative. */
  readonly sample: boolean;
  /** Year drawn in grey; last year when absent. */
  readonly compareYear?: number;
  /** First day of Tết of a year as "YYYY-MM-DD"; years it does not know get no blossom. */
  readonly tetDay?: (year: number) => string | undefined;
}
