import type { Period } from '../period/period.ts';
import type { Localized } from './localized.ts';

export const unitLevels = ['commune', 'district', 'province', 'country'] as const;
export type UnitLevel = (typeof unitLevels)[number];

/** A reporting unit: a commune, district, province or the country. */
export interface Unit {
  readonly id: string;
  readonly name: Localized;
  readonly level: UnitLevel;
  readonly parent?: string;
  /** First and last day "YYYY-MM-DD" on which the unit existed; district units of Việt Nam ended on 2025-06-30. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Years for which a dataset file exists, ascending. */
  readonly years: readonly number[];
  /** Invented data: every page, embed, image, print and export says so. */
  readonly sample: boolean;
}

/** A qualitative remark or task of a report. */
export interface ReportTask {
  readonly field?: Localized;
  readonly text: Localized;
  readonly responsible?: Localized;
  readonly due?: string;
  readonly state?: 'open' | 'done' | 'late';
  readonly indicatorId?: string;
}

/** What a report says that is not a number. */
export interface ReportRemarks {
  readonly reportId: string;
  readonly period: Period;
  readonly notes?: Localized;
  readonly tasks: readonly ReportTask[];
}
