import { readFileSync } from 'node:fs';
import { parsePeriod } from '../../src/domain/period/parse-period.ts';
import type { Period } from '../../src/domain/period/period.ts';

/** The 24 monthly series that the method was checked on: series id → period → value. */
export function retailSample(): ReadonlyMap<string, ReadonlyMap<Period, number>> {
  const series = new Map<string, Map<Period, number>>();
  for (const line of readFileSync(new URL('series/aus-retail-sample.csv', import.meta.url), 'utf8').trim().split('\n').slice(1)) {
    const [id = '', text = '', value = ''] = line.split(',');
    const period = parsePeriod(text);
    if (period === undefined) throw new Error(`bad period in the sample: ${line}`);
    const own = series.get(id) ?? new Map<Period, number>();
    own.set(period, Number(value));
    series.set(id, own);
  }
  return series;
}
