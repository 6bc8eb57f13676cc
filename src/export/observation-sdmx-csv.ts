import { delimited } from './delimited.ts';
import type { ObservationRow } from './observation-row.ts';

/** SDMX observation status: estimated E, provisional P, else normal A. */
const observationStatus: Readonly<Record<ObservationRow['status'], string>> = { estimated: 'E', provisional: 'P', final: 'A' };

/** The dimension value of SDMX for "does not apply". */
const notApplicable = '_Z';

/** Tidy observations as SDMX-CSV 1.0: a dataflow, the dimensions, OBS_VALUE and the attributes. */
export function observationSdmxCsv(rows: readonly ObservationRow[], options: { readonly byteOrderMark: boolean } = { byteOrderMark: false }): string {
  const header = ['DATAFLOW', 'FREQ', 'REF_AREA', 'INDICATOR', 'MEASURE', 'BASIS', 'PLAN', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS', 'UNIT_MEASURE', 'LOW', 'HIGH', 'ORIGIN', 'FORMULA', 'SAMPLE', 'SOURCE', 'REPORT', 'VINTAGE', 'PRINTED_VALUE', 'CORRECTION'];
  return delimited(header, rows.map((row) => ['TIENDO:OBSERVATIONS(1.0)', 'M', row.unit, row.indicator, row.measure, row.basis === '' ? notApplicable : row.basis, row.plan === '' ? notApplicable : row.plan, row.period, row.value, observationStatus[row.status], row.unitOfMeasure, row.low, row.high, row.origin, row.formula, row.sample, row.sources.join(' '), row.reports.join(' '), row.vintage, row.printedValue, row.correction]), options);
}
