import type { ObservationSet } from './observation-set.ts';

/** Observations as JSON: the unit, whether it is invented, the day as of which all is known, the reports by id, and the tidy rows. */
export function observationJson({ data: { unit }, rows, reports, knownOn }: ObservationSet): string {
  const sources = reports.map(({ id, period, publishedOn, title, publisher, url, secondary }) => ({ id, period, ...(publishedOn === undefined ? {} : { publishedOn }), title, publisher, ...(url === undefined ? {} : { url }), secondary }));
  return JSON.stringify({ unit: unit.id, sample: unit.sample, name: unit.name, knownOn, reports: sources, observations: rows }, null, 2);
}
