import { reportsOf } from '../../../export/reports-of.ts';
import type { DrawnValue } from '../drawn/drawn-chart.ts';

/** How many publishers a picture names. */
const named = 3;

/**
 * Who published the reports that the values drawn rest on: those of the most reports first, and how many more there are.
 * @example chartSources(chart.values) // { publishers: ['Tổng cục Thống kê', 'Báo A', 'Báo B'], more: 26 }
 */
export function chartSources(values: readonly DrawnValue[]): { readonly publishers: readonly string[]; readonly more: number } {
  const reports = new Map(values.flatMap(({ data, compared }) => (compared.known ? compared.observations.flatMap((observation) => reportsOf(observation).map((report) => [`${data.unit.id}/${report.id}`, report] as const)) : [])));
  const counts = new Map<string, number>();
  for (const { publisher } of reports.values()) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  const ordered = [...counts].toSorted((a, b) => b[1] - a[1]).map(([publisher]) => publisher);
  return { publishers: ordered.slice(0, named), more: Math.max(0, ordered.length - named) };
}
