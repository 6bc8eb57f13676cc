import type { Catalog } from '../domain/figure/catalog.ts';
import type { UnitData } from '../domain/figure/unit-data.ts';
import type { Problem } from '../schema/problem.ts';
import { unitYearRules } from '../schema/unit-year-rules.ts';
import { unitYearSchema } from '../schema/unit-year-schema.ts';
import type { Loaded } from './loaded.ts';
import { failed, readDataset } from './read-dataset.ts';
import type { ReadText } from './read-text.ts';
import { toUnitData } from './to-unit-data.ts';

/**
 * Reads every year of one unit through the port and turns it into domain figures. Fails with all problems of all its files;
 * other units are not touched by that.
 */
export async function loadUnitData(readText: ReadText, catalog: Catalog, unitId: string): Promise<Loaded<UnitData>> {
  const unit = catalog.units.find((item) => item.id === unitId);
  if (unit === undefined) return { ok: false, offline: false, problems: [{ file: 'catalog.json', line: 1, column: 1, rule: 'unknown-unit', message: { vi: `không có đơn vị "${unitId}"`, en: `there is no unit "${unitId}"` } }] };
  const reads = await Promise.all(unit.years.map(async (year) => ({ year, read: await readDataset(readText, `${unitId}/${year}.json`, unitYearSchema) })));
  const problems: Problem[] = [];
  const offline = reads.some(({ read }) => !read.ok && read.offline);
  const files = reads.flatMap(({ year, read }) => {
    if (read.ok) return [{ year, ...read.value }];
    problems.push(...read.problems);
    return [];
  });
  for (const { year, file, text, value } of files) {
    const otherReportIds = new Set(files.filter((other) => other.year < year).flatMap((other) => other.value.reports.map((report) => report.id)));
    const laterIds = files.filter((other) => other.year > year).flatMap((other) => other.value.reports.map((report) => report.id));
    const planReports = new Set((value.plans ?? []).map((plan) => plan.report));
    // A plan may rest on a report of a later file; a report id repeated there is told at the later place.
    for (const id of laterIds) if (planReports.has(id)) otherReportIds.add(id);
    // The report that a plan names may stand in a year whose file could not be read: that file is at fault, not the plan.
    const isWhole = files.length === unit.years.length;
    const found = unitYearRules(value, { unit: unitId, year, otherReportIds }, catalog).filter(({ rule }) => isWhole || rule !== 'unknown-report');
    if (found.length > 0) problems.push(...(await failed(file, text, found)).problems);
  }
  if (problems.length > 0) return { ok: false, offline, problems };
  return { ok: true, value: toUnitData(unit, files.map(({ value }) => value), catalog) };
}
