/** Monthly values by period index; `undefined` where a month is not known. */
export interface MonthlyYears {
  /** This year's months 1…k. */
  readonly thisYear: readonly (number | undefined)[];
  /** Prior years' twelve months, latest first. */
  readonly priorYears: readonly (readonly (number | undefined)[])[];
}

const clip = 1.5;
const most = 12;
const prior = { weight: 6, deviation: 0.6, scale: 0.1 };

/**
 * Volatility V of a series (method §3): (n·D + 0.6)/(n + 6)/0.10, D the mean absolute deviation from their median of the latest
 * n ≤ 12 year-on-year log growths, each clipped to ±1.5, January and February as one value; months that are missing or not
 * positive are left out. Fewer than three growths: 1.
 */
export function volatility(years: MonthlyYears): number {
  const newestFirst = [years.thisYear, ...years.priorYears];
  const growths: number[] = [];
  for (let index = 0; index + 1 < newestFirst.length; index += 1) {
    const [now, before] = [merged(newestFirst[index] ?? []), merged(newestFirst[index + 1] ?? [])];
    for (let at = now.length - 1; at >= 0; at -= 1) {
      const [value, base] = [now[at], before[at]];
      if (value !== undefined && base !== undefined && value > 0 && base > 0) growths.push(Math.max(-clip, Math.min(clip, Math.log(value / base))));
    }
  }
  const latest = growths.slice(0, most);
  if (latest.length < 3) return 1;
  const middle = median(latest);
  const deviation = latest.reduce((sum, growth) => sum + Math.abs(growth - middle), 0) / latest.length;
  return (latest.length * deviation + prior.deviation) / (latest.length + prior.weight) / prior.scale;
}

/** January and February as one value: Tết moves between them. Eleven values of a full year. */
function merged(months: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const [january, february, ...rest] = months;
  if (months.length < 2) return [undefined];
  return [january === undefined || february === undefined ? undefined : january + february, ...rest];
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]];
  return (low + high) / 2;
}
