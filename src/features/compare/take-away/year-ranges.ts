/**
 * Years as text, those that follow each other as a range.
 * @example yearRanges([2019, 2020, 2022, 2023, 2024]) // '2019–2020, 2022–2024'
 */
export function yearRanges(years: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const year of [...new Set(years)].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && year === run.last + 1) run.last = year;
    else runs.push({ first: year, last: year });
  }
  return runs.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}
