import type { Figure } from './figure.ts';
import type { Report } from './report.ts';
import type { ReportRemarks, Unit } from './unit.ts';

/** Everything published about one unit, all years together. Plans are figures of measure `annual-plan`, period December of the plan's year. */
export interface UnitData {
  readonly unit: Unit;
  readonly reports: readonly Report[];
  readonly figures: readonly Figure[];
  readonly remarks: readonly ReportRemarks[];
}
